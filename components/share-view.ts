/** All that is shown of a post by somebody else that may be passed on (第4-2⑷). */
import type { HoursView } from './panel-view.ts';

/** What carries a limb or the tie to the city. */
export type EvidenceView =
  | { readonly kind: 'words' | 'name'; readonly quote: string }
  | { readonly kind: 'registry'; readonly name: string }
  | { readonly kind: 'badge' };

/** A limb of 第4-2⑷ with what speaks for it; the label is the policy's own words. */
export interface LimbView {
  readonly clauseLabel: string;
  readonly label: string;
  readonly evidence: readonly EvidenceView[];
}

/** What rules a post out, or what should be looked at. */
export interface ReasonView {
  readonly clauseLabel: string;
  readonly title: string;
  readonly message: string;
  /** The words in the post; '' where it is not about words. */
  readonly quote: string;
}

/**
 * What a person has to look at. `limb`: no item of the clause is plain · `unreadable`: the post does not show as we know it ·
 * `unchecked`: not read to the end · `noText`: pictures or emoji alone · `quoted`: there is a quoted post ·
 * `locked`: for approved followers only · `promoted`: an advertisement · `lookAlike`: may be taken for one of ours.
 */
export type Ask = 'limb' | 'unreadable' | 'unchecked' | 'noText' | 'quoted' | 'locked' | 'promoted' | 'lookAlike';

export interface ShareView {
  readonly state: 'checking' | 'told';
  readonly verdict: 'eligible' | 'judge' | 'ineligible';
  /** Limbs that carry it, or labels that rule it out. */
  readonly grounds: readonly string[];
  /** A post of one of the city's own accounts: nothing to judge. */
  readonly own: boolean;
  readonly author: { readonly handle: string; readonly name: string };
  readonly limbs: readonly LimbView[];
  /** It seems to have nothing to do with the city; `elsewhere`: words that speak of other places. */
  readonly offTopic: { readonly elsewhere: readonly string[] } | undefined;
  /** It falls under no item of a list that the policy closes. */
  readonly noLimb: boolean;
  readonly reasons: readonly ReasonView[];
  readonly asks: readonly Ask[];
  /** The clause about sharing, as an officer would cite it. */
  readonly clauseLabel: string;
  /** What ties it to the city, for a person to weigh. */
  readonly tie: readonly EvidenceView[];
  /** Posting hours hold for reposts as well. */
  readonly hours: HoursView | undefined;
  /** The author is not listed and could be. */
  readonly canRegister: boolean;
}
