/** What `npm run pack:lint` says, and the exit code it ends with. */
import { allRules } from '../../rules/index.ts';
import builtIn from '../../rules/packs/mine-city.json';
import { lintPack } from '../policy/lint-pack.ts';
import { parsePack } from '../policy/parse-pack.ts';
import type { Problem } from '../policy/problem.ts';
import { readJsonFile } from './json-file.ts';

type Language = keyof Problem['message'];

export interface PackLintReport {
  /** 0: every pack may be used, notices or not; 1: a problem in one; 2: usage, or a file that cannot be read as JSON. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

const USAGE = {
  ja: '使い方：npm run pack:lint -- 方針パック.json … [--en]',
  en: 'usage: npm run pack:lint -- PACK.json … [--en]',
};

/** Lints the packs named in `args`, in Japanese, or in English with `--en` or where `lang` (LANG) is English. */
export function packLintReport(args: readonly string[], lang: string | undefined): PackLintReport {
  const language: Language = args.includes('--en') || lang?.startsWith('en') ? 'en' : 'ja';
  const files = args.filter((argument) => argument !== '--en');
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    return { exitCode: 2, stdout: [], stderr: [USAGE[language]] };
  }
  const reports = files.map((file) => reportOn(file, language));
  return {
    exitCode: reports.reduce<0 | 1 | 2>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), 0),
    stdout: reports.flatMap((report) => report.stdout),
    stderr: reports.flatMap((report) => report.stderr),
  };
}

/** Rules of this version: those the engine runs, and those that the built-in pack sets for other parts. */
const knownRules = [...allRules.map((rule) => rule.id), ...Object.keys(builtIn.rules)];

function reportOn(file: string, language: Language): PackLintReport {
  const json = readJsonFile(file);
  if (!json.ok) return { exitCode: 2, stdout: [], stderr: [`${file}: ${json.message[language]}`] };
  const describe = (problems: readonly Problem[], mark = '') =>
    problems.map(({ path, message }) => `${file}: ${path || WHOLE[language]}: ${mark}${message[language]}`);

  const parsed = parsePack(json.value);
  if (!parsed.ok) return { exitCode: 1, stdout: describe(parsed.problems), stderr: [] };
  const { problems, notices } = lintPack(parsed.pack, { knownRules });
  const { clauses, accounts } = parsed.pack;
  const fine = {
    ja: `${file}: 問題はありません（条項${clauses.length}・アカウント${accounts.length}）。`,
    en: `${file}: no problems (${clauses.length} clauses, ${accounts.length} accounts).`,
  };
  return {
    exitCode: problems.length > 0 ? 1 : 0,
    stdout: [
      ...describe(problems),
      ...describe([...parsed.notices, ...notices], NOTICE[language]),
      ...(problems.length > 0 ? [] : [fine[language]]),
    ],
    stderr: [],
  };
}

const WHOLE = { ja: '全体', en: 'whole file' };
const NOTICE = { ja: '［参考］', en: '[note] ' };
