import { expect, test } from 'vitest';
import { loadOnce } from '../../../lib/messaging/load-once.ts';
import { offscreenDocument } from '../../../lib/messaging/offscreen-document.ts';

/** A browser that allows one document. */
class FakeBrowser {
  open = false;
  created = 0;
  readonly exists = () => Promise.resolve(this.open);
  readonly create = async (): Promise<void> => {
    this.created += 1;
    await Promise.resolve();
    if (this.open) throw new Error('Only a single offscreen document may be created.');
    this.open = true;
  };
}

test('many at once open one document', async () => {
  const browser = new FakeBrowser();
  const open = offscreenDocument(browser);
  await Promise.all([open(), open(), open()]);
  expect(browser.created).toBe(1);
});

test('an open document is left alone, a closed one is opened again', async () => {
  const browser = new FakeBrowser();
  const open = offscreenDocument(browser);
  await open();
  await open();
  expect(browser.created).toBe(1);
  browser.open = false;
  await open();
  expect(browser.created).toBe(2);
});

test('two lives of the service worker that open it at once are both content', async () => {
  const browser = new FakeBrowser();
  await Promise.all([offscreenDocument(browser)(), offscreenDocument(browser)()]);
  expect(browser.open).toBe(true);
});

test('a failure is told, and the next call tries again', async () => {
  const browser = new FakeBrowser();
  let memory = false;
  const open = offscreenDocument({
    exists: browser.exists,
    create: () => (memory ? browser.create() : Promise.reject(new Error('no memory'))),
  });
  await expect(open()).rejects.toThrow('no memory');
  memory = true;
  await open();
  expect(browser.open).toBe(true);
});

test('loadOnce keeps a success and forgets a failure', async () => {
  let calls = 0;
  const load = loadOnce(() => (++calls === 1 ? Promise.reject(new Error('missing')) : Promise.resolve(calls)));
  await expect(load()).rejects.toThrow('missing');
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
});
