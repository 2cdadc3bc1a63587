import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnSite } from '../lib/posts/content-script.ts';
import { createXAdapter } from '../lib/sites/x/adapter.ts';
import { createXComments } from '../lib/sites/x/comments.ts';
import { createXPosts } from '../lib/sites/x/posts.ts';
import { createXProfile } from '../lib/sites/x/profile.ts';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_start',
  main(ctx) {
    runOnSite(ctx, {
      composers: createXAdapter(),
      posts: createXPosts(),
      comments: createXComments(),
      profiles: createXProfile(),
    });
  },
});
