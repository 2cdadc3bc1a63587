import { describe, expect, test } from 'vitest';
import { lintPack } from '../../../lib/policy/lint-pack.ts';
import { type Change, packWith } from './pack-file.ts';

const mine = packWith();
const firstClause = mine.clauses[0];
const ownHours = { ...mine.hours, weekly: { sat: { from: '12:00', to: '09:00' } } };

/** A change that keeps the shape, and the places where the lint must find it. */
const wrong: readonly (readonly [
  what: string,
  changes: readonly Change[],
  paths: readonly string[],
  reason: RegExp,
])[] = [
  ['hours that cite no clause', [[['hours', 'clause'], '4-9']], ['hours.clause'], /clauses にありません/],
  ['a rule that cites no clause', [[['rules', 'date', 'clause'], '9-9']], ['rules.date.clause'], /9-9/],
  ['a limb that cites no clause', [[['share', 'limbs', 2, 'clause'], 'x']], ['share.limbs[2].clause'], /clauses/],
  [
    'a removal reason without its clause',
    [[['removalReasons', 12, 'clause'], '4-6-14']],
    ['removalReasons[12].clause'],
    /4-6-14/,
  ],
  [
    'an account’s rule that cites no clause',
    [[['accounts', 0, 'overrides', 'rules'], { date: { clause: 'q' } }]],
    ['accounts[0].overrides.rules.date.clause'],
    /clauses/,
  ],
  ['an exemption for no category', [[['hours', 'exempt', 0], 'disaster']], ['hours.exempt[0]'], /content\.categories/],
  [
    'an emergency of no category',
    [[['emergency', 'category'], 'disaster']],
    ['emergency.category'],
    /content\.categories/,
  ],
  [
    'an account for no category',
    [
      [
        ['accounts', 1, 'overrides', 'categories'],
        ['promotion', 'cats'],
      ],
    ],
    ['accounts[1].overrides.categories[1]'],
    /cats/,
  ],
  [
    'a question about nothing',
    [[['openQuestions', 0, 'affects', 0], 'holidays.sorce']],
    ['openQuestions[0].affects[0]'],
    /holidays\.sorce/,
  ],
  [
    'a clause given twice',
    [[['clauses', mine.clauses.length], firstClause]],
    [`clauses[${mine.clauses.length}].id`],
    /重なって/,
  ],
  ['an account id given twice', [[['accounts', 1, 'id'], 'city-x']], ['accounts[1].id'], /重なって/],
  [
    'one handle in two spellings',
    [
      [['accounts', 1, 'site'], 'x'],
      [['accounts', 1, 'handle'], '＠Mine_Citykouhou'],
    ],
    ['accounts[1].handle'],
    /mine_citykouhou/,
  ],
  ['a checklist item given twice', [[['checklist', 1, 'id'], 'account']], ['checklist[1].id'], /重なって/],
  [
    'versions out of order',
    [[['versions', 1, 'effectiveFrom'], '2016-01-01']],
    ['versions[1].effectiveFrom'],
    /施行日/,
  ],
  [
    'a version given twice',
    [[['versions', 1, 'effectiveFrom'], '2017-03-27']],
    ['versions[1].effectiveFrom'],
    /施行日/,
  ],
  [
    '31 November',
    [[['holidays', 'extra'], [{ date: '11-31', name: '創立記念日' }]]],
    ['holidays.extra[0].date'],
    /11-31 という日/,
  ],
  [
    '29 February of a common year',
    [[['holidays', 'open'], [{ date: '2027-02-29', name: '臨時開庁' }]]],
    ['holidays.open[0].date'],
    /2027-02-29/,
  ],
  ['a thirteenth month', [[['holidays', 'dataUntil'], '2027-13-01']], ['holidays.dataUntil'], /2027-13-01/],
  [
    'hours that close before they open',
    [[['hours', 'weekly', 'wed'], { from: '17:15', to: '08:30' }]],
    ['hours.weekly.wed'],
    /後/,
  ],
  ['hours of no length', [[['hours', 'weekly', 'wed'], { from: '08:30', to: '08:30' }]], ['hours.weekly.wed'], /後/],
  [
    'an account’s hours the wrong way round',
    [[['accounts', 0, 'overrides', 'hours'], ownHours]],
    ['accounts[0].overrides.hours.weekly.sat'],
    /後/,
  ],
  [
    'an election that ends before it begins',
    [[['elections'], [{ name: '市議会議員選挙', from: '2027-04-25', to: '2027-04-18' }]]],
    ['elections[0]'],
    /後/,
  ],
  ['a display name for a handle', [[['accounts', 0, 'handle'], '美祢市公式']], ['accounts[0].handle'], /表示名/],
  ['a URL for a handle', [[['accounts', 1, 'handle'], 'instagram.com/mine']], ['accounts[1].handle'], /URL/],
  ['a phone number too short', [[['contacts', 'phones', 0], '0837-52']], ['contacts.phones[0]'], /10けた/],
  ['a phone pattern for everybody', [[['contacts', 'phones', 0], '****-**-****']], ['contacts.phones[0]'], /市外局番/],
  ['a pattern over private mobiles', [[['contacts', 'phones', 0], '090-****-****']], ['contacts.phones[0]'], /携帯/],
  [
    'a notice that would not count',
    [[['reply', 'notice', 'template'], 'コメントは拝見しています。']],
    ['reply.notice.template'],
    /patterns/,
  ],
  [
    'a word for an account that is not there',
    [[['lexicon', 'allowed'], [{ term: '鳥獣', rule: 'morals', why: '課の仕事', account: 'norin-x' }]]],
    ['lexicon.allowed[0].account'],
    /norin-x/,
  ],
  ['a shortener that is allowed', [[['urls', 'allowed', 0], 'bit.ly']], ['urls.shorteners[0]'], /bit\.ly/],
];

describe('problems', () => {
  test.each(wrong)('%s', (_, changes, paths, reason) => {
    const { problems } = lintPack(packWith(...changes));
    expect(problems.map((problem) => problem.path)).toEqual(paths);
    expect(problems[0]?.message.ja).toMatch(reason);
  });
});

describe('right although unusual', () => {
  test.each<[what: string, changes: readonly Change[]]>([
    ['a holiday on 29 February', [[['holidays', 'extra'], [{ date: '02-29', name: '閏日' }]]]],
    ['a range over the new year', [[['holidays', 'ranges'], [{ from: '12-29', to: '01-03', name: '年末年始' }]]]],
    ['an election of one day', [[['elections'], [{ name: '住民投票', from: '2027-02-07', to: '2027-02-07' }]]]],
    ['the same handle on both sites', [[['accounts', 1, 'handle'], 'mine_citykouhou']]],
    [
      'a free number, a Tokyo number, a mobile written out, 119',
      [
        [
          ['contacts', 'phones'],
          ['0120-***-***', '03-****-****', '090-0000-0000', '119'],
        ],
      ],
    ],
    [
      'no notice where none is required',
      [[['reply', 'notice'], { required: false, patterns: [], template: 'どうぞお気軽に' }]],
    ],
  ])('%s', (_, changes) => {
    expect(lintPack(packWith(...changes)).problems).toEqual([]);
  });
});

describe('notices', () => {
  const paths = (changes: readonly Change[], knownRules?: readonly string[]) =>
    lintPack(packWith(...changes), { knownRules }).notices.map((notice) => notice.path);

  test('hours asked to be 要確認 stay 注意', () => {
    expect(paths([[['rules', 'hours', 'severity'], 'confirm']])).toEqual(['rules.hours.severity']);
    expect(paths([[['accounts', 0, 'overrides', 'rules'], { hours: { severity: 'confirm' } }]])).toEqual([
      'accounts[0].overrides.rules.hours.severity',
    ]);
  });

  test('rules that this version does not have, wherever they are named', () => {
    const known = Object.keys(mine.rules);
    expect(paths([], known)).toEqual([]);
    expect(
      paths(
        [],
        known.filter((rule) => rule !== 'url'),
      ),
    ).toEqual(['rules.url']);
    expect(
      paths(
        [
          [['accounts', 0, 'overrides', 'rules'], { hour: { enabled: false } }],
          [['lexicon', 'flagged'], [{ term: '避難勧告', rule: 'obsolete', why: '2021年に廃止' }]],
        ],
        known,
      ),
    ).toEqual(['accounts[0].overrides.rules.hour', 'lexicon.flagged[0].rule']);
  });
});
