/**
 * Words that mean little alone and much together: a link, a threat and the wish for one's card number. A comment is
 * short, so what stands anywhere in it belongs together; `triggers.ts` reads clauses, this reads the whole.
 */
import type { Report, TextContext } from './rule.ts';

export interface CueTrigger<MessageId extends string, Cue extends string> {
  /** Evidence name, shown by `check --explain`. */
  readonly name: string;
  readonly message: MessageId;
  /** All of them have to be there; the first carries the span. */
  readonly all: readonly [Cue, ...Cue[]];
  /** Counts also where the writer seems to tell of it: the impostor warns of impostors. */
  readonly despiteFrame?: boolean;
}

export interface CueLexicon<MessageId extends string, Cue extends string> {
  /** Over the normalised text. */
  readonly cues: Readonly<Record<Cue, RegExp>>;
  /** The frame in which the words are harmless: somebody tells of it, asks, warns, complains. */
  readonly harmless: RegExp;
  readonly triggers: readonly CueTrigger<MessageId, Cue>[];
}

/** Makes a lexicon's reader: one report at most, for the first trigger whose cues are all there. */
export function cueReaderOf<MessageId extends string, Cue extends string>({
  cues,
  harmless,
  triggers,
}: CueLexicon<MessageId, Cue>) {
  return ({ text: { normal } }: Pick<TextContext, 'text'>): Report<MessageId>[] => {
    const isHarmless = harmless.test(normal);
    for (const { name, message, all, despiteFrame = false } of triggers) {
      if (isHarmless && !despiteFrame) continue;
      const found = all.map((cue) => cues[cue].exec(normal));
      const first = found[0];
      if (!first || found.some((match) => match === null)) continue;
      const span = { start: first.index, end: first.index + first[0].length };
      return [{ messageId: message, ...span, data: { trigger: name } }];
    }
    return [];
  };
}
