import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BoxCheck } from '../../../lib/compose/box-check.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import minePack from '../../../rules/packs/mine-city.json';
import { FakeAnalyser } from './fake-analyser.ts';
import { answerOn, draftOf } from './findings.ts';

const parsed = parsePack(minePack);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const policy = resolvePolicy(parsed.pack);

let analyser: FakeAnalyser;
let life: AbortController;
let onAnswer: () => void;
let box: BoxCheck;
beforeEach(() => {
  analyser = new FakeAnalyser();
  life = new AbortController();
  onAnswer = vi.fn();
  box = new BoxCheck({
    key: '1/0',
    // The text rule objects to 「日本一」, the token rule (in the answers below) to 「清き一票」.
    checkText: (draft, _policy, revision) => answerOn(draft.text, ['日本一'], revision, 'claim'),
    analyser,
    onAnswer,
    signal: life.signal,
  });
});

const write = (text: string): void => box.update(draftOf(text), policy);
const quotes = (list: 'certain' | 'waiting'): string[] => box.outcome[list].map(({ finding }) => finding.quote);
const answerLast = (): Promise<void> => {
  const { request, answer } = analyser.last;
  return answer(answerOn(request.draft.text, ['清き一票'], request.revision));
};

test('text rules answer at once, token rules when their answer comes', async () => {
  write('日本一の清き一票');
  expect(quotes('certain')).toEqual(['日本一']);
  expect(box.outcome.tokens).toBe('pending');
  await answerLast();
  expect(quotes('certain')).toEqual(['日本一', '清き一票']);
  expect(box.outcome.tokens).toBe('answered');
  expect(onAnswer).toHaveBeenCalledTimes(1);
});

test('one question at a time, and after its answer only the newest text', async () => {
  write('清');
  write('清き');
  write('清き一票');
  expect(analyser.questions.map(({ request }) => request.draft.text)).toEqual(['清']);
  await answerLast();
  expect(analyser.questions.map(({ request }) => request.draft.text)).toEqual(['清', '清き一票']);
  expect(box.outcome.tokens).toBe('pending');
  expect(onAnswer).not.toHaveBeenCalled();
  await answerLast();
  expect(quotes('certain')).toEqual(['清き一票']);
});

test('an answer for another revision than it was asked for is no answer', async () => {
  write('清き一票');
  await analyser.last.answer(answerOn('清き一票', ['清き一票'], 99));
  expect(box.outcome).toMatchObject({ tokens: 'missing', certain: [] });
});

test('what was posted before is compared here and not sent; something more of it is another question', async () => {
  const previous = ['日本一の花火でした'];
  box.update({ ...draftOf('清き一票'), previous }, policy);
  await answerLast();
  box.update({ ...draftOf('清き一票'), previous }, policy);
  box.update({ ...draftOf('清き一票'), previous: [...previous, '清き一票'] }, policy);
  expect(analyser.questions.map(({ request }) => request.draft.previous)).toEqual([undefined, undefined]);
});

describe('across an edit', () => {
  beforeEach(async () => {
    write('市長に清き一票を');
    await answerLast();
  });

  test('what is provably right stays certain, at its new place', () => {
    write('ぜひ市長に清き一票を');
    expect(box.outcome.certain[0]?.finding.target).toEqual({ kind: 'text', start: 5, end: 9 });
    expect(quotes('waiting')).toEqual([]);
  });

  test('what the edit touched waits, is no longer certain, and goes when the answer is late', async () => {
    write('市長に清き一票');
    write('市長に清き一票だ');
    expect(quotes('certain')).toEqual([]);
    expect(quotes('waiting')).toEqual(['清き一票']);
    box.dropWaiting();
    expect(quotes('waiting')).toEqual([]);
    await answerLast();
    await answerLast();
    expect(quotes('certain')).toEqual(['清き一票']);
  });

  test('an emptied box has no findings and asks nothing', () => {
    const asked = analyser.questions.length;
    write('');
    expect(box.outcome).toEqual({ certain: [], waiting: [], unchecked: [], tokens: 'answered' });
    expect(analyser.questions).toHaveLength(asked);
  });
});

test('the same content is not checked again, though time passes', () => {
  write('清き一票');
  box.update(draftOf('清き一票', { at: Date.parse('2026-11-24T10:05:00+09:00') }), policy);
  expect(analyser.questions).toHaveLength(1);
});

test('pictures, another account or another policy are other content', async () => {
  write('清き一票');
  await answerLast();
  box.update(draftOf('清き一票', { media: [{ type: 'image', alt: '' }] }), policy);
  await answerLast();
  box.update(draftOf('清き一票', { media: [{ type: 'image', alt: '' }] }), resolvePolicy(parsed.pack));
  await answerLast();
  expect(analyser.questions).toHaveLength(3);
});

test('no answer leaves the token rules unchecked, until the analyser is back', async () => {
  write('清き一票');
  await analyser.last.answer(undefined);
  expect(box.outcome.tokens).toBe('missing');
  box.retry();
  expect(box.outcome.tokens).toBe('pending');
  await answerLast();
  expect(box.outcome.tokens).toBe('answered');
  box.retry();
  expect(analyser.questions).toHaveLength(2);
});

test('an answer after its time counts for the text that it is about, and for no other', async () => {
  write('清き一票');
  await analyser.last.answer(undefined);
  const { answerLate } = analyser.last;
  answerLate(answerOn('清き一票', ['清き一票'], 1));
  expect(quotes('certain')).toEqual(['清き一票']);
  expect(box.outcome.tokens).toBe('answered');
  expect(onAnswer).toHaveBeenCalledTimes(2);
  write('清き');
  await analyser.last.answer(undefined);
  answerLate(answerOn('清き一票', ['清き一票'], 1));
  expect(quotes('certain')).toEqual([]);
  expect(box.outcome.tokens).toBe('missing');
});

test('what was answered of the same draft elsewhere counts until the new answer, where it is still right', async () => {
  const earlier = { text: 'さあ清き一票', findings: answerOn('さあ清き一票', ['清き一票'], 1).findings };
  const again = (text: string): string[] => {
    box = new BoxCheck({
      key: '2/0',
      checkText: () => answerOn('', [], 0),
      analyser,
      earlier,
      onAnswer,
      signal: life.signal,
    });
    write(text);
    return quotes('certain');
  };
  expect(again('では、さあ清き一票')).toEqual(['清き一票']);
  expect(again('さあ清き水')).toEqual([]);
  expect(again('さあ清き一票')).toEqual(['清き一票']);
  expect(box.outcome.tokens).toBe('pending');
  const { request, answer } = analyser.last;
  await answer(answerOn('さあ清き一票', [], request.revision));
  expect(quotes('certain')).toEqual([]);
});

test('an answer after the end of the composer changes nothing', async () => {
  write('清き一票');
  life.abort();
  await answerLast();
  expect(quotes('certain')).toEqual([]);
  expect(onAnswer).not.toHaveBeenCalled();
});
