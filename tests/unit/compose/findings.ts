/** Findings and words for tests that care about neither rule nor message. */
import type { AnalysisAnswer, ToldFinding } from '../../../lib/compose/analyser.ts';
import type { FindingText } from '../../../lib/engine/describe.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import type { Finding } from '../../../lib/engine/finding.ts';
import { fingerprint } from '../../../lib/engine/fingerprint.ts';

/** A finding on the first `words` in `text` from `from` on. */
export function findingOn(text: string, words: string, from = 0, ruleId = 'politics'): Finding {
  const start = text.indexOf(words, from);
  return {
    ruleId,
    severity: 'confirm',
    clause: '4-4-4-i',
    source: 'pack',
    target: { kind: 'text', start, end: start + words.length },
    quote: words,
    messageId: 'found',
    data: {},
    fingerprint: fingerprint(ruleId, 'found', words, 0),
  };
}

export const WORDS: FindingText = {
  title: '政治性',
  message: '投票の呼びかけに読めます。',
  fix: '候補者名を除いてください。',
  why: '行政の中立性が疑われます。',
  clauseLabel: '第4-4⑷イ',
  clauseText: '宗教性・政治性のある情報',
};

export const told = (finding: Finding): ToldFinding => ({ finding, text: WORDS });

/** What a checker would say that objects to each of `words`. */
export function answerOn(text: string, words: readonly string[], revision: number, ruleId?: string): AnalysisAnswer {
  const found = words.filter((word) => text.includes(word));
  return {
    revision,
    findings: found.map((word) => told(findingOn(text, word, 0, ruleId))),
    unchecked: [],
    elapsedMs: 0,
  };
}

export const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  site: 'x',
  kind: 'post',
  text,
  at: Date.parse('2026-11-24T10:00:00+09:00'),
  account: 'mine_citykouhou',
  ...more,
});
