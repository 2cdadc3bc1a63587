/** All that runs on the pages of one site: its composers, and other people's posts and the own profile beside them. */
import { copyText } from '../../components/ui/copy-text.ts';
import { runsOn } from '../compose/chosen-adapter.ts';
import { runOnPage, type ScriptLife, type SharedPage } from '../compose/content-script.ts';
import { sendControl } from '../messaging/control.ts';
import type { CommentAdapter } from '../sites/comment-adapter.ts';
import type { PostAdapter } from '../sites/post-adapter.ts';
import type { ProfileAdapter } from '../sites/profile-adapter.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { watchComments } from './comment-marks.ts';
import type { PostsContext } from './context.ts';
import { profileState, watchProfile } from './profile-notice.tsx';
import { createQuotes } from './quotes.ts';
import { watchReposts } from './repost-hint.tsx';

/** All that is known of one site's pages. */
export interface SiteParts {
  readonly composers: SiteAdapter;
  readonly posts: PostAdapter;
  readonly comments: CommentAdapter;
  readonly profiles: ProfileAdapter;
}

/** Runs on the present page until the extension goes. */
export function runOnSite(ctx: ScriptLife, { composers, posts, comments, profiles }: SiteParts): void {
  const shared = runOnPage(ctx, composers, {
    quotesOf: (page) => createQuotes(postsContext(page, posts)),
    profileOf: (page) => profileState(page, profiles),
  });
  const { signal } = shared;
  watchReposts(postsContext(shared, posts), signal);
  watchComments(shared, comments, signal);
  watchProfile(shared, profiles, signal);
}

/** Shares analyser and policy with the composers of the page. */
function postsContext(shared: SharedPage, posts: PostAdapter): PostsContext {
  const { page, adapter, analyser, policyFor, translate, now, isAlive, onChange, record, state } = shared;
  return {
    ...{ page, posts, analyser, policyFor, translate, now, isAlive, onChange, record },
    get language() {
      return shared.language;
    },
    theme: () => adapter.theme(page),
    hintsWanted: () => runsOn(posts.site, state()) && state().settings.shareHints,
    openOptions: (place) => void sendControl('openOptions', place),
    copy: copyText,
  };
}
