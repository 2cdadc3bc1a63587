import { describe, expect, test } from 'vitest';
import { answerText, emptyOffer, missingInOffer, offerDraft, offerMail, offerText } from '../../../lib/desk/offers.ts';
import { paperDate } from '../../../lib/desk/paper-date.ts';
import { offer } from './fixtures.ts';

test('the sheet as text: filled lines only, long ones under their heading', () => {
  expect(offerText(offer)).toBe(
    [
      '情報提供票（任意様式）',
      '【提供課】地域振興課',
      '【担当・問合せ】0837-52-1112',
      '【件名】山焼き',
      '【内容】',
      '秋吉台の山焼きを行います。',
      '雨天は延期します。',
      '【日時】2027年2月20日 9時30分',
      '【場所】秋吉台',
      '【対象】どなたでも',
      '【URL】https://www2.city.mine.lg.jp/',
      '【発信希望日】2027-02-01',
    ].join('\n'),
  );
});

test('as a post it says what readers need, and nothing of the house', () => {
  const draft = offerDraft({ ...offer, audience: ' ' });
  expect(draft).toContain('日時：2027年2月20日 9時30分');
  expect(draft).not.toMatch(/地域振興課|対象|希望/);
});

test('an empty sheet lacks what nobody could post without', () => {
  const empty = emptyOffer('1', '', 0);
  expect(missingInOffer(empty)).toEqual(['section', 'contact', 'subject', 'body']);
  expect(missingInOffer(offer)).toEqual([]);
  expect(offerDraft(empty)).toBe('');
});

describe('mail', () => {
  const read = (href: string) => new URL(href).searchParams;
  test('carries the sheet whole, with line breaks as mail has them', () => {
    const href = offerMail({ ...offer, subject: '山焼き & 花火=?#' }, 'koho@city.mine.lg.jp');
    expect(href.startsWith('mailto:koho%40city.mine.lg.jp?')).toBe(true);
    expect(read(href).get('subject')).toBe('【情報提供】山焼き & 花火=?#');
    expect(read(href).get('body')?.replaceAll('\r\n', '\n')).toBe(offerText({ ...offer, subject: '山焼き & 花火=?#' }));
  });
});

test.each([
  ['posted', '', '情報提供「山焼き」について、発信しました。'],
  ['declined', '開催日を過ぎたため', '理由・補足：開催日を過ぎたため'],
] as const)('the answer, %s', (result, reason, expected) => {
  const text = answerText(offer, { result, reason, date: '2026-11-25', section: 'デジタル推進課' });
  expect(text.split('\n')).toContain(expected);
  expect(text).toContain('（2026-11-25 デジタル推進課）');
  expect(text.includes('理由')).toBe(reason !== '');
});

test.each([
  ['2026-11-25', '令和8年11月25日'],
  ['2019-05-01', '令和元年5月1日'],
  ['', '　　　年　　月　　日'],
])('%s on paper: %s', (iso, expected) => {
  expect(paperDate(iso)).toBe(expected);
});
