import { describe, expect, test } from 'vitest';
import { checklistOf, type DraftPart, NOTHING_DECLARED, withTick } from '../../../lib/compose/checklist-state.ts';
import { Declarations } from '../../../lib/compose/declarations.ts';
import { createEmergencyStore } from '../../../lib/compose/emergency.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import minePack from '../../../rules/packs/mine-city.json';
import { draftOf, findingOn } from './findings.ts';

const parsed = parsePack(minePack);
if (!parsed.ok) throw new Error('the pack that ships is broken');
const policy = resolvePolicy(parsed.pack);

const part = (text: string, more: Partial<Draft> = {}): DraftPart => ({ draft: draftOf(text, more), findings: [] });
const image = { type: 'image', alt: '' } as const;

describe('which items', () => {
  const kinds = (parts: readonly DraftPart[]): string[] => [
    ...new Set(checklistOf(parts, policy, NOTHING_DECLARED).map(({ item }) => item.when)),
  ];
  test.each<[string, readonly DraftPart[], string[]]>([
    ['plain words', [part('お知らせ')], ['always']],
    ['a picture', [part('お知らせ', { media: [image] })], ['always', 'media']],
    ['a quote', [part('紹介', { kind: 'quote', quoted: { author: 'a', text: 'b' } })], ['always', 'share']],
    ['an emergency', [part('避難', { category: 'emergency' })], ['always', 'emergency']],
    [
      'an official view',
      [{ draft: draftOf('本市の見解'), findings: [findingOn('本市の見解', '見解', 0, 'official-view')] }],
      ['always', 'official-view'],
    ],
    ['a thread, by any of its posts', [part('一'), part('二', { media: [image] })], ['always', 'media']],
  ])('%s', (_name, parts, expected) => {
    expect(kinds(parts)).toEqual(expected);
  });
});

describe('a tick holds for what it is about', () => {
  const before = [part('講座は10時から', { media: [image] })];
  const all = checklistOf(before, policy, NOTHING_DECLARED).reduce(
    (declared, { item }) => withTick(declared, before, policy, { id: item.id, done: true }),
    NOTHING_DECLARED,
  );
  const stale = (parts: readonly DraftPart[]): string[] =>
    checklistOf(parts, policy, all).flatMap((entry) => (entry.stale ? [entry.item.id] : []));

  test('all hold while nothing changes', () => {
    expect(checklistOf(before, policy, all).every(({ done }) => done)).toBe(true);
  });
  test('an edit of the words takes back what is about the words, and nothing about the pictures', () => {
    const taken = stale([part('講座は11時から', { media: [image] })]);
    expect(taken).toContain('facts');
    for (const id of ['account', 'portrait', 'copyright']) expect(taken).not.toContain(id);
  });
  test('another picture asks about pictures again, not about the account', () => {
    const taken = stale([part('講座は10時から', { media: [image, image] })]);
    expect(taken).toContain('portrait');
    expect(taken).not.toContain('account');
  });
  test('another account takes back the account', () => {
    expect(stale([part('講座は10時から', { media: [image], account: 'mine_kanko' })])).toContain('account');
  });
  test('the edit taken back brings the ticks back', () => {
    expect(stale([part('講座は10時から', { media: [image] })])).toEqual([]);
  });
  test('an item that the pack does not have changes nothing', () => {
    expect(withTick(all, before, policy, { id: 'nothing', done: true })).toBe(all);
  });
});

describe('the emergency', () => {
  const HOUR = 3_600_000;
  const account = 'Mine_Citykouhou';
  const at = (now: number) => ({ policy, account, now });

  test('begins with the category, holds for the next draft, and ends by itself', () => {
    const store = createEmergencyStore();
    const first = new Declarations(store, NOTHING_DECLARED);
    first.choose('emergency', '', at(0));
    const next = new Declarations(store, NOTHING_DECLARED);
    expect(next.category(at(HOUR))).toBe('emergency');
    expect(next.category({ ...at(HOUR), account: 'other' })).toBe('');
    expect([first, next].map((draft) => draft.category(at(24 * HOUR)))).toEqual(['', '']);
  });
  test('choosing it again in the meantime does not lengthen it', () => {
    const draft = new Declarations(createEmergencyStore(), NOTHING_DECLARED);
    draft.choose('emergency', '', at(0));
    draft.choose('emergency', '', at(HOUR));
    expect(draft.emergencyUntil(at(HOUR))).toBe(24 * HOUR);
  });
  test('the arrow keys that lead past it do not leave it on', () => {
    const draft = new Declarations(createEmergencyStore(), NOTHING_DECLARED);
    draft.choose('emergency', '', at(0));
    draft.choose('local-event', '', at(1));
    expect([draft.category(at(1)), draft.emergencyUntil(at(1))]).toEqual(['local-event', 0]);
  });
  test('a draft of another kind leaves the emergency of the account alone', () => {
    const store = createEmergencyStore();
    new Declarations(store, NOTHING_DECLARED).choose('emergency', '', at(0));
    const other = new Declarations(store, NOTHING_DECLARED);
    other.choose('promotion', '', at(1));
    expect([other.category(at(1)), other.emergencyUntil(at(1))]).toEqual(['promotion', 24 * HOUR]);
  });
  test('is ended by hand', () => {
    const draft = new Declarations(createEmergencyStore(), NOTHING_DECLARED);
    draft.choose('emergency', '', at(0));
    draft.endEmergency(at(1));
    expect([draft.category(at(1)), draft.emergencyUntil(at(1))]).toEqual(['', 0]);
  });
});

test('「確認済み」 stands for exactly the draft', () => {
  const draft = new Declarations(createEmergencyStore(), NOTHING_DECLARED);
  draft.confirm([part('お知らせ')]);
  expect(draft.isConfirmed([part('お知らせ', { at: 1 })])).toBe(true);
  expect(draft.isConfirmed([part('お知らせ。')])).toBe(false);
  draft.startAnew();
  expect(draft.isConfirmed([part('お知らせ')])).toBe(false);
});
