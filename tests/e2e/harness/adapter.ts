import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import type {} from './in-page.ts';

/** Puts the adapter of X into every page of `context`, as `__inPage`: the page itself is asked, without the extension. */
export async function addAdapter(context: BrowserContext): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'inPage' },
    },
  });
  for (const { output } of [result].flat().filter((made) => 'output' in made)) {
    for (const chunk of output) if (chunk.type === 'chunk') await context.addInitScript({ content: chunk.code });
  }
}
