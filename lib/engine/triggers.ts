/** Trigger × stance × speaker → report: the one way in which a lexicon becomes findings. */
import type { Analysis } from './analysis.ts';
import { disguisesOf, type DisguisedWord } from './disguise.ts';
import { PatternSet, type WordClasses } from './pattern.ts';
import type { Report } from './rule.ts';
import type { Span } from './stance/span.ts';
import { stanceAt } from './stance/stance-at.ts';
import type { Modality, NoticeKind, Speaker, Stance } from './stance/stance.ts';
import { endOfWord } from './whole-words.ts';

/** In which stances a trigger counts. What is left out takes the default below. */
export interface StanceCondition {
  readonly modality?: readonly Modality[];
  readonly speaker?: readonly Speaker[];
  /** `'any'` where the pattern itself holds the negation (「受け入れられません」). */
  readonly negated?: boolean | 'any';
  /** Notices in the same sentence that do not silence it. */
  readonly despite?: readonly NoticeKind[] | 'any';
  /** Notices that silence it from anywhere in the text. */
  readonly unlessAround?: readonly NoticeKind[];
}

/** What a lexicon says about one way of doing what a rule forbids. */
export interface Trigger<MessageId extends string = string> {
  /** Evidence name, shown by `check --explain`: `vote-for`. */
  readonly name: string;
  readonly message: MessageId;
  readonly patterns: readonly string[];
  /** Words looked for with letters masked, set apart or drawn out as well. */
  readonly disguised?: readonly string[];
  readonly when?: StanceCondition;
}

export interface Lexicon<MessageId extends string = string> {
  readonly classes: WordClasses;
  readonly triggers: readonly Trigger<MessageId>[];
}

interface Compiled<MessageId extends string> {
  readonly patterns: PatternSet;
  /** Of each pattern. */
  readonly triggers: readonly Pick<TriggerMatch<MessageId>, 'trigger' | 'pattern'>[];
  readonly disguises: readonly {
    readonly trigger: Trigger<MessageId>;
    readonly find: (normal: string) => DisguisedWord[];
  }[];
}

/** Which part of a stance keeps a trigger from counting. */
export type Objection = 'modality' | 'speaker' | 'negated' | 'notice' | 'around';

/** A trigger's words in a text, counting or not; half-open span of the normalised text. */
export interface TriggerMatch<MessageId extends string = string> {
  readonly trigger: Trigger<MessageId>;
  readonly pattern: string;
  readonly start: number;
  readonly end: number;
  readonly stance: Stance;
  /** None: it counts. */
  readonly objections: readonly Objection[];
}

/** A trigger always stands somewhere. */
export type PlacedReport<MessageId extends string> = Report<MessageId> & Span;

/** What a rule with a lexicon is made of. */
export interface Reader<MessageId extends string> {
  readonly check: (context: { readonly analysis: Analysis }) => PlacedReport<MessageId>[];
  /** All that matched, also what its stance keeps silent: for `check --explain`. */
  readonly matches: (analysis: Analysis) => TriggerMatch<MessageId>[];
}

const SPEAKS: readonly Modality[] = [
  'assertion',
  'invitation',
  'request',
  'obligation',
  'conjecture',
  'hearsay',
  'condition',
];
const OWN_VOICE: readonly Speaker[] = ['city', 'staff'];

/** Makes a lexicon's reader. Patterns are compiled at the first call: most pages never check anything. */
export function readerOf<MessageId extends string>(lexicon: Lexicon<MessageId>): Reader<MessageId> {
  let compiled: Compiled<MessageId> | undefined;
  const matches = (analysis: Analysis) => matchesIn(analysis, (compiled ??= compile(lexicon)));
  return {
    matches,
    check: ({ analysis }) =>
      withoutOverlaps(
        matches(analysis)
          .filter(({ objections }) => objections.length === 0)
          .map(reportOf),
      ),
  };
}

function compile<MessageId extends string>({ classes, triggers }: Lexicon<MessageId>): Compiled<MessageId> {
  return {
    patterns: new PatternSet(
      triggers.flatMap(({ patterns }) => patterns),
      classes,
    ),
    triggers: triggers.flatMap((trigger) => trigger.patterns.map((pattern) => ({ trigger, pattern }))),
    disguises: triggers.flatMap((trigger) =>
      trigger.disguised ? [{ trigger, find: disguisesOf(trigger.disguised) }] : [],
    ),
  };
}

function matchesIn<MessageId extends string>(
  analysis: Analysis,
  { patterns, triggers, disguises }: Compiled<MessageId>,
): TriggerMatch<MessageId>[] {
  const plain = analysis.sentences.flatMap(({ tokens }) =>
    patterns.find(tokens).map(({ pattern, first, end: last }) => {
      const trigger = triggers[pattern]!.trigger;
      const start = tokens[first]!.start;
      const stance = stanceAt(analysis, start, tokens[last - 1]!.end);
      const end = tokens[endOfWord(tokens, first, last) - 1]!.end;
      return { ...triggers[pattern]!, start, end, stance, objections: objectionsTo(stance, trigger.when) };
    }),
  );
  const disguised = disguises.flatMap(({ trigger, find }) =>
    find(analysis.normal).map(({ word, start, end }) => {
      const stance = stanceAt(analysis, start, end);
      return { trigger, pattern: word, start, end, stance, objections: objectionsTo(stance, trigger.when) };
    }),
  );
  return [...plain, ...disguised];
}

function reportOf<MessageId extends string>({ trigger, start, end, stance }: TriggerMatch<MessageId>) {
  return { messageId: trigger.message, start, end, data: { trigger: trigger.name, stance: nameStance(stance) } };
}

/** What keeps a trigger in this stance from counting; nothing where it is the writer's own doing. */
export function objectionsTo(stance: Stance, when: StanceCondition = {}): Objection[] {
  const { modality = SPEAKS, speaker = OWN_VOICE, negated = false, despite = [], unlessAround = [] } = when;
  const objections: Objection[] = [];
  if (!modality.includes(stance.modality)) objections.push('modality');
  if (!speaker.includes(stance.speaker)) objections.push('speaker');
  if (negated !== 'any' && stance.negated !== negated) objections.push('negated');
  if (despite !== 'any' && !stance.notices.every((notice) => despite.includes(notice))) objections.push('notice');
  if (stance.around.some((notice) => unlessAround.includes(notice))) objections.push('around');
  return objections;
}

/** `request negated city warning` */
export function nameStance(stance: Stance): string {
  return [stance.modality, stance.negated ? 'negated' : '', stance.speaker, ...stance.notices]
    .filter(Boolean)
    .join(' ');
}

/** Of reports that touch each other the longest stays: the person sees each place once. */
function withoutOverlaps<MessageId extends string>(reports: readonly PlacedReport<MessageId>[]) {
  const kept: PlacedReport<MessageId>[] = [];
  const byLength = [...reports].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const report of byLength) {
    if (kept.every((other) => report.end <= other.start || other.end <= report.start)) kept.push(report);
  }
  return kept.sort((a, b) => a.start - b.start);
}
