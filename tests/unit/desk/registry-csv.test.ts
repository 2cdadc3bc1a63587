import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../lib/desk/decode-file.ts';
import { isoDay, parseRegistryCsv, registryCsv } from '../../../lib/desk/registry-csv.ts';
import type { RegistryEntry } from '../../../lib/storage/schema.ts';

const HEADING = '種別,SNS,アカウント,名称,認定・紹介の制度,根拠URL,確認日';
const school: RegistryEntry = {
  kind: 'certifiedBusinesses',
  site: 'instagram',
  handle: 'mihon_shokudo',
  name: '見本食堂',
  scheme: 'やまぐち食彩店',
  evidenceUrl: 'https://www.pref.example.jp/shokusai',
  checkedOn: '2026-04-01',
};

describe('registry from CSV', () => {
  test('reads labels in either width, handles with or without @, and dates as they are typed in an office', () => {
    const { entries, faulty } = parseRegistryCsv(
      `${HEADING}\r\n認定・紹介事業者,Ｉｎｓｔａｇｒａｍ,＠Mihon_Shokudo,見本食堂,やまぐち食彩店,https://www.pref.example.jp/shokusai,2026/4/1\r\n`,
    );
    expect(faulty).toEqual([]);
    expect(entries).toEqual([school]);
  });

  test.each([
    ['団体,X,@a_city,名,,,', 'kind'],
    ['公共機関,LINE,@a_city,名,,,', 'site'],
    ['公共機関,X,@に本,名,,,', 'handle'],
    ['公共機関,X,@a.city,名,,,', 'handle'],
    ['公共機関,X,@longer_than_x_has,名,,,', 'handle'],
    ['公共機関,X,@a_city,,,,', 'name'],
    ['認定・紹介事業者,X,@a_shop,店,,,', 'scheme'],
    ['公共機関,X,@a_city,名,,ftp:x,', 'evidence'],
    ['認定・紹介事業者,X,@a_shop,店,制度,,', 'evidence'],
    ['ふるさと交流大使,Instagram,@a.person,人,,,', 'evidence'],
    ['公共機関,X,@a_city,名,,,2026/2/30', 'date'],
    ['公共機関,X,@a_city,"名', 'quote'],
  ])('%s is refused: %s', (row, fault) => {
    const { entries, faulty } = parseRegistryCsv(`${HEADING}\n公共機関,X,@good_one,良い行,,,\n${row}`);
    expect(entries.map(({ handle }) => handle)).toEqual(['good_one']);
    expect(faulty).toMatchObject([{ line: 3, fault }]);
  });

  test('a repeated account is named once as a duplicate, whatever its spelling', () => {
    const { entries, faulty } = parseRegistryCsv(`${HEADING}\n公共機関,X,@A_City,市,,,\n公共機関,X,a_city,市,,,`, [
      school,
    ]);
    expect(entries).toHaveLength(1);
    expect(faulty).toEqual([{ line: 3, fault: 'duplicate', cell: 'a_city' }]);
  });

  test('without its columns nothing is guessed', () => {
    expect(parseRegistryCsv('title,url\na,b').faulty.map(({ cell }) => cell)).toEqual([
      '種別',
      'SNS',
      'アカウント',
      '名称',
    ]);
    expect(parseRegistryCsv('').entries).toEqual([]);
  });

  test('Shift_JIS as Excel saves it, and UTF-8 with its mark, read the same', () => {
    // 「名」「市」 in Shift_JIS.
    expect(decodeFile(new Uint8Array([0x96, 0xbc, 0x8e, 0x73]))).toEqual({
      ok: true,
      text: '名市',
      encoding: 'shift_jis',
    });
    expect(decodeFile(new TextEncoder().encode('\uFEFF名市'))).toMatchObject({ ok: true, text: '名市' });
    expect(decodeFile(new Uint8Array([0xff, 0xfe, 0x81]))).toEqual({ ok: false });
  });

  test('what is exported reads back equal, and no cell is a formula', () => {
    const address = 'https://www.example.lg.jp/a?b=c,d';
    const grounds = fc.constantFrom(
      { kind: 'publicBodies' as const, evidenceUrl: '' },
      { kind: 'publicBodies' as const, evidenceUrl: address },
      { kind: 'ambassadors' as const, evidenceUrl: address },
    );
    const accounts = fc.oneof(
      fc.record({ site: fc.constant('x' as const), handle: fc.stringMatching(/^[a-z0-9_]{1,15}$/) }),
      fc.record({
        site: fc.constant('instagram' as const),
        handle: fc.stringMatching(/^[a-z0-9_][a-z0-9._]{0,20}$/),
      }),
    );
    const rest = fc.record({
      name: fc.oneof(fc.constant('=1+1'), fc.constant('@見本'), fc.stringMatching(/^[ぁ-ん",\n一-龠]{1,12}$/)),
      scheme: fc.constant(''),
      checkedOn: fc.constantFrom('', '2026-11-25'),
    });
    const entry = fc
      .tuple(grounds, accounts, rest)
      .map(([ground, account, other]): RegistryEntry => ({ ...ground, ...account, ...other }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ site, handle }) => `${site}/${handle}` }), (entries) => {
        const trimmed = entries.map((row): RegistryEntry => ({ ...row, name: row.name.trim() || '名' }));
        const csv = registryCsv(trimmed);
        expect(parseRegistryCsv(csv)).toEqual({ entries: trimmed, faulty: [] });
        expect(csv).not.toMatch(/(^|[,\n]"?)[=+@]/m);
      }),
    );
  });

  test.each([
    ['2026年4月1日', '2026-04-01'],
    ['2026/04/01', '2026-04-01'],
    ['', ''],
    ['2026-13-01', undefined],
    ['令和8年', undefined],
  ])('%s is the day %s', (written, day) => expect(isoDay(written)).toBe(day));
});
