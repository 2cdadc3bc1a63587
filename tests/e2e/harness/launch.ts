import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type {} from '../../sites/contract.ts';
import { HOSTS, startSites, type SiteServer } from '../../sites/server.ts';
import { findChromium, HOW_TO_INSTALL } from '../../setup/browser.mjs';
import { requestsOf } from './netlog.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Language of browser and replicas. */
  readonly lang?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly headless?: boolean;
  /** The browser's time zone, where a test is about times of day; else the machine's. */
  readonly timeZone?: string;
  /** `false` starts the browser without the extension, for tests of the replicas alone. */
  readonly extension?: boolean;
}

export interface Harness {
  readonly context: BrowserContext;
  readonly server: SiteServer;
  /** Empty without the extension. */
  readonly extensionId: string;
  /** Resolves once the tab that greets whoever installs the extension has come and been closed; never without it. */
  readonly greeted: Promise<void>;
  /** Errors and error-level console lines of every page and worker so far. */
  readonly consoleErrors: string[];
  /** Opens a replica, e.g. `https://x.com/home`, adding language and theme, and waits until it is mounted. */
  page(url: string): Promise<Page>;
  /** Closes everything. Returns each address outside replicas and extension that a page or the extension asked for. */
  close(): Promise<readonly string[]>;
}

/** Starts replicas and browser. The browser resolves the replicas' hosts and no other name. */
export async function launch(options: LaunchOptions = {}): Promise<Harness> {
  const { lang = 'ja', theme = 'light', headless = true, extension = true, timeZone } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_INSTALL);
  if (extension && !existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('the extension is not built: run `npm run build` first (.output/chrome-mv3 is missing)');
  }
  const server = await startSites();
  const profile = await mkdtemp(join(tmpdir(), 'shirube-e2e-'));
  const netlog = join(profile, 'netlog.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Before a person, the caller ends on Ctrl+C itself and cleans up.
    handleSIGINT: headless,
    viewport: headless ? { width: 1366, height: 768 } : null,
    colorScheme: theme,
    // Without this variable the browser, and with it the extension's own strings, stay in English.
    env: {
      ...process.env,
      LANGUAGE: lang,
      LANG: lang === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8',
      ...(timeZone ? { TZ: timeZone } : {}),
    },
    args: browserArgs(server.port, netlog, extension, lang),
  });
  // Functions sent to a page keep what the TypeScript runner wraps around their inner functions.
  await context.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
  const consoleErrors: string[] = [];
  watchErrors(context, consoleErrors);
  const greeted = extension ? dismissWelcome(context) : new Promise<void>(() => undefined);
  const close = async (): Promise<readonly string[]> => {
    await context.close();
    await server.close();
    // A person may end the browser at any moment, in the middle of the log: nothing is measured then.
    const foreign = headless ? await requestsOf(netlog) : [];
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    return foreign;
  };
  try {
    const extensionId = extension ? await idOf(context) : '';
    return {
      context,
      server,
      extensionId,
      greeted,
      consoleErrors,
      close,
      page: (url) => openPage(context, url, { lang, theme }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function browserArgs(port: number, netlog: string, extension: boolean, lang: string): string[] {
  const hosts = Object.keys(HOSTS).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    // The sandbox refuses to start for root, which is what containers run as; everybody else keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${lang}`,
    '--ignore-certificate-errors',
    `--host-resolver-rules=${[...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    `--log-net-log=${netlog}`,
    ...(extension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : []),
  ];
}

function watchErrors(context: BrowserContext, errors: string[]): void {
  context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}

/** The tab that greets whoever installs the extension would stand in front of the tests' own. */
function dismissWelcome(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const look = async (page: Page): Promise<void> => {
      await page.waitForURL(/\/welcome\.html$/);
      context.off('page', follow);
      await page.close();
      resolve();
    };
    const follow = (page: Page): void => void look(page).catch(() => undefined);
    for (const page of context.pages()) follow(page);
    context.on('page', follow);
  });
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function openPage(context: BrowserContext, url: string, query: Record<string, string>): Promise<Page> {
  const address = new URL(url);
  for (const [key, value] of Object.entries(query)) {
    if (!address.searchParams.has(key)) address.searchParams.set(key, value);
  }
  const page = await context.newPage();
  await page.goto(address.href);
  await page.waitForFunction(() => window.__site.hydrated);
  return page;
}
