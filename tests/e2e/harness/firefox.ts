import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { HOSTS, startSites } from '../../sites/server.ts';
import { findFirefox, HOW_TO_INSTALL_FIREFOX } from '../../setup/browser.mjs';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

export interface FirefoxHarness {
  readonly browser: Browser;
  /** Errors of every page so far. */
  readonly pageErrors: string[];
  /** Opens a replica and waits until it is mounted. */
  page(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts replicas and Firefox with the extension, in Japanese. The replicas' hosts lead to this machine, no other name leads anywhere. */
export async function launchFirefox(): Promise<FirefoxHarness> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(HOW_TO_INSTALL_FIREFOX);
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('the extension is not built: run `npm run build:firefox` first (.output/firefox-mv3 is missing)');
  }
  const server = await startSites();
  // Firefox refuses a home directory of somebody else, which the one of the test's user may be.
  const home = await mkdtemp(join(tmpdir(), 'shirube-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1366, height: 768 },
    extraPrefsFirefox: {
      'network.dns.localDomains': Object.keys(HOSTS).join(','),
      'network.socket.forcePort': `443=${server.port}`,
      'intl.locale.requested': 'ja',
      'intl.accept_languages': 'ja,en',
    },
    env: { ...process.env, HOME: home },
  });
  const pageErrors: string[] = [];
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await browser.installExtension(EXTENSION);
    // The welcome page takes the focus when it comes, and a tab behind it gets neither keys nor focus events.
    await browser.waitForTarget(
      () => browser.targets().filter((target) => target.type() === TargetType.PAGE).length > 1,
    );
  } catch (error) {
    await close();
    throw error;
  }
  return {
    browser,
    pageErrors,
    close,
    page: async (url) => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => pageErrors.push(error instanceof Error ? error.message : String(error)));
      await page.goto(url);
      await page.waitForFunction(() => window.__site.hydrated);
      await page.bringToFront();
      return page;
    },
  };
}
