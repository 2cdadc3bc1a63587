/** Published posts of a site: whose they are, what they say, and the controls that pass them on. */
import type { Site } from '../engine/draft.ts';

export interface PostAuthor {
  /** Without `@`; '' where the page shows none. */
  readonly handle: string;
  readonly name: string;
  /** By the badge's drawing: a clue. */
  readonly verified: 'government' | 'business' | 'none';
}

/** One post as the page shows it at this moment. Sites re-use elements for other posts: read again before use. */
export interface PostView {
  /** '' where the page shows none (advertisements). */
  readonly id: string;
  readonly url: string;
  readonly author: PostAuthor;
  /** The author shows posts to approved followers only. */
  readonly locked: boolean;
  readonly promoted: boolean;
  readonly text: string;
  readonly quoted: { readonly author: PostAuthor; readonly text: string } | undefined;
}

/** A control that passes a post on was pressed, or will be with the next event. */
export interface ShareIntent {
  /** Undefined where the post that is meant does not show. */
  readonly post: Element | undefined;
  readonly control: Element;
  /**
   * `opens`: a menu, which `shareMenu` finds; `nears`: the pointer is on it, a press may come; `prepares`: the press is
   * under way, or one key away; `acts`: this event passes the post on.
   */
  readonly effect: 'opens' | 'nears' | 'prepares' | 'acts';
  /** What must stay free where no menu opens: the row of the control. */
  readonly beside?: Element | undefined;
}

export interface PostAdapter {
  readonly site: Site;
  /** Handle of the account in use, as the page's frame shows it. */
  account(page: Document): string | undefined;
  /** Pure look-up: undefined for every event that is not about passing a post on. */
  shareIntent(event: Event): ShareIntent | undefined;
  /** The open menu of the repost button, once it has its items and one of them passes the post on. */
  shareMenu(page: Document): Element | undefined;
  /** Where menus open: what has to be observed while one is awaited. */
  layers(page: Document): Element;
  /** Whether this event chooses the menu's item that reposts. */
  confirms(event: Event): boolean;
  /** The words on what reposts, the open menu's item or `control` itself; '' where there are none to be seen. */
  repostLabel(control: Element): string;
  /** Undefined where there is no post as we know it. */
  read(post: Element): PostView | undefined;
}
