/** Columns for a terminal, where a Japanese character takes two cells. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Cells of a terminal that the text takes. */
export function cellsOf(text: string): number {
  return Array.from(text).reduce((cells, character) => cells + (WIDE.test(character) ? 2 : 1), 0);
}

/** Lines with their columns aligned, each behind `indent`; the last column is left as it is. */
export function table(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cellsOf(cell))));
  return rows.map(
    (row) =>
      indent +
      row
        .map((cell, at) => cell + padding(cell, at < row.length - 1 ? widths[at] : 0))
        .join('  ')
        .trimEnd(),
  );
}

function padding(cell: string, width = 0): string {
  return ' '.repeat(Math.max(0, width - cellsOf(cell)));
}
