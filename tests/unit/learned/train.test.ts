import { describe, expect, test } from 'vitest';
import { encodeModel } from '../../../lib/engine/learned/model.ts';
import { createLearnedReader } from '../../../lib/engine/learned/reader.ts';
import { calibrate, probability, thresholdFor } from '../../../lib/cli/train/calibration.ts';
import type { TrainingCase } from '../../../lib/cli/train/cases.ts';
import type { Task } from '../../../lib/cli/train/tasks.ts';
import { trainModel } from '../../../lib/cli/train/train-model.ts';
import { readWithoutDictionary } from './fake-words.ts';

const subjects = ['図書館', '体育館', '公民館', '美術館', '資料館', '児童館', '水族館', '記念館'];
const cases: TrainingCase[] = ['drafts-a', 'drafts-b', 'drafts-c', 'drafts-d'].flatMap((family) =>
  subjects.flatMap((subject, index) => [
    toCase(`${family}-${index}x`, family, `${subject}の前で花火を無断で打ち上げました。楽しいです。`, ['illegal']),
    toCase(`${family}-${index}y`, family, `${subject}の前で花火を眺める会を開きます。楽しいです。`, []),
  ]),
);
const task: Task = {
  name: 'drafts',
  labels: ['illegal'],
  folds: [
    ['drafts-a', 'drafts-b'],
    ['drafts-c', 'drafts-d'],
  ],
  teach: (item, label) => item.labels.includes(label),
  judged: () => true,
  alarms: 0.01,
  budget: 20_000,
};

function toCase(id: string, family: string, normal: string, labels: string[]): TrainingCase {
  const spans = labels.map(() => ({ start: 0, end: normal.indexOf('。') }));
  return { id, family, normal, sentences: readWithoutDictionary(normal), labels, verdict: undefined, spans };
}

describe('training', () => {
  test('gives the same bytes twice, within the budget', () => {
    const once = encodeModel(trainModel(task, cases, () => undefined));
    const again = encodeModel(trainModel(task, cases, () => undefined));
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    expect(once.length).toBeLessThanOrEqual(task.budget);
    expect(once.length).toBeGreaterThan(1_000);
  });

  test('learns the difference and where it lies', () => {
    const reader = createLearnedReader(trainModel(task, cases, () => undefined));
    const read = (normal: string) => reader.read({ normal, sentences: readWithoutDictionary(normal) });
    const bad = '楽しいです。博物館の前で花火を無断で打ち上げました。';
    const [found] = read(bad);
    expect(found?.likely).toBe(true);
    expect(bad.slice(found?.start, found?.end)).toBe('博物館の前で花火を無断で打ち上げました。');
    expect(found?.words.map(({ start, end }) => bad.slice(start, end)).join()).toMatch(/無断|打/);
    expect(read('博物館の前で花火を眺める会を開きます。').some(({ likely }) => likely)).toBe(false);
  });
});

describe('calibration', () => {
  test('recovers the odds behind the scores', () => {
    const scores = Array.from({ length: 4_000 }, (_, index) => (index % 400) / 100 - 2);
    // Of ten rounds over the same scores, as many are positive as the true odds say.
    const has = scores.map(
      (score, index) => Math.floor(index / 400) + 0.5 < 10 * probability(score, { slope: 3, offset: -1 }),
    );
    const found = calibrate(scores, has);
    expect(Math.abs(found.slope - 3)).toBeLessThan(0.5);
    expect(Math.abs(found.offset + 1)).toBeLessThan(0.3);
  });

  test('the threshold keeps alarms on clean cases within the share asked for', () => {
    const judged = Array.from({ length: 200 }, (_, index) => ({
      probabilities: [index / 200, 0.1],
      has: [false, false],
    }));
    const threshold = thresholdFor(judged, 0.02);
    expect(judged.filter(({ probabilities }) => probabilities.some((p) => p > threshold))).toHaveLength(4);
  });
});
