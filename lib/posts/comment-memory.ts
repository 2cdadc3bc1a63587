/** What is known of comments by their id, as long as the page lives: each is judged once, however often it is shown. */
import { CLOSED_CARD, type CommentCardState } from '../../components/comment-view.ts';
import type { AnalysisClient } from '../messaging/analysis-client.ts';
import type { CommentAnswer } from '../messaging/analysis-protocol.ts';
import type { CommentView } from '../sites/comment-adapter.ts';
import type { Site } from '../engine/draft.ts';

/** `unknown`: there was no answer; nothing is concluded from that. */
type Answer = CommentAnswer | 'awaited' | 'unknown';

interface Known {
  readonly text: string;
  readonly account: string;
  answer: Answer;
  card: CommentCardState;
}

export interface CommentMemory {
  /** What is known without asking; undefined = never asked about these words. */
  answer(comment: CommentView, account: string): Answer | undefined;
  /** Asks, unless it is known or asked already; `onNews` when there is an answer. */
  ask(comment: CommentView, account: string, onNews: () => void): void;
  card(id: string): CommentCardState;
  change(id: string, change: Partial<CommentCardState>): void;
  /** Those that went without an answer may be asked about again. */
  retry(): void;
  /** Other rules are in force. What people have begun to write stays. */
  forgetAnswers(): void;
}

/** Comments that are kept in mind; the ones asked about first go first. */
const KEPT = 1_000;

export function createCommentMemory(site: Site, analyser: Pick<AnalysisClient, 'comment'>): CommentMemory {
  const known = new Map<string, Known>();
  let revision = 0;

  const matching = ({ id, text }: CommentView, account: string): Known | undefined => {
    const found = known.get(id);
    return found?.text === text && found.account === account ? found : undefined;
  };

  function keep(id: string, entry: Known): void {
    known.delete(id);
    known.set(id, entry);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  }

  return {
    answer: (comment, account) => matching(comment, account)?.answer,
    ask(comment, account, onNews) {
      if (matching(comment, account)) return;
      const { id, text } = comment;
      const entry: Known = { text, account, answer: 'awaited', card: known.get(id)?.card ?? CLOSED_CARD };
      keep(id, entry);
      revision += 1;
      const take = (answer: CommentAnswer | undefined): void => {
        entry.answer = answer ?? 'unknown';
        onNews();
      };
      void analyser.comment({ key: id, revision, account, comment: { site, text } }, take).then(take);
    },
    card: (id) => known.get(id)?.card ?? CLOSED_CARD,
    change(id, change) {
      const entry = known.get(id);
      if (entry) entry.card = { ...entry.card, ...change };
    },
    retry: () => forget(({ answer }) => answer === 'unknown'),
    forgetAnswers: () => forget(() => true),
  };

  /** An entry without account and words matches nothing, and still holds its card. */
  function forget(which: (entry: Known) => boolean): void {
    for (const [id, entry] of known)
      if (which(entry)) known.set(id, { text: '', account: '', answer: 'unknown', card: entry.card });
  }
}
