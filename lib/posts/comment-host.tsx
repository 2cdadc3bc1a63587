/** The element of one mark, after its comment in the page's flow. */
import { CommentMark } from '../../components/comment-mark.tsx';
import type { CommentMarkActions, CommentMarkView } from '../../components/comment-view.ts';
import type { Translate } from '../../components/strings.ts';
import { createFlowHost } from './flow-host.tsx';

export interface CommentHost {
  readonly element: HTMLElement;
  /** Shows `view` right after `anchor`. */
  show(view: CommentMarkView, anchor: Element): void;
  focusMark(): void;
  remove(): void;
}

export function createCommentHost(page: Document, translate: Translate, actions: CommentMarkActions): CommentHost {
  const host = createFlowHost(page, translate);
  return {
    element: host.element,
    show: (view, anchor) => host.show(<CommentMark view={view} actions={actions} />, anchor),
    focusMark: () => host.element.shadowRoot?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true }),
    remove: () => host.remove(),
  };
}
