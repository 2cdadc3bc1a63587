import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnSite } from '../lib/posts/content-script.ts';
import { createInstagramAdapter } from '../lib/sites/instagram/adapter.ts';
import { createInstagramComments } from '../lib/sites/instagram/comments.ts';
import { createInstagramPosts } from '../lib/sites/instagram/posts.ts';
import { createInstagramProfile } from '../lib/sites/instagram/profile.ts';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  main(ctx) {
    runOnSite(ctx, {
      composers: createInstagramAdapter(),
      posts: createInstagramPosts(),
      comments: createInstagramComments(),
      profiles: createInstagramProfile(),
    });
  },
});
