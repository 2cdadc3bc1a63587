/** What the gate shows, and what it may ask for. */

/** What stands against a post, already in words of the screen's language. */
export interface HoldingView {
  /** Stable while it is the same objection. */
  readonly key: string;
  readonly title: string;
  /** The words in the draft; '' where it concerns no words. */
  readonly quote: string;
  readonly message: string;
  /** The way out. */
  readonly fix: string;
  readonly clauseLabel: string;
  /** The clause's own words, always Japanese. */
  readonly clauseText: string;
}

/** Which reasons are common for what holds the post: one set for all of it, chosen by the gravest. */
export const reasonGroups = ['politics', 'content', 'facts', 'persons', 'account', 'checklist', 'share'] as const;
export type ReasonGroup = (typeof reasonGroups)[number];

export interface GateView {
  /** What is held: a draft of one's own, or somebody else's post to pass on. */
  readonly about?: 'draft' | 'share';
  readonly theme: 'light' | 'dim' | 'dark';
  /** Never empty; gravest first. */
  readonly holdings: readonly HoldingView[];
  readonly reasons: ReasonGroup;
}

/** Both are called for a person's own press alone, never for a script's. */
export interface GateActions {
  readonly back: () => void;
  /** `reason`: one line, never empty. */
  readonly proceed: (reason: string) => void;
}
