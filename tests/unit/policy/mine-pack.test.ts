import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintPack } from '../../../lib/policy/lint-pack.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { findAccount } from '../../../lib/policy/handles.ts';
import type { PolicyClause } from '../../../lib/policy/types.ts';
import { packJson, packWith } from './pack-file.ts';

const pack = packWith();
const withoutSpace = (text: string) => text.replace(/\s/g, '');
const policyText = withoutSpace(readFileSync(resolve(import.meta.dirname, 'fixtures/mine-city-policy.txt'), 'utf8'));

const clause = (id: string): PolicyClause => {
  const found = pack.clauses.find((entry) => entry.id === id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
};

test('the built-in pack parses and lints without a word', () => {
  expect(parsePack(packJson())).toMatchObject({ ok: true, notices: [] });
  expect(lintPack(pack)).toEqual({ problems: [], notices: [] });
});

describe('the policy’s own words', () => {
  test.each(pack.clauses.map((entry) => [entry.label, entry] as const))('%s is nothing but the policy', (_, entry) => {
    expect(policyText).toContain(withoutSpace(entry.text));
    if (entry.heading !== undefined) expect(policyText).toContain(withoutSpace(entry.heading));
  });

  test('the clauses in order are the whole policy: only the name and the numbering lie between them', () => {
    const numbering = /^(?:第[１-９]|[１-６]|[⑴-⒀]|[ア-キ])?$/;
    let rest = policyText.slice(policyText.indexOf('第１'));
    for (const { label, heading = '', text } of pack.clauses) {
      const words = withoutSpace(heading + text);
      const start = rest.indexOf(words);
      expect(start, label).toBeGreaterThanOrEqual(0);
      expect(rest.slice(0, start), `before ${label}`).toMatch(numbering);
      rest = rest.slice(start + words.length);
    }
    expect(rest).toBe('');
    expect(policyText.startsWith(`${withoutSpace(pack.name)}第１`)).toBe(true);
  });

  test('slips of the source stand as they are', () => {
    expect(clause('4-2-1').text).toBe('美祢市公式アカウントのとして運用するＳＮＳは、次のとおりとする。');
    expect(clause('4-6-2').text).toContain('または');
    expect(clause('4-4-4-a').text).toContain('又は');
  });

  test('an officer’s way of citing follows the id', () => {
    const kana = { a: 'ア', i: 'イ', u: 'ウ', e: 'エ', o: 'オ', ka: 'カ', ki: 'キ' };
    const cite = (id: string) => {
      const [chapter = '', section, number, limb] = id.split('-');
      const circled = number === undefined ? '' : String.fromCodePoint('⑴'.codePointAt(0)! + Number(number) - 1);
      const letter = Object.entries(kana).find(([key]) => key === limb)?.[1] ?? '';
      return `第${chapter}${section === undefined ? '' : `-${section}`}${circled}${letter}`;
    };
    for (const { id, label } of pack.clauses.filter((entry) => /^\d/.test(entry.id) && entry.id !== '4-3-tail')) {
      expect(label).toBe(cite(id));
    }
    expect(clause('4-4-4-i').label).toBe('第4-4⑷イ');
    expect(clause('4-2-5').label).toBe('第4-2⑸');
    expect(clause('5').label).toBe('第5');
  });

  test('labels taken over from clauses are the clauses’ words', () => {
    const labelled = [...pack.share.limbs, ...pack.content.categories, ...pack.removalReasons];
    for (const entry of labelled) expect(entry.label).toBe(clause(entry.clause).text);
    expect(pack.forms.application.items).toEqual(['4-3-1', '4-3-2', '4-3-3', '4-3-4'].map((id) => clause(id).text));
  });
});

test('every requirement R1–R64 rests on a clause, and there is no other', () => {
  const keys = [...new Set(pack.clauses.flatMap((entry) => entry.requirements))];
  expect(keys.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
    Array.from({ length: 64 }, (_, index) => `R${index + 1}`),
  );
});

describe('levels follow the policy’s own wording', () => {
  const levels = Object.entries(pack.rules);
  const bannedBy = (id: string) => levels.filter(([, setting]) => setting.clause?.startsWith(id));

  test('what 第4-4⑷ bans is 要確認, but for stereotypes, which are hints (never a verdict)', () => {
    const banned = bannedBy('4-4-4').filter(([rule]) => rule !== 'stereotype');
    expect(banned.map(([rule]) => rule).sort()).toEqual(
      ['advocacy', 'discrimination', 'illegal', 'morals', 'politics', 'religion', 'rumor'].sort(),
    );
    for (const [rule, setting] of banned) expect(setting.severity, rule).toBe('confirm');
    expect(pack.rules.stereotype?.severity).toBe('note');
  });

  test('duties are 注意; personal data, placeholders and wrong dates 要確認', () => {
    const duties = ['4-4-1', '4-4-2', '4-4-3'].flatMap((id) =>
      levels.filter(([, setting]) => setting.clause === id && setting.severity === 'confirm'),
    );
    expect(duties.map(([rule]) => rule).sort()).toEqual(['date', 'placeholder', 'privacy']);
  });

  test('soft principles are 注意', () => {
    for (const rule of ['hours', 'reply', 'account']) expect(pack.rules[rule]?.severity, rule).toBe('caution');
  });

  test('the section head’s decision is 要確認', () => {
    expect(pack.rules['official-view']).toEqual({ severity: 'confirm', clause: '4-5' });
  });
});

test('the two accounts are found however they are written', () => {
  expect(findAccount(pack, 'x', '＠Mine_Citykouhou')?.clause).toBe('4-2-1-a');
  expect(findAccount(pack, 'instagram', 'MINECITY_official')?.clause).toBe('4-2-1-i');
  expect(findAccount(pack, 'instagram', 'mine_citykouhou')).toBeUndefined();
  for (const { clause: id = '', handle, url = '' } of pack.accounts) {
    expect(clause(id).text).toContain(url);
    expect(url.endsWith(`/${handle}`)).toBe(true);
  }
});

test('hours and holidays are the policy’s', () => {
  expect(pack.hours.weekly).toEqual(
    Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, { from: '08:30', to: '17:15' }])),
  );
  expect(pack.hours.endInclusive).toBe(true);
  expect(pack.holidays.ranges).toEqual([{ from: '12-29', to: '01-03', name: '年末年始' }]);
  expect(pack.holidays.source).toMatch(/^要確認/);
});

test('checklist items exist for every occasion', () => {
  expect([...new Set(pack.checklist.map((item) => item.when))].sort()).toEqual(
    ['always', 'emergency', 'media', 'official-view', 'share'].sort(),
  );
});

describe('what the city has not answered is asked, with what is assumed meanwhile', () => {
  test.each([
    '市の休日を定める条例の番号',
    '別記様式第１号・第２号の正式な様式',
    '美祢市職員のソーシャルメディアの利用に関するガイドライン',
    'MineCollectionとやまぐち食彩店の認定事業者の名簿',
    '美祢市ふるさと交流大使の名簿',
    '「いいね」とフォロー',
    'ダイレクトメッセージ',
    'ストーリーズ・リール',
    '予約して時間外に公開される投稿',
    '公式電話番号',
    '変更・廃止の手続',
    '何年保存するか',
  ])('%s', (topic) => {
    const asked = pack.openQuestions.filter(({ question }) => question.includes(topic));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.affects.length).toBeGreaterThan(0);
  });
});
