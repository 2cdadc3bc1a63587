/** A post by somebody else with everything the limbs of 第4-2⑷ ask about: read once, judged by `tie.ts` and `limbs.ts`. */
import { normalizeText } from '../../text/normalize.ts';
import { splitSentences } from '../../text/sentences.ts';
import { analyse } from '../analyse.ts';
import type { Analysis } from '../analysis.ts';
import { MAX_ANALYSED_LENGTH } from '../check-draft.ts';
import type { SharedPost, ShareOptions } from '../check-share.ts';
import type { LabelEvidence } from '../learned/reader.ts';
import type { Span } from '../stance/span.ts';
import { type AuthorEvidence, authorEvidence, impersonated } from './author.ts';
import { type Mention, findElsewhere, findMentions, spellsOurs } from './places.ts';

/** What carries a verdict. `ground` is a limb, `tie` (to the city) or `elsewhere`. */
export type ShareEvidence =
  /** Words of the text, UTF-16 offsets into the original. */
  | {
      readonly ground: string;
      readonly kind: 'words';
      readonly quote: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly ground: string; readonly kind: 'name'; readonly quote: string }
  | { readonly ground: string; readonly kind: 'registry'; readonly name: string }
  | { readonly ground: string; readonly kind: 'badge' };

export interface PostReading {
  readonly post: SharedPost;
  readonly options: Pick<ShareOptions, 'policy' | 'registry'>;
  /** The normalised text; all offsets below point into it. */
  readonly text: string;
  /** undefined without a tokenizer, or where the text is too long to be a post. */
  readonly analysis: Analysis | undefined;
  /** What the learned reader sees of the limbs that the text must carry; only what it is sure of. */
  readonly learned: readonly LabelEvidence[];
  readonly mentions: readonly Mention[];
  /** Places elsewhere that the text names. */
  readonly elsewhere: readonly Span[];
  /** Ours in the author's display name, spelt in kana too: a clue, no more. */
  readonly nameMentions: readonly Mention[];
  readonly namesUs: boolean;
  /** The author's name holds a place elsewhere. */
  readonly namesElsewhere: boolean;
  readonly author: readonly AuthorEvidence[];
  /** The registered handle for which the author may be taken. */
  readonly impersonates: string | undefined;
  readonly words: (ground: string, span: Span) => ShareEvidence;
}

export function readPost(post: SharedPost, { policy, registry, tokenizer, learnedShares }: ShareOptions): PostReading {
  const { pack } = policy;
  const { normal, original, toOriginal } = normalizeText(post.text);
  const name = normalizeText(post.author.name).normal;
  const [mentions, nameMentions] = [findMentions(normal, pack), findMentions(name, pack)];
  const analysisOf = (line: string) =>
    tokenizer && line.length <= MAX_ANALYSED_LENGTH ? analyse(splitSentences(line), tokenizer) : undefined;
  const analysis = analysisOf(normal);
  const nameAnalysis = analysisOf(name);
  return {
    post,
    options: { policy, registry },
    text: normal,
    analysis,
    learned:
      analysis && learnedShares !== undefined && learnedShares !== 'missing'
        ? learnedShares.read({ normal, sentences: analysis.sentences }).filter(({ likely }) => likely)
        : [],
    mentions,
    elsewhere: analysis ? findElsewhere(analysis, mentions, pack) : [],
    nameMentions,
    namesUs: nameMentions.length > 0 || spellsOurs(name, post.author.handle, pack),
    namesElsewhere: nameAnalysis !== undefined && findElsewhere(nameAnalysis, nameMentions, pack).length > 0,
    author: authorEvidence(post, registry),
    impersonates: impersonated(post, registry),
    words: (ground, span) => {
      const { start, end } = toOriginal(span.start, span.end);
      return { ground, kind: 'words', quote: original.slice(start, end), start, end };
    },
  };
}
