/** One line of the tour's table: what was found in which draft. */
export interface Row {
  readonly draft: string;
  readonly rule: string;
  readonly severity: string;
  readonly words: string;
  readonly clause: string;
}

const HEAD: Row = { draft: 'draft', rule: 'rule', severity: 'severity', words: 'words', clause: 'clause' };
const COLUMNS = ['draft', 'rule', 'severity', 'clause', 'words'] as const;

/** Columns a terminal gives a text: two for a wide character. */
const widthOf = (text: string): number =>
  Array.from(text, (char) =>
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char) ? 2 : 1,
  ).reduce<number>((sum, width) => sum + width, 0);

/** The rows under a heading, columns aligned, one line each. */
export function asTable(rows: readonly Row[]): string {
  const all = [HEAD, ...rows].map((row) => COLUMNS.map((column) => row[column].replaceAll('\n', '⏎')));
  const widths = COLUMNS.map((_, index) => Math.max(...all.map((cells) => widthOf(cells[index] ?? ''))));
  return all
    .map((cells) =>
      cells
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
