import { describe, expect, test } from 'vitest';
import { judgeProfile, type ProfileJudgement } from '../../../lib/posts/profile-judgement.ts';
import { findAccount } from '../../../lib/policy/handles.ts';
import { resolvePolicy } from '../../../lib/policy/resolve.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { shippedPacks } from '../../../rules/packs/index.ts';

function shipped(index: number): PolicyPack {
  const parsed = parsePack(shippedPacks[index]);
  if (!parsed.ok) throw new Error('a shipped pack does not parse');
  return parsed.pack;
}
const [mineCity, mihonCity] = [shipped(0), shipped(1)];

interface Shown {
  readonly bio?: string;
  readonly links?: readonly string[];
  readonly site?: 'x' | 'instagram';
  readonly pack?: PolicyPack;
  readonly handle?: string;
}

function judge(shown: Shown): ProfileJudgement | undefined {
  const { bio = '', links = [], site = 'x', pack = mineCity, handle = 'mine_citykouhou' } = shown;
  const policy = resolvePolicy(pack, { account: findAccount(pack, site, handle) });
  return judgeProfile({ text: bio, bio, links }, policy, site);
}

describe('the notice', () => {
  test.each([
    ['いただいたコメント等への返信は、原則として行っていません。', true],
    ['コメントへの返信はいたしません', true],
    ['市の出来事やお知らせを発信しています。', false],
    ['', false],
  ])('%s', (bio, notice) => {
    expect(judge({ bio })?.notice).toBe(notice);
  });

  test('the text that the pack offers is one', () => {
    expect(judge({ bio: mineCity.reply.notice.template })?.notice).toBe(true);
  });

  test('not asked for where questions are answered; asked for where the account has provisions of its own', () => {
    expect(judge({ pack: mihonCity, handle: 'mihon_city_ex' })?.notice).toBe(true);
    expect(judge({ pack: mihonCity, handle: 'mihon_bousai_ex' })?.notice).toBe(false);
  });
});

describe('the link to the policy', () => {
  test.each([
    ['city.mine.lg.jp', true],
    ['https://www.city.mine.lg.jp/sns/', true],
    ['ＨＴＴＰＳ://CITY.MINE.LG.JP/', true],
    ['city.mine.lg.jp/so…', true],
    ['https://city.mine.lg.jp.example.com/', false],
    ['https://evil-city.mine.lg.jp.example/', false],
    ['https://notcity.mine.lg.jp/', false],
    ['https://example.com/?to=city.mine.lg.jp', false],
    ['https://example.com/city.mine.lg.jp', false],
    ['https://t.co/Ab12Cd34Ef', false],
  ])('%s', (link, policyLink) => {
    expect(judge({ links: [link] })?.policyLink).toBe(policyLink);
  });

  test.each([
    ['運用方針はcity.mine.lg.jp/snsへ', true],
    ['お問い合わせ：koho@city.mine.lg.jp', false],
  ])('in the bio: %s', (bio, policyLink) => {
    expect(judge({ bio })?.policyLink).toBe(policyLink);
  });
});

test('how much too long bio and template are together, by site and in code points', () => {
  const room = (site: 'x' | 'instagram', length: number): number | undefined =>
    judge({ bio: '🍁'.repeat(length), site, handle: site === 'x' ? 'mine_citykouhou' : 'minecity_official' })
      ?.tooLongBy;
  const template = Array.from(mineCity.reply.notice.template).length;
  expect(judge({})?.tooLongBy).toBe(0);
  expect(room('x', 160 - 1 - template)).toBe(0);
  expect(room('x', 160 - template)).toBe(1);
  expect(room('instagram', 150 - 1 - template)).toBe(0);
  expect(room('instagram', 150 + 4 - template)).toBe(5);
});

test('nothing where the rule is switched off; the clause as the pack has it', () => {
  const rules = { ...mineCity.rules, 'profile-notice': { enabled: false } };
  expect(judge({ pack: { ...mineCity, rules } })).toBeUndefined();
  expect(judge({})?.clauseLabel).toBe('第4-2⑹');
});
