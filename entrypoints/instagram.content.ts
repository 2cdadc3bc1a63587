import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../lib/compose/content-script.ts';
import { createInstagramAdapter } from '../lib/sites/instagram/adapter.ts';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  main: (ctx) => runOnPage(ctx, createInstagramAdapter()),
});
