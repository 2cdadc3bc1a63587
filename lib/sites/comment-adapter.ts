/** Comments under a published post, on that post's own page. */
import type { Site } from '../engine/draft.ts';

/** The post whose own page is open. */
export interface PostPage {
  readonly id: string;
  /** Handle that the address names; undefined where addresses name nobody. */
  readonly addressed: string | undefined;
  /** Handle of its author; undefined while the page has not shown it. */
  readonly author: string | undefined;
}

/** One comment as the page shows it at this moment. Sites re-use elements for other comments: read again before use. */
export interface CommentView {
  readonly id: string;
  readonly url: string;
  /** Handle without `@`. */
  readonly author: string;
  readonly text: string;
}

export interface FoundComment {
  readonly element: Element;
  readonly view: CommentView;
}

export interface CommentAdapter {
  readonly site: Site;
  /** Handle of the account in use, as the page's frame shows it. */
  account(page: Document): string | undefined;
  /** Undefined on every other page. Looks at the address first: asked at each navigation. */
  post(page: Document): PostPage | undefined;
  /** What stands in the page of the comments under that post, whoever wrote them, in page order. */
  comments(page: Document): readonly FoundComment[];
  /** The element after which there is room for a mark, in the flow of the page. */
  anchor(comment: Element): Element;
}
