import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../lib/compose/content-script.ts';
import { postsContext, watchPosts } from '../lib/posts/content-script.ts';
import { createQuotes } from '../lib/posts/quotes.ts';
import { watchComments } from '../lib/posts/comment-marks.ts';
import { profileState, watchProfile } from '../lib/posts/profile-notice.tsx';
import { createXAdapter } from '../lib/sites/x/adapter.ts';
import { createXComments } from '../lib/sites/x/comments.ts';
import { createXPosts } from '../lib/sites/x/posts.ts';
import { createXProfile } from '../lib/sites/x/profile.ts';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_start',
  main(ctx) {
    const posts = createXPosts();
    const profiles = createXProfile();
    const shared = runOnPage(
      ctx,
      createXAdapter(),
      (page) => createQuotes(postsContext(page, posts)),
      (page) => profileState(page, profiles),
    );
    const life = new AbortController();
    watchPosts(shared, posts, life.signal);
    watchComments(shared, createXComments(), life.signal);
    watchProfile(shared, profiles, life.signal);
    ctx.onInvalidated(() => life.abort());
  },
});
