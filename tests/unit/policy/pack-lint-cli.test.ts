import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJsonFile } from '../../../lib/cli/json-file.ts';
import { packLintReport } from '../../../lib/cli/pack-lint-report.ts';
import { type Change, packJson } from './pack-file.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readJsonFile', () => {
  const messageOf = (content: string | Uint8Array) => {
    const read = readJsonFile(file('broken.json', content));
    return read.ok ? undefined : read.message;
  };

  test.each([
    ['{"a":1,}', /^1行8文字目：.*コンマ/, /^line 1, column 8: /],
    ['{\n  "a" 1\n}', /^2行7文字目：.*コロン/, /^line 2, column 7: /],
    ['{"a":1\n"b":2}', /^2行1文字目：.*コンマ/, /^line 2, column 1: /],
    ['[1,2', /^1行5文字目：.*\]/, /bracket/],
    ['{"a":{"b":1}', /^1行13文字目：.*\}/, /brace/],
    ['{"a":"b\nc"}', /^1行6文字目：.*閉じる/, /quotation mark/],
    ['{} {}', /^1行4文字目：/, /^line 1, column 4: /],
    ['// 方針\n{}', /^1行1文字目：コメント/, /[Cc]omments/],
    ['{"a":はい}', /^1行6文字目：/, /^line 1, column 6: /],
    ['  \n', /空/, /empty/],
    [Uint8Array.from([0x7b, 0x82, 0xa0, 0x7d]), /UTF-8/, /UTF-8/],
  ])('%j is told by line and column', (content, ja, en) => {
    expect(messageOf(content)?.ja).toMatch(ja);
    expect(messageOf(content)?.en).toMatch(en);
  });

  test('a byte order mark and Windows line ends are no fault', () => {
    expect(readJsonFile(file('bom.json', '\ufeff{\r\n"a": "祢"}\r\n'))).toEqual({ ok: true, value: { a: '祢' } });
  });

  test('a missing file and a folder', () => {
    expect(readJsonFile(join(folder, 'nowhere.json'))).toMatchObject({ message: { ja: 'ファイルがありません。' } });
    expect(readJsonFile(folder)).toMatchObject({ ok: false });
  });
});

describe('pack:lint', () => {
  const lint = (args: readonly string[], lang = 'ja_JP.UTF-8') => packLintReport(args, lang);
  const spoilt = (name: string, change: Change) => file(name, JSON.stringify(packJson(change)));

  test('the packs that ship are fine, without a notice', () => {
    const packs = readdirSync(join(root, 'rules/packs')).filter((name) => name.endsWith('.json'));
    const { exitCode, stdout, stderr } = lint(packs.map((name) => join(root, 'rules/packs', name)));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout).toHaveLength(packs.length);
    for (const line of stdout) expect(line).toContain('問題はありません');
  });

  test('notices alone: exit 0', () => {
    const { exitCode, stdout } = lint([spoilt('noted.json', [['colour'], 'red'])]);
    expect(exitCode).toBe(0);
    expect(stdout[0]).toMatch(/noted\.json: colour: ［参考］知らない項目/);
  });

  test('a problem of shape or of sense: exit 1', () => {
    const misshapen = lint([spoilt('misshapen.json', [['hours', 'weekly', 'mon', 'from'], '8:30'])]);
    expect(misshapen.exitCode).toBe(1);
    expect(misshapen.stdout).toEqual([expect.stringMatching(/misshapen\.json: hours\.weekly\.mon\.from: 時刻は/)]);
    const senseless = spoilt('senseless.json', [['hours', 'clause'], '9-9']);
    expect(lint([senseless]).exitCode).toBe(1);
    expect(lint([senseless, '--en']).stdout[0]).toMatch(/: hours\.clause: There is no clause 9-9/);
    expect(lint([senseless], 'en_GB.UTF-8').stdout[0]).toContain('There is no clause');
    expect(lint([file('list.json', '[]')]).stdout[0]).toContain('list.json: 全体: ');
  });

  test('a file that is no JSON, or no file at all: exit 2, the others are linted all the same', () => {
    const torn = lint([file('torn.json', '{"schema":'), spoilt('noted.json', [['colour'], 'red'])]);
    expect(torn.exitCode).toBe(2);
    expect(torn.stderr[0]).toMatch(/torn\.json: 1行11文字目：/);
    expect(torn.stdout).toHaveLength(2);
    expect(lint([])).toMatchObject({ exitCode: 2, stderr: ['使い方：npm run pack:lint -- 方針パック.json … [--en]'] });
    expect(lint(['--json'], 'en').stderr[0]).toMatch(/^usage/);
  });

  test('the command ends with the report’s exit code', () => {
    const spoiltFile = spoilt('senseless.json', [['hours', 'clause'], '9-9']);
    const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'lib/cli/pack-lint.ts', spoiltFile], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'ja_JP.UTF-8' },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('条項「9-9」が clauses にありません。');
  }, 60_000);
});
