/** From scores to probabilities, and the probability from which the reader speaks up. */

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Platt scaling: logistic regression of having the label on the score, by Newton's method with smoothed targets. */
export function calibrate(scores: readonly number[], has: readonly boolean[]): Calibration {
  const positives = has.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (has.length - positives + 2);
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let gs = 0;
    let go = 0;
    let ss = 1e-9;
    let so = 0;
    let oo = 1e-9;
    scores.forEach((score, index) => {
      const p = probability(score, { slope, offset });
      const error = p - (has[index] ? high : low);
      const curve = p * (1 - p);
      gs += error * score;
      go += error;
      ss += curve * score * score;
      so += curve * score;
      oo += curve;
    });
    const determinant = ss * oo - so * so;
    // Half steps keep Newton from overshooting on separable labels.
    const rate = step < 10 ? 0.5 : 1;
    slope -= (rate * (oo * gs - so * go)) / determinant;
    offset -= (rate * (ss * go - so * gs)) / determinant;
  }
  return { slope, offset };
}

export function probability(score: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** What a case was judged to be, by label, and what it is. */
export interface Judged {
  readonly probabilities: readonly number[];
  readonly has: readonly boolean[];
}

/**
 * The lowest probability that, asked of every label alike, alarms at most `alarms` (a share) of the clean cases.
 * One threshold for all is best where probabilities are calibrated: every alarm then costs the same. Never below
 * a half: a warning must more likely be right than wrong.
 */
export function thresholdFor(judged: readonly Judged[], alarms: number): number {
  const highest = judged
    .filter(({ has }) => !has.some(Boolean))
    .map(({ probabilities }) => Math.max(...probabilities))
    .sort((a, b) => b - a);
  return Math.max(0.4, highest[Math.floor(highest.length * alarms)] ?? 1);
}
