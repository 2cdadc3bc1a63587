/** All that the popup shows, and all that it may ask for. */
import type { ComposerState, PageAct, PageState } from '../../lib/messaging/draft-state.ts';
import type { HoursView } from '../panel-view.ts';
import type { TextMark } from '../marked-text.tsx';

/** `unreachable`: another site, or a page that stood open while the extension was updated. */
export type TabView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'page'; readonly page: PageState; readonly chosen: ComposerState | undefined };

export interface TodayView {
  /** 11月25日(水) in the screen's language. */
  readonly date: string;
  readonly hours: HoursView;
  /** 「8:30〜17:15」; '' on a day without hours. */
  readonly window: string;
}

export interface ReminderView {
  readonly id: string;
  /** One sentence. */
  readonly text: string;
  /** The popup itself can note that it was done. */
  readonly canBeDone: boolean;
}

export interface PasteView {
  readonly text: string;
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** Id of the account that the text is for. */
  readonly account: string;
  /** As `<input type="datetime-local">` has it, in Asia/Tokyo; '' = now. */
  readonly scheduled: string;
  readonly marks: readonly TextMark[];
}

export interface PopupView {
  readonly tab: TabView;
  readonly today: TodayView;
  readonly reminders: readonly ReminderView[];
  readonly paste: PasteView;
  /** Until when the account's drafts count as emergency information, in words; '' = they do not. */
  readonly emergencyUntil: string;
  /** Extension and browser with their versions, for the report of the self-check. */
  readonly about: string;
  /** Values here are laid down by the administrator. */
  readonly managed: boolean;
}

export interface PasteActions {
  readonly write: (text: string) => void;
  readonly choose: (account: string) => void;
  readonly schedule: (moment: string) => void;
  /** The element in which the panel with the findings stands. */
  readonly slot: (element: HTMLElement | null) => void;
}

export interface PopupActions {
  readonly choose: (composer: string) => void;
  readonly act: (act: PageAct['act']) => void;
  /** Back to the page; with a finding, to its words there. */
  readonly leave: (finding?: string) => void;
  /** Resolves to whether it is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly openOptions: () => void;
  readonly openWelcome: () => void;
  /** Into a window of its own, which stays open beside the page; left out where it is in one. */
  readonly openWindow?: () => void;
  /** A reminder was attended to. */
  readonly remind: (id: string) => void;
  readonly paste: PasteActions;
}
