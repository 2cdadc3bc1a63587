/**
 * `npm run pack:lint FILE…`: says what is wrong with policy packs, by path, in Japanese (English with --en or LANG=en…).
 * Exit 0: every pack may be used, notices or not; 1: a problem in one; 2: usage, or a file that cannot be read as JSON.
 */
import { allRules } from '../../rules/index.ts';
import builtIn from '../../rules/packs/mine-city.json';
import { lintPack } from '../policy/lint-pack.ts';
import { parsePack } from '../policy/parse-pack.ts';
import type { Problem } from '../policy/problem.ts';
import { readJsonFile } from './json-file.ts';

type Language = keyof Problem['message'];

interface Report {
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
}

const USAGE = {
  ja: '使い方：npm run pack:lint -- 方針パック.json … [--en]',
  en: 'usage: npm run pack:lint -- PACK.json … [--en]',
};

/** Rules of this version: those the engine runs, and those that the built-in pack sets for other parts. */
const knownRules = [...allRules.map((rule) => rule.id), ...Object.keys(builtIn.rules)];

function main(args: readonly string[]): number {
  const language: Language = args.includes('--en') || process.env.LANG?.startsWith('en') ? 'en' : 'ja';
  const files = args.filter((argument) => argument !== '--en');
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    console.error(USAGE[language]);
    return 2;
  }
  const reports = files.map((file) => lintFile(file, language));
  for (const { exitCode, lines } of reports) (exitCode === 2 ? console.error : console.log)(lines.join('\n'));
  return Math.max(...reports.map((report) => report.exitCode));
}

function lintFile(file: string, language: Language): Report {
  const json = readJsonFile(file);
  if (!json.ok) return { exitCode: 2, lines: [`${file}: ${json.message[language]}`] };
  const parsed = parsePack(json.value);
  if (!parsed.ok) return refused(file, parsed.problems, [], language);
  const { problems, notices } = lintPack(parsed.pack, { knownRules });
  const allNotices = [...parsed.notices, ...notices];
  if (problems.length > 0) return refused(file, problems, allNotices, language);
  const { clauses, accounts } = parsed.pack;
  const fine = {
    ja: `問題はありません（条項${clauses.length}・アカウント${accounts.length}）。`,
    en: `no problems (${clauses.length} clauses, ${accounts.length} accounts).`,
  };
  return {
    exitCode: 0,
    lines: [...describe(file, allNotices, NOTICE[language], language), `${file}: ${fine[language]}`],
  };
}

const NOTICE = { ja: '［参考］', en: '[note] ' };

function refused(file: string, problems: readonly Problem[], notices: readonly Problem[], language: Language): Report {
  return {
    exitCode: 1,
    lines: [...describe(file, problems, '', language), ...describe(file, notices, NOTICE[language], language)],
  };
}

function describe(file: string, problems: readonly Problem[], mark: string, language: Language): string[] {
  const whole = { ja: '全体', en: 'whole file' };
  return problems.map(({ path, message }) => `${file}: ${path || whole[language]}: ${mark}${message[language]}`);
}

process.exitCode = main(process.argv.slice(2));
