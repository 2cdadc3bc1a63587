/** The tokenizer's host in Chromium: one for the whole browser, alive while the service worker sleeps. Wiring only. */
import { browser } from 'wxt/browser';
import { ownAnalysisHost } from '../../lib/messaging/own-host.ts';
import { ownLearnedReader, ownTokenizer } from '../../lib/messaging/own-readers.ts';

browser.runtime.onConnect.addListener(ownAnalysisHost());
// Whoever opened this document is about to ask; a failure is told then, on the port.
ownTokenizer().catch(() => undefined);
ownLearnedReader().catch(() => undefined);
