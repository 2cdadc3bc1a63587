import { describe, expect, test } from 'vitest';
import { rulesFromApplication } from '../../../lib/desk/rules-from-application.ts';
import { accountSchema } from '../../../lib/policy/schema.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import type { Account } from '../../../lib/policy/types.ts';
import type { Application, Approval } from '../../../lib/storage/schema.ts';
import { account, application, approval, pack } from './fixtures.ts';

const live = (
  part: Partial<Application> = {},
  conditions: Partial<Approval> = {},
  before: Account = account,
): Account => rulesFromApplication(before, { ...application, ...part }, { ...approval, ...conditions }, pack);

test('what comes out is an account of the pack’s own shape', () => {
  expect(accountSchema.safeParse(live()).success).toBe(true);
  expect(live()).toMatchObject({ handle: 'mine_kanko', url: 'https://x.com/mine_kanko', department: '観光政策課' });
});

describe('categories', () => {
  test('are those applied for, in the policy’s order; unknown ones fall away', () => {
    expect(live({ categories: ['local-event', 'gone', 'promotion'] }).overrides.categories).toEqual([
      'promotion',
      'local-event',
    ]);
  });
  test('none applied for: the city’s hold, also over earlier ones', () => {
    const before = { ...account, overrides: { categories: ['other'] } };
    expect(live({ categories: [] }, {}, before).overrides).not.toHaveProperty('categories');
  });
});

describe('replies', () => {
  test('「一部に返信する」: its lines are what is answered, its words the notice, under 第4-3⑷', () => {
    const text = '日時のお問合せ\n会場のお問合せ';
    expect(live({ commentPolicy: { default: 'some', text } }).overrides.reply).toEqual({
      clause: '4-3-4',
      default: 'some',
      exceptions: ['日時のお問合せ', '会場のお問合せ'],
      ownThread: 'allow',
      notice: { required: true, patterns: ['返信', text], template: text },
    });
  });
  test('「返信しない」 without words has the city’s notice', () => {
    const { reply } = live({ commentPolicy: { default: 'no', text: '' } }).overrides;
    expect(reply?.notice).toEqual(pack.reply.notice);
    expect(reply?.exceptions).toEqual([]);
  });
  test('an account that answers owes no notice that it does not', () => {
    expect(live({ commentPolicy: { default: 'yes', text: '返信します。' } }).overrides.reply?.notice.required).toBe(
      false,
    );
  });
});

describe('hours', () => {
  const hours = { sat: { from: '09:00', to: '17:00' } };
  test('are the city’s unless the approval says otherwise', () => {
    expect(live().overrides).not.toHaveProperty('hours');
    expect(resolvePolicy(pack, { account: live() }).hours).toEqual(pack.hours);
  });
  test('of the conditions: the week alone differs, under 第4-3（準用）', () => {
    expect(live({}, { hours }).overrides.hours).toEqual({ ...pack.hours, weekly: hours, clause: '4-3-tail' });
  });
});

describe('the mail domain', () => {
  const withMail = (mail: string, before = account) =>
    live({ registration: { ...application.registration, mail } }, {}, before).overrides.contacts;
  test('of the office becomes a contact that may be published', () => {
    expect(withMail('Kanko@Kanko.Mine.Example.JP')).toEqual({
      phones: [],
      mailDomains: ['kanko.mine.example.jp'],
      addresses: [],
    });
  });
  test.each(['', 'not an address', 'kanko@city.mine.lg.jp', 'kanko@sub.city.mine.lg.jp', 'mine.kanko@gmail.com'])(
    'is left alone where it is known, free for all or none: %s',
    (mail) => {
      expect(withMail(mail)).toBeUndefined();
    },
  );
  test('comes beside contacts that are there', () => {
    const contacts = { phones: ['0837-00-0000'], mailDomains: [], addresses: [] };
    expect(withMail('a@b.example.jp', { ...account, overrides: { contacts } })).toEqual({
      ...contacts,
      mailDomains: ['b.example.jp'],
    });
  });
});

test('levels of rules and the checklist are no matter of the papers and stay', () => {
  const overrides = { rules: { stereotype: { enabled: false } }, checklistRequired: true };
  expect(live({}, {}, { ...account, overrides }).overrides).toMatchObject(overrides);
});
