/** What was answered about posts, as long as the page lives: one that was judged is known at once when it is met again. */
import type { ShareAnswer } from '../messaging/analysis-protocol.ts';
import type { PostView } from '../sites/post-adapter.ts';
import type { PostsContext } from './context.ts';
import { askAboutShare, type ShareQuestion } from './share-question.ts';

export interface ShareMemory {
  /** What is known of the post; asks, unless that is settled. `onNews` replaces the one given before. */
  ask(post: PostView, account: string, onNews?: () => void): ShareQuestion;
  /** Other rules are in force. */
  forget(): void;
}

class Known implements ShareQuestion {
  onNews: (() => void) | undefined;
  #question: ShareQuestion = { answer: 'unknown' };
  /** Counts while it is asked for anew. */
  #incomplete: ShareAnswer | undefined;

  get answer(): ShareQuestion['answer'] {
    const { answer } = this.#question;
    return typeof answer === 'string' ? (this.#incomplete ?? answer) : answer;
  }

  get isAwaited(): boolean {
    return this.#question.answer === 'awaited';
  }

  /** A judgement that all rules took part in stays; any other may still be bettered. */
  get isSettled(): boolean {
    return typeof this.answer !== 'string' && this.answer.unchecked.length === 0;
  }

  set question(question: ShareQuestion) {
    this.#incomplete = typeof this.answer === 'string' ? undefined : this.answer;
    this.#question = question;
  }

  tell(): void {
    this.onNews?.();
    if (this.isSettled) this.onNews = undefined;
  }
}

/** Posts that are kept in mind; the ones asked about first go first. */
const KEPT = 300;

export function createShareMemory(context: Pick<PostsContext, 'analyser' | 'posts'>): ShareMemory {
  const known = new Map<string, Known>();
  let count = 0;

  function entryOf(name: string): Known {
    const entry = known.get(name) ?? new Known();
    known.set(name, entry);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return entry;
  }

  return {
    ask(post, account, onNews) {
      // All that the answer depends on.
      const entry = entryOf(JSON.stringify([account, post.author, post.text, post.quoted]));
      if (entry.isSettled) return entry;
      entry.onNews = onNews ?? entry.onNews;
      if (entry.isAwaited) return entry;
      count += 1;
      const asked = { key: `repost/${count}`, account };
      entry.question = askAboutShare(context, post, asked, () => entry.tell());
      return entry;
    },
    forget: () => known.clear(),
  };
}
