/** What is watched on a site besides its composers: posts that are passed on. */
import { runsOn } from '../compose/chosen-adapter.ts';
import type { SharedPage } from '../compose/content-script.ts';
import { sendControl } from '../messaging/control.ts';
import type { PostAdapter } from '../sites/post-adapter.ts';
import type { PostsContext } from './context.ts';
import { watchReposts } from './repost-hint.tsx';

/** Shares analyser and policy with the composers of the page. */
export function postsContext(shared: SharedPage, posts: PostAdapter): PostsContext {
  const { page, adapter, analyser, policyFor, translate, now, isAlive, record, state } = shared;
  return {
    ...{ page, posts, analyser, policyFor, translate, now, isAlive, record },
    get language() {
      return shared.language;
    },
    theme: () => adapter.theme(page),
    hintsWanted: () => runsOn(posts.site, state()) && state().settings.shareHints,
    openOptions: (place) => void sendControl('openOptions', place),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

/** Watches the posts of the present page until `signal` is aborted. */
export function watchPosts(shared: SharedPage, posts: PostAdapter, signal: AbortSignal): void {
  const context = postsContext(shared, posts);
  watchReposts(context, signal);
}
