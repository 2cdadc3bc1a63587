import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../lib/cli/load-policy.ts';
import { checklistFor, materialOf } from '../../../lib/engine/checklist.ts';
import type { Draft } from '../../../lib/engine/draft.ts';

const policy = loadPolicy(undefined, 'x', undefined)('x');
const plain: Draft = { site: 'x', kind: 'post', text: '図書館は休館です。', at: 0, account: 'mine_citykouhou' };
const occasions = (draft: Draft, findings: readonly { ruleId: string }[] = []) => [
  ...new Set(checklistFor(draft, policy, findings).map(({ when }) => when)),
];

describe('what fits', () => {
  test.each<[string, Partial<Draft>, readonly string[]]>([
    ['a plain text', {}, ['always']],
    ['a picture', { media: [{ type: 'image' }] }, ['always', 'media']],
    ['a quoted post', { kind: 'quote', quoted: { author: 'a', text: 'b' } }, ['always', 'share']],
    ['an emergency', { category: 'emergency' }, ['always', 'emergency']],
    ['another category', { category: 'promotion' }, ['always']],
  ])('%s', (_, more, expected) => {
    expect(occasions({ ...plain, ...more })).toEqual(expected);
  });
  test('an official view, while it is open', () => {
    expect(occasions(plain, [{ ruleId: 'official-view' }])).toEqual(['always', 'official-view']);
  });
  test('short for an ordinary text', () => {
    expect(checklistFor(plain, policy, []).length).toBeLessThanOrEqual(6);
  });
});

describe('a tick holds while its material is the same', () => {
  const quoted = { author: 'a', text: 'b' };
  const base: Draft = { ...plain, media: [{ type: 'image', alt: '山' }], quoted, category: 'emergency' };
  type Item = Parameters<typeof materialOf>[0];
  const keeps = (item: Item, change: Partial<Draft>) =>
    materialOf(item, base) === materialOf(item, { ...base, ...change });
  const all: Readonly<Record<string, Item>> = {
    always: { when: 'always' },
    account: { when: 'always', about: 'account' },
    media: { when: 'media' },
    share: { when: 'share' },
    emergency: { when: 'emergency' },
    view: { when: 'official-view' },
  };

  test.each<[string, Partial<Draft>, readonly string[]]>([
    ['the clock', { at: 1 }, ['always', 'account', 'media', 'share', 'emergency', 'view']],
    ['another word', { text: '図書館は開館です。' }, ['account', 'media', 'share']],
    ['another picture', { media: [] }, ['account', 'share', 'emergency', 'view']],
    ['another quoted post', { quoted: { author: 'a', text: 'c' } }, ['account', 'media', 'emergency', 'view']],
    ['another hour of publication', { scheduledAt: 1 }, ['account', 'media', 'share', 'emergency', 'view']],
    ['another account', { account: 'other' }, ['always', 'media', 'share', 'emergency', 'view']],
  ])('%s', (_, change, kept) => {
    expect(Object.entries(all).flatMap(([name, item]) => (keeps(item, change) ? [name] : []))).toEqual(kept);
  });
  test('an alt text that was not shown before is no change', () => {
    const hidden: Draft = { ...base, media: [{ type: 'image' }] };
    const shown: Draft = { ...base, media: [{ type: 'image', alt: '' }] };
    expect(materialOf({ when: 'media' }, hidden)).toBe(materialOf({ when: 'media' }, shown));
  });
});
