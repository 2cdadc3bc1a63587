import { browser } from 'wxt/browser';
import { decodeModel } from '../engine/learned/model.ts';
import { createLearnedReader } from '../engine/learned/reader.ts';
import { createSimilarCases, examplesSchema } from '../engine/learned/similar.ts';
import { loadExtensionTokenizer } from '../morphology/load-extension.ts';
import { cacheTokens } from '../morphology/token-cache.ts';
import examples from '../../rules/models/similar.json';
import { loadOnce } from './load-once.ts';

/** The tokenizer over the packaged dictionary, with its memory of sentences. */
export const ownTokenizer = loadOnce(async () =>
  cacheTokens(await loadExtensionTokenizer(browser.runtime.getURL('/dictionary.bin'))),
);

/** The learned reader of drafts over the packaged model. Rejects where the file is missing or no model. */
export const ownLearnedReader = loadOnce(async () => {
  const response = await fetch(browser.runtime.getURL('/drafts-model.bin'));
  return createLearnedReader(decodeModel(new Uint8Array(await response.arrayBuffer())));
});

/** The examples that findings of the learned reader are shown beside. */
export const ownSimilarCases = /* @__PURE__ */ createSimilarCases(/* @__PURE__ */ examplesSchema.parse(examples));
