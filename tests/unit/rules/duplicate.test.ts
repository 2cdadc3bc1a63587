import { expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { checkDraft } from '../../../lib/engine/check-draft.ts';
import { duplicate } from '../../../rules/duplicate.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');

function messagesOf(text: string, previous: readonly string[]) {
  const draft = { site: 'x', kind: 'post', text, at: 0, previous } as const;
  return checkDraft(draft, { policy, rules: [duplicate] }).findings.map(({ messageId }) => messageId);
}

test('one list of earlier posts is read once, however many keys are pressed; a new list is read anew', () => {
  let reads = 0;
  const previous = Object.defineProperty([''], 0, {
    get: () => {
      reads += 1;
      return '図書館は月曜日が休館です。';
    },
  });
  expect(messagesOf('図書館は月曜日が休館です。', previous)).toEqual(['same']);
  const once = reads;
  expect(once).toBeGreaterThan(0);
  expect(messagesOf('図書館は月曜日が休館です', previous)).toEqual([]);
  expect(messagesOf('図書館は月曜日が休館です。', previous)).toEqual(['same']);
  expect(reads).toBe(once);
  expect(messagesOf('朝市を開催します。', ['朝市を開催します。', ...previous])).toEqual(['same']);
});
