/** All that is shown of a comment that falls under 第4-6. */

/** What the sites offer for a comment, and that one may leave it. */
export type CommentDecision = 'none' | 'hide' | 'delete' | 'restrict' | 'block' | 'report';

export interface CommentLimbView {
  readonly id: string;
  readonly clauseLabel: string;
  /** The limb in the policy's own words. */
  readonly label: string;
}

export interface CommentMarkView {
  readonly theme: 'light' | 'dim' | 'dark';
  readonly site: 'x' | 'instagram';
  /** Never empty. */
  readonly limbs: readonly CommentLimbView[];
  /** What all limbs stand under: what the city may do, as the policy says it. */
  readonly power: { readonly clauseLabel: string; readonly text: string } | undefined;
  /** Words of the comment that speak for it. */
  readonly words: readonly string[];
  readonly card: CommentCardState;
}

/** What a person has begun with a comment; it outlives the comment's element. */
export interface CommentCardState {
  readonly open: boolean;
  /** 「対応を記録」 was pressed. */
  readonly recording: boolean;
  readonly decision: CommentDecision | undefined;
  readonly note: string;
  /** 「記録する」 was pressed without a decision; the journal took it; it did not. */
  readonly told: 'nothing' | 'missing' | 'recorded' | 'failed';
}

export const CLOSED_CARD: CommentCardState = {
  open: false,
  recording: false,
  decision: undefined,
  note: '',
  told: 'nothing',
};

/** What each site lets the owner of a post do. */
export const DECISIONS: Readonly<Record<CommentMarkView['site'], readonly CommentDecision[]>> = {
  x: ['none', 'hide', 'block', 'report'],
  instagram: ['none', 'delete', 'restrict', 'block', 'report'],
};

export interface CommentMarkActions {
  readonly change: (change: Partial<CommentCardState>) => void;
  /** By a person's own press; `decision` in words. */
  readonly record: (decision: string) => void;
}
