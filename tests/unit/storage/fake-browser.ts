/** Import this before anything that uses `browser`: it looks for the browser while it is being loaded. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

Object.assign(globalThis, { chrome: fakeBrowser });
beforeEach(() => fakeBrowser.reset());

export { fakeBrowser };
