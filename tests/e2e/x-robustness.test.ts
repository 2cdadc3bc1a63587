import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentWorld, type ContentWorld } from './harness/content-world.ts';
import { models, paste, posted, typeKeys, xEditor, xPost } from './harness/editor.ts';
import { gateIsOpen, giveReason, postAnyway } from './harness/gate.ts';
import { launch, type Harness } from './harness/launch.ts';
import { highlights, looked, panels, settled } from './harness/panel.ts';
import { visit } from './harness/places.ts';
import { makeEdits, randomEdits } from './harness/random-edits.ts';

const DATE = '説明会は2027年2月15日(火)に開きます。';
const WORDS = '2月15日(火)';

let harness: Harness;
/** The same browser without the extension. */
let bare: Harness;

beforeAll(async () => {
  [harness, bare] = await Promise.all([launch(), launch({ extension: false })]);
});
afterAll(async () => {
  const foreign = await Promise.all([harness.close(), bare.close()]);
  expect(foreign.flat()).toEqual([]);
  expect([...harness.consoleErrors, ...bare.consoleErrors]).toEqual([]);
});

const hasDate = (page: Page): Promise<void> =>
  expect.poll(async () => (await panels(page)).at(-1)?.findings.map(({ rule }) => rule) ?? []).toContain('date');
const hosts = (page: Page): Promise<number> => page.locator('shirube-assist').count();

/** A seed. The long run, a thousand in all, is `SHIRUBE_EDITS=200 npx vitest run --project e2e x-robustness`. */
const EDITS = Number(process.env['SHIRUBE_EDITS'] ?? 60);

describe('random edits', () => {
  test.each([1, 2, 3, 4, 5])(
    `seed %i: ${EDITS} edits post the same with the extension as without`,
    async (seed) => {
      const edits = randomEdits(seed, EDITS);
      const run = (on: Harness) =>
        visit(on, '/home?limit=25000', async (page) => {
          const before = await makeEdits(xEditor(page), edits);
          await page.keyboard.press('ControlOrMeta+End');
          await page.keyboard.type('.');
          // Else the gate goes again where an answer takes objections back.
          if (on === harness) await settled(page);
          await xPost(page).click();
          if (await gateIsOpen(page)) {
            await giveReason(page, '主催者に確かめました');
            await xPost(page).click();
          }
          return { before, posted: (await posted(page)).map(({ text }) => text) };
        });
      const [withIt, without] = await Promise.all([run(harness), run(bare)]);
      expect(without.posted).toHaveLength(1);
      expect(withIt).toEqual(without);
    },
    180_000,
  );
});

/** What is alive of us in the page, after a collection of garbage. */
async function alive(page: Page, world: ContentWorld) {
  await world.session.send('HeapProfiler.collectGarbage');
  const { metrics } = await world.session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((entry) => entry.name === name)?.value ?? NaN;
  return {
    hosts: await hosts(page),
    observers: await world.alive('MutationObserver'),
    controllers: await world.alive('AbortController'),
    roots: await world.alive('ShadowRoot'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  };
}

/** Opens the dialog, waits for its panel, closes it, waits until the panel is gone; so many times, within the page. */
const openAndClose = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const press = (id: string): void => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click();
    const until = async (there: boolean): Promise<void> => {
      while ((document.querySelector('shirube-assist') !== null) !== there) await new Promise(requestAnimationFrame);
    };
    for (let i = 0; i < count; i++) {
      press('SideNav_NewTweet_Button');
      await until(true);
      press('app-bar-close');
      await until(false);
    }
  }, times);

test('after 200 openings and closings no host, listener, observer or node remains', () =>
  visit(harness, '/home', async (page) => {
    const world = await contentWorld(page, harness.extensionId);
    await world.session.send('Performance.enable');
    await openAndClose(page, 20);
    const before = await alive(page, world);
    await openAndClose(page, 200);
    // What a timer of the last one still holds goes with it, then as before.
    let after = before;
    await expect
      .poll(async () => {
        after = await alive(page, world);
        const { observers, controllers, roots } = after;
        const more = observers > before.observers || controllers > before.controllers || roots > before.roots;
        return { hosts: after.hosts, more };
      })
      .toEqual({ hosts: 0, more: false });
    // The site keeps a few of its own; one of ours for every opening would be 200.
    expect(after.listeners - before.listeners).toBeLessThan(100);
    expect(after.nodes - before.nodes).toBeLessThan(200);
  }));

describe('without a focused composer', () => {
  /** Counts from now on what the content script sets going. */
  const COUNT = `globalThis.__counts = { timers: 0, messages: 0 };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
      const original = globalThis[name];
      globalThis[name] = (...args) => { __counts.timers += 1; return original(...args); };
    }
    for (const name of ['sendMessage', 'connect']) {
      const original = chrome.runtime[name];
      chrome.runtime[name] = (...args) => { __counts.messages += 1; return original.apply(chrome.runtime, args); };
    }`;

  /** Lets a minute pass in the page's own time, and tells how often its clock struck. */
  async function passMinute(page: Page, world: ContentWorld): Promise<{ strokes: number; mutations: number }> {
    await page.evaluate(() => {
      window.__minute = { strokes: 0, mutations: 0 };
      setInterval(() => (window.__minute.strokes += 1), 1000);
      new MutationObserver((records) => (window.__minute.mutations += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const passed = new Promise((resolve) => world.session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await world.session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 60_000 });
    await passed;
    return page.evaluate(() => window.__minute);
  }

  test('a minute costs no timer, no message and no mutation', () =>
    visit(harness, '/home', async (page) => {
      const world = await contentWorld(page, harness.extensionId);
      await looked(page);
      await world.run(COUNT);
      const minute = await passMinute(page, world);
      expect(minute.strokes).toBeGreaterThan(55);
      expect(minute.mutations).toBe(0);
      expect(await world.run('__counts')).toEqual({ timers: 0, messages: 0 });
    }));

  test('nor does it after one was used and left', () =>
    visit(harness, '/home', async (page) => {
      const world = await contentWorld(page, harness.extensionId);
      await typeKeys(xEditor(page), DATE);
      await hasDate(page);
      await settled(page);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await settled(page);
      await world.run(COUNT);
      // The counters count: the focus sets something going.
      await xEditor(page).focus();
      await expect.poll(async () => JSON.stringify(await world.run('__counts'))).not.toBe('{"timers":0,"messages":0}');
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await settled(page);
      await world.run('Object.assign(__counts, { timers: 0, messages: 0 })');
      expect((await passMinute(page, world)).mutations).toBe(0);
      expect(await world.run('__counts')).toEqual({ timers: 0, messages: 0 });
    }));
});

describe('bad input', () => {
  test('a composer that goes while it is being checked', () =>
    visit(harness, '/home', async (page) => {
      for (let i = 0; i < 10; i++) {
        await page.getByTestId('SideNav_NewTweet_Button').click();
        await xEditor(page, 'modal').waitFor();
        await paste(xEditor(page, 'modal'), `${DATE}${i}`);
        await page.evaluate(() => history.back());
        await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
      }
      await expect.poll(() => hosts(page)).toBe(0);
      expect(await highlights(page)).toEqual({});
    }));

  test('two tabs, each with its own findings', () =>
    visit(harness, '/home', (first) =>
      visit(harness, '/home', async (second) => {
        await typeKeys(xEditor(first), DATE);
        await typeKeys(xEditor(second), 'おはようございます。');
        await hasDate(first);
        expect((await settled(second)).findings.map(({ rule }) => rule)).not.toContain('date');
      }),
    ));

  test('fifty composers on a page', () =>
    visit(harness, '/home', async (page) => {
      await typeKeys(xEditor(page), DATE);
      await hasDate(page);
      await page.evaluate(() => {
        const toolBar = document.querySelector('[data-testid="toolBar"]');
        document.querySelector('shirube-assist')?.remove();
        const box = toolBar?.parentElement?.parentElement;
        for (let i = 0; i < 49; i++) box?.parentElement?.append(box.cloneNode(true));
      });
      const boxes = await page.locator('[data-testid="tweetTextarea_0"][role="textbox"]').all();
      expect(boxes).toHaveLength(50);
      for (const box of boxes) await box.focus();
      await expect
        .poll(
          async () =>
            (await panels(page)).filter(({ findings }) => findings.some(({ rule }) => rule === 'date')).length,
        )
        .toBe(50);
      expect((await highlights(page))['shirube-confirm']).toEqual(Array(50).fill(WORDS));
    }));

  test('foreign nodes in the editor, and the marks of another extension', () =>
    visit(harness, '/home', async (page) => {
      await page.evaluate(() => CSS.highlights.set('other', new Highlight(document.createRange())));
      await typeKeys(xEditor(page), DATE);
      await hasDate(page);
      await xEditor(page).evaluate((editor) => {
        const foreign = document.createElement('other-extension');
        foreign.attachShadow({ mode: 'open' }).append('直しましょう');
        editor.append(foreign);
        editor.querySelector('[data-block] span')?.before(document.createComment('x'), document.createElement('i'));
      });
      await page.keyboard.type('!');
      await hasDate(page);
      expect((await highlights(page))['shirube-confirm']).toEqual([WORDS]);
      expect(await page.evaluate(() => CSS.highlights.get('other')?.size)).toBe(1);
      expect(await models(page)).toEqual({ home: [`${DATE}!`] });
    }));

  test('a page that is slow and whose own code throws', async () => {
    const page = await harness.page('https://x.com/home');
    await page.evaluate(() => {
      document.addEventListener(
        'keydown',
        () => {
          const end = performance.now() + 60;
          while (performance.now() < end);
          throw new Error('of the page itself');
        },
        { capture: true },
      );
    });
    await typeKeys(xEditor(page), DATE);
    await hasDate(page);
    expect(await models(page)).toEqual({ home: [DATE] });
    await page.close();
    const own = harness.consoleErrors.filter((error) => error.includes('of the page itself'));
    expect(own.length).toBeGreaterThan(0);
    expect(harness.consoleErrors.splice(0)).toEqual(own);
  });

  test('25,000 characters', () =>
    visit(harness, '/home?limit=60000', async (page) => {
      const lines = Array.from({ length: 500 }, (_, i) =>
        `${i + 1}行目です。${'秋吉台の山焼きは続きます。'.repeat(4)}`.slice(0, 49),
      );
      await paste(xEditor(page), `${lines.join('\n')}\n${DATE}`);
      await hasDate(page);
      expect((await highlights(page))['shirube-confirm']).toContain(WORDS);
      await postAnyway(page, xPost(page));
      expect((await posted(page))[0]?.text.length).toBeGreaterThan(20_000);
    }));
});

test('without the browser’s own marks, boxes lie under the words and follow them', () =>
  visit(harness, '/home', async (page) => {
    const world = await contentWorld(page, harness.extensionId);
    await world.run('delete CSS.highlights');
    await typeKeys(xEditor(page), `前の行\n${DATE}`);
    await hasDate(page);
    const offBy = () =>
      page.evaluate((words) => {
        const mark = document.querySelector('shirube-assist')?.shadowRoot?.querySelector('.mark-confirm');
        const walker = document.createTreeWalker(
          document.querySelector('[data-contents]') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at < 0 || !mark) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const [a, b] = [mark.getBoundingClientRect(), range.getBoundingClientRect()];
          return Math.max(Math.abs(a.left - b.left), Math.abs(a.width - b.width), Math.abs(a.top - b.top));
        }
        return undefined;
      }, WORDS);
    await expect.poll(offBy).toBeLessThan(2);
    expect(await highlights(page)).toEqual({});
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(offBy).toBeLessThan(2);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('もっと前 ');
    await expect.poll(offBy).toBeLessThan(2);
  }));

declare global {
  interface Window {
    __minute: { strokes: number; mutations: number };
  }
}
