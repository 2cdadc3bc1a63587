/** The tokenizer's host in Chromium: one for the whole browser, alive while the service worker sleeps. Wiring only. */
import { browser } from 'wxt/browser';
import { analysisHost } from '../../lib/messaging/analysis-host.ts';
import { ownExtension } from '../../lib/messaging/own-extension.ts';
import { ownLearnedReader, ownSimilarCases, ownTokenizer } from '../../lib/messaging/own-readers.ts';
import { tokenRules } from '../../rules/index.ts';

browser.runtime.onConnect.addListener(
  analysisHost({
    self: ownExtension(),
    rules: tokenRules,
    loadTokenizer: ownTokenizer,
    loadLearnedReader: ownLearnedReader,
    similarCases: ownSimilarCases,
  }),
);
// Whoever opened this document is about to ask; a failure is told then, on the port.
ownTokenizer().catch(() => undefined);
ownLearnedReader().catch(() => undefined);
