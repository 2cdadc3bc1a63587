import { expect, test } from 'vitest';
import { type Chosen, settleTime } from '../../../lib/compose/chosen-time.ts';

const TIME = 5_000_000;
const chosen: Chosen = { time: TIME, pressedAt: 1_000, shown: false };
const shown: Chosen = { ...chosen, shown: true };

test.each<[string, Parameters<typeof settleTime>, ReturnType<typeof settleTime>]>([
  ['nothing set, nothing chosen', [undefined, undefined, 0], { scheduledAt: undefined, chosen: undefined }],
  ['words that nobody knows', ['unknown', undefined, 0], { scheduledAt: 'unknown', chosen: undefined }],
  ['the same with what was chosen', ['unknown', chosen, 9_999], { scheduledAt: TIME, chosen: shown }],
  ['words that agree', [TIME, shown, 9_999], { scheduledAt: TIME, chosen: shown }],
  ['words that disagree', [TIME + 60_000, shown, 9_999], { scheduledAt: TIME + 60_000, chosen: undefined }],
  ['not shown yet', [undefined, chosen, 1_500], { scheduledAt: undefined, chosen }],
  ['never shown', [undefined, chosen, 2_500], { scheduledAt: undefined, chosen: undefined }],
  ['taken back', [undefined, shown, 1_500], { scheduledAt: undefined, chosen: undefined }],
])('%s', (_name, [read, earlier, now], settled) => {
  expect(settleTime(read, earlier, now)).toEqual(settled);
});
