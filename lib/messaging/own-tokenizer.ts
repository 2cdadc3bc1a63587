import { browser } from 'wxt/browser';
import { loadExtensionTokenizer } from '../morphology/load-extension.ts';
import { cacheTokens } from '../morphology/token-cache.ts';
import { loadOnce } from './load-once.ts';

/** The tokenizer over the packaged dictionary, with its memory of sentences. */
export const ownTokenizer = loadOnce(async () =>
  cacheTokens(await loadExtensionTokenizer(browser.runtime.getURL('/dictionary.bin'))),
);
