/** Trigger × stance × speaker → report: the one way in which a lexicon becomes findings. */
import type { Analysis } from './analysis.ts';
import { PatternSet, type WordClasses } from './pattern.ts';
import type { Report } from './rule.ts';
import { stanceAt } from './stance/stance-at.ts';
import type { Modality, NoticeKind, Speaker, Stance } from './stance/stance.ts';

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
  readonly when?: StanceCondition;
}

export interface Lexicon<MessageId extends string = string> {
  readonly classes: WordClasses;
  readonly triggers: readonly Trigger<MessageId>[];
}

interface Compiled<MessageId extends string> {
  readonly patterns: PatternSet;
  /** The trigger of each pattern. */
  readonly triggers: readonly Trigger<MessageId>[];
}

export interface Reader<MessageId extends string> {
  (context: { readonly analysis: Analysis }): Report<MessageId>[];
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
  return ({ analysis }) => withoutOverlaps(reportsOf(analysis, (compiled ??= compile(lexicon))));
}

function compile<MessageId extends string>({ classes, triggers }: Lexicon<MessageId>): Compiled<MessageId> {
  return {
    patterns: new PatternSet(
      triggers.flatMap(({ patterns }) => patterns),
      classes,
    ),
    triggers: triggers.flatMap((trigger) => trigger.patterns.map(() => trigger)),
  };
}

function reportsOf<MessageId extends string>(analysis: Analysis, { patterns, triggers }: Compiled<MessageId>) {
  const reports: (Report<MessageId> & { start: number; end: number })[] = [];
  for (const { tokens } of analysis.sentences) {
    for (const { pattern, first, end } of patterns.find(tokens)) {
      const trigger = triggers[pattern]!;
      const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      const stance = stanceAt(analysis, span.start, span.end);
      if (!counts(stance, trigger.when)) continue;
      reports.push({
        messageId: trigger.message,
        ...span,
        data: { trigger: trigger.name, stance: nameStance(stance) },
      });
    }
  }
  return reports;
}

/** True where a trigger in this stance is the writer's own doing. */
export function counts(stance: Stance, when: StanceCondition = {}): boolean {
  const { modality = SPEAKS, speaker = OWN_VOICE, negated = false, despite = [], unlessAround = [] } = when;
  return (
    modality.includes(stance.modality) &&
    speaker.includes(stance.speaker) &&
    (negated === 'any' || stance.negated === negated) &&
    (despite === 'any' || stance.notices.every((notice) => despite.includes(notice))) &&
    !stance.around.some((notice) => unlessAround.includes(notice))
  );
}

function nameStance(stance: Stance): string {
  return [stance.modality, stance.negated ? 'negated' : '', stance.speaker, ...stance.notices]
    .filter(Boolean)
    .join(' ');
}

/** Of reports that touch each other the longest stays: the person sees each place once. */
function withoutOverlaps<MessageId extends string>(
  reports: readonly (Report<MessageId> & { start: number; end: number })[],
) {
  const kept: (Report<MessageId> & { start: number; end: number })[] = [];
  const byLength = [...reports].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const report of byLength) {
    if (kept.every((other) => report.end <= other.start || other.end <= report.start)) kept.push(report);
  }
  return kept.sort((a, b) => a.start - b.start);
}
