/** The journal as a table for Excel, in the city's language: it is a municipal document wherever it is read. */
import Papa from 'papaparse';
import type { JournalEntry } from './entry.ts';
import { tokyoTime } from './tokyo.ts';

export interface CsvWords {
  /** 「不確かな情報」 for `rumor`. */
  rule(id: string): string;
  /** 「第4-4⑷エ」 for `4-4-4-e`. */
  clause(id: string): string;
  category(id: string): string;
}

/** With byte order mark and CRLF, which Excel wants. A cell that Excel would run as a formula begins with `'`. */
export function journalCsv(entries: readonly JournalEntry[], words: CsvWords): string {
  const table = {
    fields: COLUMNS.map(([heading]) => heading),
    data: entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry, words))),
  };
  return `\ufeff${Papa.unparse(table, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** Excel also takes full-width signs for the beginning of a formula where they are typed. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

const EVENTS: Readonly<Record<JournalEntry['event'], string>> = {
  checked: '確認済み',
  held: '投稿前に止めた',
  proceeded: '理由を付けて投稿へ',
  posted: '投稿',
  share: 'シェア',
  comment: 'コメントへの対応',
  offer: '情報提供への対応',
};
const SITES: Readonly<Record<JournalEntry['site'], string>> = { x: 'X', instagram: 'Instagram' };
const KINDS: Readonly<Record<JournalEntry['kind'], string>> = {
  post: '投稿',
  reply: '返信',
  quote: '引用',
  comment: 'コメント',
  repost: 'リポスト',
};
const LEVELS = { confirm: '要確認', caution: '注意', note: '参考' } as const;
const SCOPES = { place: 'この箇所は問題なし', word: 'この語は問題なし', rule: 'この規則は問題なし' } as const;

type Column = readonly [heading: string, cell: (entry: JournalEntry, words: CsvWords) => string];

const COLUMNS: readonly Column[] = [
  ['番号', ({ seq }) => String(seq)],
  ['日時', ({ at }) => tokyoTime(at)],
  ['出来事', ({ event }) => EVENTS[event]],
  ['SNS', ({ site }) => SITES[site]],
  ['アカウント', ({ account }) => account],
  ['種類', ({ kind }) => KINDS[kind]],
  ['担当者', ({ officer }) => officer],
  ['所属', ({ section }) => section],
  ['指摘', ({ findings }, words) => findings.map((found) => findingCell(found, words)).join('\n')],
  ['未確認の規則', ({ unchecked }, words) => unchecked.map((id) => words.rule(id)).join('、')],
  ['投稿時間', ({ outsideHours }) => (outsideHours ? '時間外' : '時間内')],
  ['予約日時', ({ scheduledAt }) => scheduledText(scheduledAt)],
  ['分類', ({ category }, words) => (category === undefined ? '' : words.category(category))],
  ['分類の理由', ({ categoryReason }) => categoryReason ?? ''],
  ['理由', ({ reason }) => reason ?? ''],
  ['確認した項目', ({ checklist }) => checklist?.done.join('、') ?? ''],
  ['確認していない項目', ({ checklist }) => checklist?.missing.join('、') ?? ''],
  ['決裁日', ({ approval }) => approval?.date ?? ''],
  ['決裁者', ({ approval }) => approval?.person ?? ''],
  ['文書番号', ({ approval }) => approval?.docNo ?? ''],
  ['相手の投稿', ({ subject }) => subject?.url ?? ''],
  ['相手のアカウント', ({ subject }) => subject?.author ?? ''],
  ['根拠', ({ grounds }) => grounds?.join('、') ?? ''],
  ['対応', ({ decision }) => decision ?? ''],
  ['方針', ({ pack }) => pack.id],
  ['方針の版', ({ pack }) => pack.version],
  ['本文', ({ text }) => text ?? ''],
  ['本文のハッシュ', ({ textHash }) => textHash],
  ['前の記録のハッシュ', ({ previousHash }) => previousHash],
  ['この記録のハッシュ', ({ hash }) => hash],
];

function findingCell(
  { severity, ruleId, clause, dismissed }: JournalEntry['findings'][number],
  words: CsvWords,
): string {
  const aside = dismissed ? `（${SCOPES[dismissed]}）` : '';
  return `${LEVELS[severity]}：${words.rule(ruleId)} ${words.clause(clause)}${aside}`;
}

function scheduledText(at: JournalEntry['scheduledAt']): string {
  if (at === undefined) return '';
  return at === 'unknown' ? '読み取れず' : tokyoTime(at);
}
