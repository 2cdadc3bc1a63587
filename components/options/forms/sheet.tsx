/**
 * A sheet of A4 as it will be printed: black on white, ruled boxes. Long text makes the type smaller; what does not fit
 * even so stands on a second sheet (別紙), so that the form itself always remains one page.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import './sheet.css';

/** Type sizes in points, from the usual one to the smallest that can be read on paper. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5];
/** Shorter entries are never the cause. */
const LONG = 120;

export interface SheetRow {
  readonly label: string;
  readonly value: string;
  /** Rows of the same group share a heading cell to their left. */
  readonly group?: string;
}

export interface SheetProps {
  /** 別記様式第１号 */
  readonly form: string;
  /** The city's own layout is not known. */
  readonly draft: boolean;
  readonly head: ComponentChildren;
  readonly title: string;
  readonly opening: string;
  readonly rows: readonly SheetRow[];
  /** To be filled in by hand: the boxes have room for it. */
  readonly blank?: boolean;
  readonly foot?: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly onPrint: () => void;
}

export function Sheet({ form, draft, head, title, opening, rows, blank = false, foot, back, onPrint }: SheetProps) {
  const t = useStrings();
  const sheet = useRef<HTMLElement>(null);
  const [annexed, setAnnexed] = useState(false);
  const content = JSON.stringify(rows);
  useLayoutEffect(() => {
    if (!annexed && sheet.current && !fits(sheet.current)) setAnnexed(true);
    else if (annexed && sheet.current) fits(sheet.current);
  }, [content, annexed]);
  const isLong = ({ value }: SheetRow): boolean => annexed && value.length > LONG;
  return (
    <>
      <p class="crumb no-print">
        <a href={back.href}>{back.label}</a>
      </p>
      <div class="row no-print">
        <Button kind="main" action="print" onClick={onPrint}>
          {t('papers.printNow')}
        </Button>
        <span class="soft small">{t(annexed ? 'papers.printHelpAnnex' : 'papers.printHelp')}</span>
      </div>
      <div class="sheets" tabIndex={0} role="region" aria-label={form} lang="ja">
        <article class="sheet" ref={sheet}>
          <p class="sheet-form">{form}</p>
          {draft ? <p class="sheet-draft">案</p> : null}
          <div class="sheet-head">{head}</div>
          <h2 class="sheet-title">{title}</h2>
          <p class="sheet-opening">{opening}</p>
          <Rows rows={rows} blank={blank} textOf={(row) => (isLong(row) ? '別紙のとおり' : row.value)} />
          {foot === undefined ? null : <p class="sheet-foot">{foot}</p>}
        </article>
        {annexed ? (
          <article class="sheet sheet-annex">
            <p class="sheet-form">{form}　別紙</p>
            {rows.filter(isLong).map((row) => (
              <section key={`${row.group}${row.label}`}>
                <h3>{[row.group, row.label].filter(Boolean).join('　')}</h3>
                <p class="paper-words">{row.value}</p>
              </section>
            ))}
          </article>
        ) : null}
      </div>
    </>
  );
}

/** Takes the largest type with which everything fits; false where nothing does. */
function fits(sheet: HTMLElement): boolean {
  return SIZES.some((size) => {
    sheet.style.setProperty('--sheet-size', `${size}pt`);
    return sheet.scrollHeight <= sheet.clientHeight;
  });
}

function Rows({
  rows,
  blank,
  textOf,
}: {
  readonly rows: readonly SheetRow[];
  readonly blank: boolean;
  readonly textOf: (row: SheetRow) => string;
}) {
  return (
    <table class={blank ? 'sheet-table sheet-blank' : 'sheet-table'}>
      <tbody>
        {rows.map((row, index) => {
          const { group, label } = row;
          const first = group === undefined || rows[index - 1]?.group !== group;
          return (
            <tr key={`${group}${label}`}>
              {group !== undefined && first ? (
                <th scope="rowgroup" class="sheet-group" rowSpan={rows.filter((other) => other.group === group).length}>
                  {group}
                </th>
              ) : null}
              <th scope="row" colSpan={group === undefined ? 2 : 1}>
                {label}
              </th>
              <td class="paper-words">{textOf(row)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
