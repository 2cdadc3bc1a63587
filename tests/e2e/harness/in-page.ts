/** What is known of X's DOM, for asking it questions in a page of the replica. Bundled by `adapter.ts` beside this file. */
import type { ComposerView, DraftDetails, SelfCheck, SiteAdapter } from '../../../lib/sites/site-adapter.ts';
import { createXAdapter } from '../../../lib/sites/x/adapter.ts';
import { xSelectors } from '../../../lib/sites/x/selectors.ts';

export interface Seen {
  readonly understood: boolean;
  readonly boxes: number;
  /** Text as read; undefined = unreadable. */
  readonly text: string | undefined;
  readonly mounted: boolean;
  readonly draft: DraftDetails['draft'];
}

export interface InPage {
  /** The composer around the element in focus. */
  seen(): Seen | undefined;
  diagnose(): SelfCheck;
  /** How often the best alternative of a row matches on this page. */
  count(row: string): number;
  theme(): string;
}

const adapter: SiteAdapter = createXAdapter();

function describeView(view: ComposerView, at: Element): Seen {
  const box = Math.max(
    0,
    view.editors.findIndex((element) => element === at),
  );
  const editor = view.editors[box];
  const draft = adapter.details(view)[box]?.draft;
  if (!editor || !draft) throw new Error('a composer without an editor');
  const { understood, mount } = view;
  return {
    understood,
    boxes: view.editors.length,
    text: adapter.read(editor)?.text,
    mounted: mount !== undefined,
    draft,
  };
}

const rows: Readonly<Record<string, { readonly alternatives: readonly string[] }>> = xSelectors;

globalThis.__inPage = {
  seen: () => {
    const at = document.activeElement;
    const view = at ? adapter.locate(at) : undefined;
    return at && view ? describeView(view, at) : undefined;
  },
  diagnose: () => adapter.diagnose(document),
  count: (row) => document.querySelectorAll(rows[row]?.alternatives[0] ?? ':not(*)').length,
  theme: () => adapter.theme(document),
};

declare global {
  var __inPage: InPage;
}
