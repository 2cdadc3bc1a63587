import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openJournal } from '../lib/journal/journal.ts';
import { createRecorder } from '../lib/journal/recorder.ts';
import { readMessages } from '../lib/locales/messages.ts';
import { serveControl } from '../lib/messaging/control.ts';
import { offscreenDocument } from '../lib/messaging/offscreen-document.ts';
import { ownExtension } from '../lib/messaging/own-extension.ts';
import { ownAnalysisHost } from '../lib/messaging/own-host.ts';
import { keepHouse } from '../lib/storage/housekeeping.ts';
import { forwardCommands } from '../lib/messaging/page-commands.ts';
import { showBadge } from '../lib/messaging/show-badge.ts';
import { readPolicyState } from '../lib/storage/policy-state.ts';

const OFFSCREEN_PAGE = '/offscreen.html';

/** Wiring only. Chromium's service worker opens the tokenizer's host; Firefox's event page, which has a DOM, is the host. */
export default defineBackground({
  type: 'module',
  main() {
    const self = ownExtension();
    serveControl('record', createRecorder(openJournal(), readPolicyState), self);
    serveControl('strings', readMessages, self);
    serveControl(
      'openOptions',
      async ({ page, path }) => {
        const place = [page, ...path].map(encodeURIComponent).join('/');
        await browser.tabs.create({ url: new URL(`/options.html#${place}`, browser.runtime.getURL('')).href });
        return null;
      },
      self,
    );
    keepHouse();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcome();
    });
    const badge = {
      setText: browser.action.setBadgeText,
      setColor: browser.action.setBadgeBackgroundColor,
    };
    serveControl('badge', showBadge(badge), self);
    forwardCommands();
    if (import.meta.env.FIREFOX) {
      browser.runtime.onConnect.addListener(ownAnalysisHost());
      serveControl('startAnalyser', () => null, self);
      return;
    }
    const open = offscreenDocument({
      exists: async () => {
        const documents = await browser.runtime.getContexts({
          contextTypes: ['OFFSCREEN_DOCUMENT'],
          documentUrls: [browser.runtime.getURL(OFFSCREEN_PAGE)],
        });
        return documents.length > 0;
      },
      create: () =>
        browser.offscreen.createDocument({
          url: OFFSCREEN_PAGE,
          reasons: ['WORKERS'],
          justification: 'Keeps the Japanese dictionary open, so that drafts are read on this computer without delay.',
        }),
    });
    serveControl(
      'startAnalyser',
      async () => {
        await open();
        return null;
      },
      self,
    );
  },
});

/** Once, and not where the administrator installed it: there a profile may be new every morning. The popup leads there too. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: '/welcome.html' });
}
