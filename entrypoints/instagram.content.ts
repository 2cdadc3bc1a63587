import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../lib/compose/content-script.ts';
import { watchPosts } from '../lib/posts/content-script.ts';
import { profileState, watchProfile } from '../lib/posts/profile-notice.tsx';
import { createInstagramAdapter } from '../lib/sites/instagram/adapter.ts';
import { createInstagramPosts } from '../lib/sites/instagram/posts.ts';
import { watchComments } from '../lib/posts/comment-marks.ts';
import { createInstagramComments } from '../lib/sites/instagram/comments.ts';
import { createInstagramProfile } from '../lib/sites/instagram/profile.ts';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  main(ctx) {
    const profiles = createInstagramProfile();
    const shared = runOnPage(ctx, createInstagramAdapter(), undefined, (page) => profileState(page, profiles));
    const life = new AbortController();
    watchPosts(shared, createInstagramPosts(), life.signal);
    watchComments(shared, createInstagramComments(), life.signal);
    watchProfile(shared, profiles, life.signal);
    ctx.onInvalidated(() => life.abort());
  },
});
