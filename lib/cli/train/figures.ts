/** The corpus scorer's figures for judgements in memory (tests/corpus/score.mjs scores files). */
import type { Judged } from './calibration.ts';

export interface Figures {
  readonly cases: number;
  readonly microPrecision: number;
  readonly microRecall: number;
  readonly microF1: number;
  /** Share of the clean cases with any label. */
  readonly falseAlarmRate: number;
  /** Share of the other cases with any label. */
  readonly caughtAtAll: number;
}

export function figuresOf(judged: readonly Judged[], threshold: number): Figures {
  let hits = 0;
  let extra = 0;
  let missed = 0;
  let clean = 0;
  let alarms = 0;
  let caught = 0;
  for (const { probabilities, has } of judged) {
    const says = probabilities.map((p) => p > threshold);
    says.forEach((said, label) => {
      if (said && has[label]) hits += 1;
      else if (said) extra += 1;
      else if (has[label]) missed += 1;
    });
    const any = says.some(Boolean);
    if (has.some(Boolean)) caught += any ? 1 : 0;
    else {
      clean += 1;
      alarms += any ? 1 : 0;
    }
  }
  return {
    cases: judged.length,
    microPrecision: hits / (hits + extra),
    microRecall: hits / (hits + missed),
    microF1: (2 * hits) / (2 * hits + extra + missed),
    falseAlarmRate: alarms / clean,
    caughtAtAll: caught / (judged.length - clean),
  };
}

export function show({ cases, microF1, microPrecision, microRecall, falseAlarmRate, caughtAtAll }: Figures): string {
  const columns = {
    F1: microF1,
    precision: microPrecision,
    recall: microRecall,
    'false alarms': falseAlarmRate,
    caught: caughtAtAll,
  };
  return `${String(cases).padStart(6)} cases  ${Object.entries(columns)
    .map(([name, value]) => `${name} ${Number.isFinite(value) ? value.toFixed(3) : '–'}`)
    .join('  ')}`;
}
