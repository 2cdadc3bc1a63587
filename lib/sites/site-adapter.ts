/** All that we know of one site's DOM stands behind this interface; nothing else names a selector. */
import type { Draft, Site } from '../engine/draft.ts';
import type { PostView } from './post-adapter.ts';
import type { EditorText } from './read-editor.ts';
import type { RowReport } from './selector-table.ts';

/** Where the panel goes: inside `parent`, before `before` (null = at its end). */
export interface Mount {
  readonly parent: Element;
  readonly before: Element | null;
  /** What sends, where it stands above the panel and not below it: the gate may not lie over it. */
  readonly sendAbove?: Element | undefined;
}

/** One compose box as it stands in the DOM at this moment. Sites replace the elements: locate anew before use. */
export interface ComposerView {
  /** One text box a post, in page order: a thread has several, everything else one. Never empty. */
  readonly editors: readonly HTMLElement[];
  /** Holds everything that belongs to the composer; two editors in one scope are one composer. */
  readonly scope: Element;
  /** Undefined while the page offers no known place. */
  readonly mount: Mount | undefined;
  /** False: people write posts here, but these are not the parts that we know. Nothing may be concluded from it. */
  readonly understood: boolean;
}

/** What the page shows beside a text. */
export interface DraftDetails {
  readonly draft: Omit<Draft, 'site' | 'text' | 'at'>;
  /** The post that `draft.quoted` tells of, with all that its card shows of the author; undefined where it shows none. */
  readonly quotedPost?: PostView['quoted'];
  /**
   * Handle that the page names as the account in use while the composer shows another one: delegated, or a switch under
   * way. `draft.account` is the composer's.
   */
  readonly accountElsewhere?: string | undefined;
}

/** The self-check of a page as it stands; no text of a draft is in it. */
export interface SelfCheck {
  /** `idle`: no composer on the page; `fallbacks`: understood, by second choices; `not-understood`: one of them is not. */
  readonly state: 'idle' | 'understood' | 'fallbacks' | 'not-understood';
  readonly rows: readonly RowReport[];
}

export type Theme = 'light' | 'dim' | 'dark';

export interface SiteAdapter {
  readonly site: Site;
  /** The composer around an element that has or had the focus; undefined where no post is written. */
  locate(at: Element): ComposerView | undefined;
  /** Editors of the whole page: to find a composer again whose elements were all replaced. */
  editorsOf(page: ParentNode): HTMLElement[];
  /** Undefined where the editor's text is not laid out as we know it. */
  read(editor: HTMLElement): EditorText | undefined;
  /** One a text box, in the order of `view.editors`. */
  details(view: ComposerView): readonly DraftDetails[];
  /**
   * The editor whose composer this event, trusted or scripted, is about to send; undefined for everything else, and
   * while an input method composes. A look-up without side effect, for each click and key of the page: keep it cheap.
   */
  postIntent(event: Event): HTMLElement | undefined;
  /**
   * The time of publication that this event, trusted or scripted, is about to set in the site's own scheduler.
   * Milliseconds since the epoch; undefined for every other event. A look-up without side effect, as cheap as the above.
   */
  scheduleIntent(event: Event): number | undefined;
  /** The words on the button that sends this composer; '' where they cannot be read. */
  sendLabel(view: ComposerView): string;
  theme(page: Document): Theme;
  /** Which alternative of each selector answered last (0 = today's markup). */
  selectorLevels(): Readonly<Partial<Record<string, number>>>;
  /** Looks at every composer of the page, in use or not. Scans the whole page: for a person who asks, not for each key. */
  diagnose(page: Document): SelfCheck;
}
