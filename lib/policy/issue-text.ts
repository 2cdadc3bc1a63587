/** Says in words what zod found, for people who keep a pack and have never heard of zod. */
import type * as z from 'zod/mini';
import { type Problem, formatPath } from './problem.ts';

type Message = Problem['message'];
type Issue = z.core.$ZodIssue;

/** What each format of schema.ts asks for. */
const formats: Readonly<Record<string, Message>> = {
  date: {
    ja: '日付は「2025-08-01」のように年-月-日で書いてください。',
    en: 'Write the date as year-month-day, like 2025-08-01.',
  },
  'month-day': { ja: '月日は「12-29」のように書いてください。', en: 'Write month and day like 12-29.' },
  'clock-time': {
    ja: '時刻は「08:30」のように24時間制の4けたで書いてください。',
    en: 'Write the time in 24 hours with four digits, like 08:30.',
  },
  id: {
    ja: '識別名は半角の英数字・ハイフン・ピリオドだけで、英数字から始めてください。',
    en: 'Use only letters, digits, hyphens and periods, beginning with a letter or digit.',
  },
  handle: {
    ja: 'アカウントのIDを、半角の英数字と「_」で書いてください（Xは15文字まで。Instagramは30文字までで「.」も使えます）。',
    en: 'Write the handle of the account with letters, digits and “_” (up to 15 on X; up to 30 on Instagram, “.” too).',
  },
  requirement: { ja: '要件番号は「R24」のように書いてください。', en: 'Write requirement keys like R24.' },
  'municipality-code': {
    ja: '団体コードは5けたか6けたの半角数字です。分からなければ null にしてください。',
    en: 'The municipality code has five or six digits; use null where it is not known.',
  },
  url: { ja: 'URLは「https://」から書いてください。', en: 'Write the whole URL, beginning with https://.' },
  domain: {
    ja: 'ドメインは「city.mine.lg.jp」のように、半角小文字のホスト名だけを書いてください。',
    en: 'Write the bare host name in lower case, like city.mine.lg.jp.',
  },
  katakana: { ja: '読みは全角のカタカナで書いてください。', en: 'Write the reading in full-width katakana.' },
  phone: {
    ja: '電話番号は半角数字とハイフンで「0837-52-****」のように書いてください（* はどの数字でもよい桁）。',
    en: 'Write the phone number in digits and hyphens, like 0837-52-**** (* stands for any digit).',
  },
};

const types: Readonly<Record<string, Message>> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '一覧（[ ] で囲んだもの）', en: 'a list ([ ])' },
  object: { ja: '項目の組（{ } で囲んだもの）', en: 'an object ({ })' },
  record: { ja: '項目の組（{ } で囲んだもの）', en: 'an object ({ })' },
};

/** Problems behind zod's issues, with paths from the root of `input`, the file as it was read. */
export function describeIssues(issues: readonly Issue[], input: unknown): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), message: UNKNOWN_NAME }));
    }
    return [{ path: formatPath(issue.path), message: isMissing(input, issue.path) ? MISSING : messageOf(issue) }];
  });
}

const MISSING: Message = { ja: '必要な項目がありません。', en: 'This entry is missing.' };
const UNKNOWN_NAME: Message = {
  ja: 'この名前の項目は使えません。つづりを確かめてください。',
  en: 'No entry of this name is known here. Check the spelling.',
};
const INVALID: Message = { ja: '値が正しくありません。', en: 'This value is not valid.' };

function messageOf(issue: Issue): Message {
  switch (issue.code) {
    case 'invalid_type': {
      const type = types[issue.expected];
      return type ? { ja: `${type.ja}を書いてください。`, en: `Write ${type.en} here.` } : INVALID;
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return { ja: `次のどれかにしてください：${values}`, en: `Use one of ${values}.` };
    }
    case 'invalid_format':
    case 'custom':
      return formats[issue.message] ?? INVALID;
    case 'invalid_key':
      return formats.id ?? INVALID;
    case 'invalid_union':
      return DATE_OR_MONTH_DAY;
    case 'too_small':
      return tooSmall(issue.origin);
    default:
      return INVALID;
  }
}

/** The schema's only union: a day every year, or once. */
const DATE_OR_MONTH_DAY: Message = {
  ja: '毎年の日は「06-23」、その年だけの日は「2027-06-23」のように書いてください。',
  en: 'Write a yearly day like 06-23, a single day like 2027-06-23.',
};

function tooSmall(origin: string): Message {
  if (origin === 'string') return { ja: '空にはできません。', en: 'This must not be empty.' };
  if (origin === 'array') return { ja: '一つ以上書いてください。', en: 'Write at least one entry.' };
  return { ja: '0より大きい数を書いてください。', en: 'Write a number above 0.' };
}

function isMissing(input: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(input, path) === undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
