import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import { type Change, packJson, packWith } from './pack-file.ts';

const mine = packWith();

function problemsOf(json: unknown) {
  const parsed = parsePack(json);
  return parsed.ok ? [] : parsed.problems;
}

/** A wrong entry, the path by which it is told, and a word of the reason. */
const wrong: readonly (readonly [what: string, change: Change, path: string, reason: RegExp])[] = [
  ['a time without its zero', [['hours', 'weekly', 'mon', 'from'], '8:30'], 'hours.weekly.mon.from', /08:30/],
  ['a time past midnight', [['hours', 'weekly', 'fri', 'to'], '25:00'], 'hours.weekly.fri.to', /24時間制/],
  ['a full-width time', [['hours', 'weekly', 'mon', 'to'], '１７:１５'], 'hours.weekly.mon.to', /08:30/],
  ['a weekday spelt out', [['hours', 'weekly', 'monday'], {}], 'hours.weekly.monday', /つづり/],
  ['a missing proviso', [['hours', 'proviso'], undefined], 'hours.proviso', /必要な項目/],
  ['a proviso in words', [['hours', 'proviso'], 'はい'], 'hours.proviso', /true か false/],
  ['a date with slashes', [['versions', 0, 'effectiveFrom'], '2017/03/27'], 'versions[0].effectiveFrom', /2025-08-01/],
  ['no version', [['versions'], []], 'versions', /一つ以上/],
  [
    'a holiday without its year or month',
    [['holidays', 'extra'], [{ date: '6/23', name: '慰霊の日' }]],
    'holidays.extra[0].date',
    /06-23/,
  ],
  ['a month and day in words', [['holidays', 'ranges', 0, 'from'], '12月29日'], 'holidays.ranges[0].from', /12-29/],
  ['an empty clause', [['clauses', 3, 'text'], ''], 'clauses[3].text', /空にはできません/],
  ['no clause', [['clauses'], []], 'clauses', /一つ以上/],
  ['clauses as one object', [['clauses'], {}], 'clauses', /一覧/],
  ['a clause id in Japanese', [['clauses', 0, 'id'], '第1'], 'clauses[0].id', /半角/],
  ['a requirement key without R', [['clauses', 0, 'requirements', 0], '1'], 'clauses[0].requirements[0]', /R24/],
  ['a level of one’s own', [['rules', 'date', 'severity'], 'error'], 'rules.date.severity', /"caution"/],
  ['a rule id in Japanese', [['rules', '日付'], {}], 'rules["日付"]', /識別名/],
  ['a site that is not read', [['accounts', 0, 'site'], 'line'], 'accounts[0].site', /"x", "instagram"/],
  ['a state of one’s own', [['accounts', 1, 'state'], '運用中'], 'accounts[1].state', /"active"/],
  ['an account without overrides', [['accounts', 0, 'overrides'], undefined], 'accounts[0].overrides', /必要な項目/],
  [
    'an account’s half-written hours',
    [['accounts', 0, 'overrides', 'hours'], { ...mine.hours, reasons: undefined }],
    'accounts[0].overrides.hours.reasons',
    /必要な項目/,
  ],
  ['a municipality code with letters', [['municipality', 'code'], 'mine'], 'municipality.code', /null/],
  ['a limit in words', [['platforms', 'x', 'limits', 'length'], '280字'], 'platforms.x.limits.length', /数/],
  ['half a character', [['platforms', 'x', 'limits', 'length'], 280.5], 'platforms.x.limits.length', /整数/],
  ['a limit of nothing', [['platforms', 'x', 'limits', 'length'], 0], 'platforms.x.limits.length', /0より大きい/],
  ['a full-width phone number', [['contacts', 'phones', 0], '０８３７-52-1110'], 'contacts.phones[0]', /半角数字/],
  [
    'a URL for a domain',
    [['contacts', 'mailDomains', 0], 'https://city.mine.lg.jp/'],
    'contacts.mailDomains[0]',
    /ホスト名/,
  ],
  ['an @ before a domain', [['contacts', 'mailDomains', 0], '@city.mine.lg.jp'], 'contacts.mailDomains[0]', /ホスト名/],
  ['a URL without its scheme', [['accounts', 0, 'url'], 'x.com/mine_citykouhou'], 'accounts[0].url', /https/],
  ['a share limb of one’s own', [['share', 'limbs', 0, 'id'], 'scenery'], 'share.limbs[0].id', /"landscape"/],
  [
    'a reading in hiragana',
    [['lexicon', 'places', 0, 'reading'], 'あきよしだい'],
    'lexicon.places[0].reading',
    /カタカナ/,
  ],
  [
    'an emergency that never ends by itself',
    [['emergency', 'autoOffHours'], 0],
    'emergency.autoOffHours',
    /0より大きい/,
  ],
  ['another schema', [['schema'], 2], 'schema', /1/],
];

describe('a wrong entry is told by its path, in plain words', () => {
  test.each(wrong)('%s', (_, change, path, reason) => {
    const problems = problemsOf(packJson(change));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message.ja).toMatch(reason);
    expect(problems[0]?.message.en).toMatch(/\.$/);
  });

  test('several wrong entries are told together', () => {
    const problems = problemsOf(packJson([['id'], undefined], [['hours', 'weekly', 'mon', 'from'], '8:30']));
    expect(problems.map((problem) => problem.path).sort()).toEqual(['hours.weekly.mon.from', 'id']);
  });

  test.each([null, [], 'text', 1, undefined])('%s is no pack', (json) => {
    expect(problemsOf(json).map((problem) => problem.path)).toEqual(['']);
  });
});

describe('unknown entries', () => {
  test.each<[path: string, change: Change]>([
    ['colour', [['colour'], 'red']],
    ['hours.strength', [['hours', 'strength'], 'warn']],
    ['accounts[0].followers', [['accounts', 0, 'followers'], 12]],
    ['rules.date.level', [['rules', 'date', 'level'], 'confirm']],
    ['municipality["市章"]', [['municipality', '市章'], {}]],
  ])('%s is ignored with a notice', (path, change) => {
    const parsed = parsePack(packJson(change));
    expect(parsed.ok && parsed.notices.map((notice) => notice.path)).toEqual([path]);
    const plain = parsePack(packJson());
    expect(parsed.ok && parsed.pack).toEqual(plain.ok && plain.pack);
  });

  test('a key that JavaScript treats specially does no harm', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(packJson()).replace('{"schema"', '{"__proto__":{"schema":9},"schema"'),
    );
    const parsed = parsePack(json);
    expect(parsed.ok && parsed.notices.map((notice) => notice.path)).toEqual(['__proto__']);
  });
});
