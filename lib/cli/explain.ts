/** `npm run check -- --explain`: what every reader saw in a draft, as plain text for developers. */
import { isoDate, tokyoDay } from '../calendar/day.ts';
import type { ExplainedLabel, ExplainedTrigger, Explanation } from '../engine/explain.ts';
import { nameStance } from '../engine/triggers.ts';
import { resolveDates } from '../../rules/date/resolve.ts';
import { table } from './table.ts';

/** @param publishAt the moment for which dates are read, milliseconds. */
export function explanationText(explanation: Explanation, publishAt: number): string {
  const { normal, sentences, triggers, learned } = explanation;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [`正規化した本文 normalised text (${normal.length})`, [`  ${shown(normal)}`]],
    ['文と節 sentences and clauses', sentenceLines(sentences)],
    [`きっかけの語 triggers (${triggers.length} matched)`, triggerLines(triggers)],
    ['学習による読み learned reader (labels from 5 %)', labelLines(learned)],
    ['日付 dates', dateLines(explanation, publishAt)],
    ['規則 rules', ruleLines(explanation)],
    ['指摘 findings', findingLines(explanation)],
  ];
  return sections
    .map(([title, lines]) => [`■ ${title}`, ...(lines.length > 0 ? lines : ['  —'])].join('\n') + '\n')
    .join('\n');
}

/** One line, whatever it holds. */
function shown(words: string): string {
  return words.replaceAll('\n', '⏎');
}

function sentenceLines(sentences: Explanation['sentences']): string[] {
  return sentences.flatMap(({ words, clauses }, index) => [
    `  ${index + 1} ${shown(words)}`,
    ...table(
      clauses.map((clause) => [`[${clause.link}]`, nameStance(clause.stance), shown(clause.words)]),
      '    ',
    ),
  ]);
}

const VERDICTS = { reported: '● reported', 'rule-let-pass': '△ counts, but the rule let it pass', silent: '× silent' };

function triggerLines(triggers: readonly ExplainedTrigger[]): string[] {
  return table(
    triggers.map(({ ruleId, trigger, words, stance, verdict, objections, pattern }) => [
      `${ruleId}/${trigger}`,
      `「${shown(words)}」`,
      nameStance(stance),
      VERDICTS[verdict] +
        (objections.length > 0 ? `: ${objections.map((part) => objection(part, stance)).join(', ')}` : ''),
      `← ${pattern}`,
    ]),
  );
}

function objection(part: ExplainedTrigger['objections'][number], stance: ExplainedTrigger['stance']): string {
  if (part === 'notice') return `notice ${stance.notices.join('+')}`;
  if (part === 'around') return `around ${stance.around.join('+')}`;
  return `${part} ${String(stance[part])}`;
}

const DECISIONS: Readonly<Record<ExplainedLabel['decision'], string>> = {
  added: '● added',
  unlikely: '× below the threshold',
  'rule-spoke': '× a rule has spoken under this label',
  'nothing-there': '× what the label is about is not in sight',
  'no-rule': '× no enabled rule has words for it',
};

function labelLines(learned: readonly ExplainedLabel[]): string[] {
  return table(
    learned.map(({ label, probability, threshold, weighed, decision, words }) => [
      label,
      `p=${probability.toFixed(3)}`,
      threshold === undefined ? '' : `from ${threshold.toFixed(3)}`,
      DECISIONS[decision],
      weighed.map((item) => `「${shown(item.words)}」${Math.round(item.share * 100)}%`).join(' '),
      `in ${shown(words)}`,
    ]),
  );
}

function dateLines({ normal, dates }: Explanation, publishAt: number): string[] {
  const resolution = resolveDates(dates, tokyoDay(publishAt));
  const wordsOf = ({ start, end }: { start: number; end: number }) => `「${shown(normal.slice(start, end))}」`;
  return table([
    ...dates.dates.map((date) => {
      const { days = [], certain = false } = resolution.get(date) ?? {};
      return [wordsOf(date), days.length > 0 ? days.map(isoDate).join(' | ') : 'no day', certain ? 'certain' : 'open'];
    }),
    ...dates.times.map((time) => [
      wordsOf(time),
      `${time.half ?? ''}${time.hour}:${String(time.minute).padStart(2, '0')}`,
    ]),
    ...dates.relatives.map((word) => [wordsOf(word), `${word.offset >= 0 ? '+' : ''}${word.offset} ${word.unit}`]),
  ]);
}

function ruleLines({ rules, result }: Explanation): string[] {
  const names = (state: (rule: Explanation['rules'][number]) => boolean) =>
    rules
      .filter(state)
      .map(({ ruleId, findings }) => (findings > 0 ? `${ruleId}(${findings})` : ruleId))
      .join(' ');
  const unchecked = result.unchecked.map(({ ruleId, reason }) => `${ruleId}:${reason}`).join(' ');
  return table(
    [
      ['ran', names(({ state }) => state === 'ran')],
      ['unchecked', unchecked],
      ['off', names(({ state }) => state === 'off')],
    ].filter(([, list]) => list !== ''),
  );
}

function findingLines({ result }: Explanation): string[] {
  return table(
    result.findings.map(({ severity, ruleId, messageId, quote, data }) => [
      severity,
      `${ruleId}/${messageId}`,
      `「${shown(quote)}」`,
      JSON.stringify(data),
    ]),
  );
}
