/** The self-check that both sites share: looks for composers anew and tells by which alternatives they were understood. */
import type { SelfCheck, SiteAdapter } from './site-adapter.ts';
import type { RowReport } from './selector-table.ts';

/** Anything in which a post could be written. */
const TEXT_BOXES = '[contenteditable="true"], textarea';

/** `fresh`: an adapter that has not looked at any page yet, so that `rows` tell of this look alone. */
export function selfCheck(
  page: Document,
  fresh: Pick<SiteAdapter, 'locate' | 'read' | 'details'>,
  rows: () => readonly RowReport[],
): SelfCheck {
  const views = [...page.querySelectorAll(TEXT_BOXES)].flatMap((box) => fresh.locate(box) ?? []);
  const understood = views.every((view) => {
    if (!view.understood || !view.editors.every((editor) => fresh.read(editor))) return false;
    fresh.details(view);
    return true;
  });
  const report = rows();
  if (views.length === 0) return { state: 'idle', rows: report };
  if (!understood) return { state: 'not-understood', rows: report };
  return { state: report.some(({ level }) => level !== null && level > 0) ? 'fallbacks' : 'understood', rows: report };
}
