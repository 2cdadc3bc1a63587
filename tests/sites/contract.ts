/** What a replica tells its tests: the page's side of the contract, on `window`. */

/** One thing the site would have sent, read from the editor's own model and never from the DOM. */
export interface Posted {
  readonly site: 'x' | 'instagram';
  readonly kind: 'post' | 'reply' | 'quote' | 'repost' | 'comment';
  /** Handle that posted, without `@`. */
  readonly account: string;
  /** The model's text, lines joined with `\n`; the boxes of a thread joined with `\n\n`. */
  readonly text: string;
  /** The text of each box of a thread (one for everything else). */
  readonly texts: readonly string[];
  readonly media: readonly { readonly type: 'image' | 'video'; readonly alt: string }[];
  /** Wall time of the site's scheduler, `YYYY-MM-DDTHH:mm`. */
  readonly scheduledAt?: string;
  /** Id of the post that is answered, quoted or reposted. */
  readonly target?: string;
  readonly poll?: readonly string[];
}

/** A published post as a test puts it into X's timeline. */
export interface ReplicaPost {
  readonly id: string;
  readonly author: {
    readonly handle: string;
    readonly name: string;
    readonly badge: 'none' | 'blue' | 'business' | 'government';
    readonly locked?: boolean;
  };
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  readonly quoted?: ReplicaPost;
  /** Display name of whoever reposted it. */
  readonly repostedBy?: string;
  readonly promoted?: boolean;
  readonly photos?: number;
  /** Id of the post that it answers. */
  readonly inReplyTo?: string;
}

/** A comment under a post of Instagram, as a test puts it there. */
export interface ReplicaComment {
  /** Digits. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** Levers a test may pull while the page runs. */
export interface SiteControl {
  /** Throws the whole tree away and mounts it again, as X does at times (SITES 1.11). */
  rerender(): void;
  /** Changes the account without a reload. */
  switchAccount(handle: string): void;
  /** Replaces the posts of the page. X only. */
  setPosts?(posts: readonly ReplicaPost[]): void;
  /** Replaces the comments under a post, by its code. Instagram only. */
  setComments?(code: string, comments: readonly ReplicaComment[]): void;
  /** Lets arrive what is being sent, where sending is `held`. X only. */
  deliver?(): void;
  /** Id of the post that the open repost menu is about. X only. */
  menuPost?(): string | undefined;
  /** Text of each box of every composer on the page, by composer name, from the model. */
  models(): Record<string, readonly string[]>;
  /** True once the application is mounted. */
  readonly hydrated: boolean;
}

declare global {
  interface Window {
    __posted: Posted[];
    __site: SiteControl;
  }
}
