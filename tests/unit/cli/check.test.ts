import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'shirube-cli-'));
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as a person would; `stdin` is written only after the process runs, like a slow pipe. */
function check(args: readonly string[], stdin = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data));
    child.on('spawn', () => setImmediate(() => child.stdin.end(stdin)));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const AT = ['--at', '2026-11-20T10:00:00+09:00'];

describe('npm run check', { timeout: 60_000 }, () => {
  test('a wrong weekday: exit 1, the finding on its words', async () => {
    const { code, out } = await check(['--json', '【訂正】11月23日(火)の説明会は中止します', '--site', 'x', ...AT]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ ruleId: 'date', quote: '11月23日(火)', target: { kind: 'text', start: 4, end: 13 } }],
      unchecked: [],
    });
  });
  test('a right weekday from a pipe: exit 0', async () => {
    const { code, out } = await check(AT, '【訂正】11月23日(月)の説明会は中止します\n');
    expect({ code, out }).toEqual({ code: 0, out: '確認済み・指摘なし\n' });
  });
  const badPack = readFileSync(join(root, 'rules/packs/mine-city.json'), 'utf8').replace(
    '"from": "08:30"',
    '"from": "8時半"',
  );
  test.each([
    ['no such case file', ['--cases', 'drafts', join(folder, 'none.jsonl')], 'none.jsonl: no such file'],
    [
      'a line that is not JSON',
      ['--cases', 'drafts', file('broken.jsonl', '{"id":"a","text":"x"}\n{bad\n')],
      'broken.jsonl:2',
    ],
    [
      'a field of the wrong kind',
      ['--cases', 'drafts', file('wrong.jsonl', '{"id":"a","text":5}\n')],
      'wrong.jsonl:1: text',
    ],
    ['a pack with a wrong field', ['--pack', file('pack.json', badPack), 'x'], 'hours.weekly.mon.from'],
    ['a moment that is none', ['--at', 'tomorrow', 'x'], '--at'],
    ['an account that the pack does not list', ['--account', 'nobody', 'x'], '@nobody'],
  ])('%s: exit 2 and one line that says where', async (_, args, words) => {
    const { code, out, err } = await check(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
