import { describe, expect, test, vi } from 'vitest';
import { createCommentMemory } from '../../../lib/posts/comment-memory.ts';
import type { CommentAnswer } from '../../../lib/messaging/analysis-protocol.ts';

const comment = { id: '1', url: '', author: 'citizen', text: 'ひどい' };
const clean: CommentAnswer = { revision: 1, limbs: [], findings: [], unchecked: [] };

function setUp(answer: CommentAnswer | undefined) {
  const asked: string[] = [];
  const memory = createCommentMemory('x', {
    comment: ({ comment: { text } }) => {
      asked.push(text);
      return Promise.resolve(answer);
    },
  });
  const ask = (text = comment.text): Promise<void> =>
    new Promise((resolve) => {
      const before = asked.length;
      memory.ask({ ...comment, text }, 'city', resolve);
      if (asked.length === before) resolve();
    });
  return { memory, asked, ask };
}

describe('each comment is judged once', () => {
  test('however often it is shown, and again when its words change', async () => {
    const { memory, asked, ask } = setUp(clean);
    await ask();
    await ask();
    expect(asked).toEqual(['ひどい']);
    expect(memory.answer(comment, 'city')).toEqual(clean);
    expect(memory.answer(comment, 'other')).toBeUndefined();
    await ask('ひどすぎる');
    expect(asked).toEqual(['ひどい', 'ひどすぎる']);
    expect(memory.answer(comment, 'city')).toBeUndefined();
  });

  test('without an answer nothing is concluded, and it is asked again only after a retry', async () => {
    const { memory, asked, ask } = setUp(undefined);
    await ask();
    await ask();
    expect(memory.answer(comment, 'city')).toBe('unknown');
    expect(asked.length).toBe(1);
    memory.retry();
    await ask();
    expect(asked.length).toBe(2);
  });

  test('an answer that comes after its time is taken', async () => {
    let late: (answer: CommentAnswer) => void = vi.fn();
    const memory = createCommentMemory('x', {
      comment: (_, whenLate) => {
        late = whenLate ?? late;
        return Promise.resolve(undefined);
      },
    });
    const news = vi.fn();
    memory.ask(comment, 'city', news);
    await Promise.resolve();
    expect(memory.answer(comment, 'city')).toBe('unknown');
    late(clean);
    expect(memory.answer(comment, 'city')).toEqual(clean);
    expect(news).toHaveBeenCalledTimes(2);
  });

  test('other rules: asked again, and what a person has begun stays', async () => {
    const { memory, asked, ask } = setUp(clean);
    await ask();
    memory.change('1', { open: true, note: '課長へ' });
    memory.forgetAnswers();
    expect(memory.answer(comment, 'city')).toBeUndefined();
    await ask();
    expect(asked.length).toBe(2);
    expect(memory.card('1')).toMatchObject({ open: true, note: '課長へ' });
  });
});
