/**
 * 名簿 as CSV, for lists that are kept in Excel. Reading never stores anything: the good rows and the faulty ones, each
 * with its line and reason, are shown first.
 */
import Papa from 'papaparse';
import { dayOf, isoDate, isRealDate } from '../calendar/day.ts';
import { normalizeHandle, sameHandle } from '../policy/handles.ts';
import { type EntryFault, entryFaults } from './registry.ts';
import type { RegistryEntry } from '../storage/schema.ts';

/** In the order of the columns. */
const COLUMNS = [
  ['kind', '種別'],
  ['site', 'SNS'],
  ['handle', 'アカウント'],
  ['name', '名称'],
  ['scheme', '認定・紹介の制度'],
  ['evidenceUrl', '根拠URL'],
  ['checkedOn', '確認日'],
] as const;
type Column = (typeof COLUMNS)[number][0];

const KINDS: readonly (readonly [RegistryEntry['kind'], string])[] = [
  ['publicBodies', '公共機関'],
  ['certifiedBusinesses', '認定・紹介事業者'],
  ['ambassadors', 'ふるさと交流大使'],
];
const SITES: readonly (readonly [RegistryEntry['site'], string])[] = [
  ['x', 'X'],
  ['instagram', 'Instagram'],
];

/** Why a row was left out; the screen has the words. */
export type RowFault = EntryFault | 'columns' | 'kind' | 'site' | 'date' | 'duplicate' | 'quote';

export interface FaultyRow {
  /** Row of the file, from 1, the heading included: what a spreadsheet shows. */
  readonly line: number;
  readonly fault: RowFault;
  /** The cell at fault, or the missing column. */
  readonly cell: string;
}

export interface RegistryFile {
  readonly entries: readonly RegistryEntry[];
  readonly faulty: readonly FaultyRow[];
}

/** @param present entries that are there already: a row that repeats one is named as a duplicate */
export function parseRegistryCsv(text: string, present: readonly RegistryEntry[] = []): RegistryFile {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [heading = [], ...rows] = data;
  const at = columnPlaces(heading);
  const missing = COLUMNS.filter(([column]) => REQUIRED.has(column) && at.get(column) === undefined);
  if (missing.length > 0) {
    return {
      entries: [],
      faulty: missing.map(([, label]) => ({ line: 1, fault: 'columns', cell: label })),
    };
  }
  const broken = new Map(
    errors.filter(({ type }) => type === 'Quotes').map((error) => [error.row ?? 0, error.message]),
  );
  const entries: RegistryEntry[] = [];
  const faulty: FaultyRow[] = [];
  const known = new Set(present.map(keyOf));
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const line = index + 2;
    const read = broken.has(index + 1) ? fault('quote', row.join(',').slice(0, 40)) : readRow(row, at);
    if ('fault' in read) {
      faulty.push({ line, ...read });
    } else if (known.has(keyOf(read))) {
      faulty.push({ line, ...fault('duplicate', read.handle) });
    } else {
      known.add(keyOf(read));
      entries.push(read);
    }
  }
  return { entries, faulty };
}

/** With byte order mark and CRLF, as Excel reads it; a cell that a spreadsheet would run as a formula is made text. */
export function registryCsv(entries: readonly RegistryEntry[]): string {
  const rows = entries.map((entry) => [
    labelOf(KINDS, entry.kind),
    labelOf(SITES, entry.site),
    `@${entry.handle}`,
    entry.name,
    entry.scheme,
    entry.evidenceUrl,
    entry.checkedOn,
  ]);
  // A handle begins with @, which Excel takes for a formula too: an apostrophe before it is dropped when read again.
  const csv = Papa.unparse([COLUMNS.map(([, label]) => label), ...rows], { newline: '\r\n', escapeFormulae: true });
  return `\uFEFF${csv}\r\n`;
}

const REQUIRED: ReadonlySet<Column> = new Set(['kind', 'site', 'handle', 'name']);

type Places = ReadonlyMap<Column, number>;

function columnPlaces(heading: readonly string[]): Places {
  const labels = heading.map((cell) => cell.normalize('NFKC').trim());
  return new Map(
    COLUMNS.flatMap(([column, label]) => {
      const place = labels.findIndex((cell) => cell === label.normalize('NFKC') || cell === column);
      return place === -1 ? [] : [[column, place]];
    }),
  );
}

function readRow(row: readonly string[], at: Places): RegistryEntry | Omit<FaultyRow, 'line'> {
  const cell = (column: Column): string => unescaped(row[at.get(column) ?? -1] ?? '');
  const kind = idOf(KINDS, cell('kind'));
  if (!kind) return fault('kind', cell('kind'));
  const site = idOf(SITES, cell('site'));
  if (!site) return fault('site', cell('site'));
  const checkedOn = isoDay(cell('checkedOn'));
  if (checkedOn === undefined) return fault('date', cell('checkedOn'));
  const handle = normalizeHandle(cell('handle'));
  const entry = {
    kind,
    site,
    handle,
    name: cell('name'),
    scheme: cell('scheme'),
    evidenceUrl: cell('evidenceUrl'),
    checkedOn,
  };
  const [first] = entryFaults(entry);
  if (first === undefined) return entry;
  const shown = { handle: cell('handle'), name: handle, scheme: handle, evidence: entry.evidenceUrl || handle };
  return fault(first, shown[first]);
}

function fault(reason: RowFault, cell: string): Omit<FaultyRow, 'line'> {
  return { fault: reason, cell };
}

/** The apostrophe that guards against formulas is no part of the value. */
function unescaped(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
}

/** 2026/4/1, 2026-04-01 or 2026年4月1日 as YYYY-MM-DD; '' stays ''; undefined where there is no such day. */
export function isoDay(written: string): string | undefined {
  if (written === '') return '';
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written.normalize('NFKC'));
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = { year, month, day };
  return isRealDate(date) ? isoDate(dayOf(date)) : undefined;
}

function keyOf({ site, handle }: Pick<RegistryEntry, 'site' | 'handle'>): string {
  return `${site}/${normalizeHandle(handle)}`;
}

function idOf<Id extends string>(names: readonly (readonly [Id, string])[], written: string): Id | undefined {
  const plain = written.normalize('NFKC').trim();
  return names.find(([id, label]) => sameHandle(label, plain) || id === plain)?.[0];
}

function labelOf<Id extends string>(names: readonly (readonly [Id, string])[], id: Id): string {
  return names.find(([name]) => name === id)?.[1] ?? id;
}
