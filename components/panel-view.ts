/** All that the panel shows, and all that it may ask for. */
import type { FindingText } from '../lib/engine/describe.ts';
import type { DismissalScope } from '../lib/engine/dismissals.ts';
import type { Severity } from '../lib/engine/finding.ts';
import type { GateView } from './gate-view.ts';
import type { ShareView } from './share-view.ts';

export interface AccountView {
  readonly kind: 'city' | 'field' | 'unregistered' | 'unknown';
  /** Without `@`; '' for `unknown`. */
  readonly handle: string;
  /** Registered name; '' where not registered. */
  readonly name: string;
  /** State of a registered account that is not in use. */
  readonly idle?: 'draft' | 'submitted' | 'approved' | 'changing' | 'retired' | undefined;
  /** The registered handle that an unregistered one may be taken for. */
  readonly lookAlike?: string | undefined;
  /** The page names this handle as the account in use, the compose box shows `handle`. */
  readonly elsewhere?: string | undefined;
}

export interface HoursView {
  readonly open: boolean;
  /** Its category is one for which hours fall silent (災害時等の緊急情報). */
  readonly exempt?: boolean;
  /** The post is scheduled: it is the set time that is judged, not now. */
  readonly scheduled: boolean;
  /** Name of the holiday, where that is why; '' otherwise. */
  readonly holiday: string;
  /** Next opening, already in words of the screen's language; '' where none comes soon. */
  readonly next: string;
}

/** `reload`: the extension was updated under the page. `unknown-screen`: what stands there is not understood. */
export type StatusView =
  /** `empty`: there is nothing to check yet. */
  | { readonly state: 'checked'; readonly empty: boolean }
  /** `late`: the answer takes longer than a person would notice. */
  | { readonly state: 'checking'; readonly late: boolean }
  | { readonly state: 'partial'; readonly uncheckedRules: number }
  | { readonly state: 'broken'; readonly cause: 'reload' | 'unknown-screen' };

export interface FindingView {
  /** Stable while the finding is the same: rule, message, words and place. */
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly text: FindingText;
  /** The words in the draft; '' where the finding concerns no words. */
  readonly quote: string;
  /** Which post of a thread, from 1; undefined where there is only one. */
  readonly box: number | undefined;
  /** What the words could read instead. */
  readonly replacement: string | undefined;
  readonly scopes: readonly DismissalScope[];
}

/** A finding that a person has set aside. */
export interface DismissedView {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  readonly scope: DismissalScope;
}

export interface PanelView {
  readonly theme: 'light' | 'dim' | 'dark';
  readonly account: AccountView;
  /** Undefined where nothing is known of the time (unregistered account, unreadable schedule). */
  readonly hours: HoursView | 'unreadable' | undefined;
  /** Undefined on an unregistered account: nothing is checked there. */
  readonly status: StatusView | undefined;
  /** The post that is quoted; `bare`: without words of one's own, so that it goes out as a repost. */
  readonly quoted?: { readonly share: ShareView; readonly bare: boolean } | undefined;
  /** Gravest first. */
  readonly findings: readonly FindingView[];
  readonly dismissed: readonly DismissedView[];
  /** The finding whose words the caret is in. */
  readonly activeId: string | undefined;
  readonly folded: boolean;
  /** Until when the account's drafts count as emergency information, in words; undefined = they do not. */
  readonly emergencyUntil?: string | undefined;
  /** The post is held. */
  readonly gate?: Omit<GateView, 'theme'> | undefined;
  /** A reason was given: the button with these words ('' = not known) is to be pressed once more. */
  readonly pass?: { readonly button: string } | undefined;
}

export interface PanelActions {
  readonly dismiss: (id: string, scope: DismissalScope) => void;
  readonly undo: (id: string) => void;
  /** The pointer or the keyboard is on this card; undefined = on none. */
  readonly point: (id: string | undefined) => void;
  readonly fold: (folded: boolean) => void;
  readonly endEmergency: () => void;
}
