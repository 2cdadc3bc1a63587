import { browser } from 'wxt/browser';
import { decodeModel } from '../engine/learned/model.ts';
import { createLearnedReader, type LearnedReader } from '../engine/learned/reader.ts';
import { createSimilarCases, examplesSchema } from '../engine/learned/similar.ts';
import { loadExtensionTokenizer } from '../morphology/load-extension.ts';
import { cacheTokens } from '../morphology/token-cache.ts';
import examples from '../../rules/models/similar.json';
import { loadOnce } from './load-once.ts';

/** The tokenizer over the packaged dictionary, with its memory of sentences. */
export const ownTokenizer = loadOnce(async () =>
  cacheTokens(await loadExtensionTokenizer(browser.runtime.getURL('/dictionary.bin'))),
);

/** The learned readers over the packaged models. Each rejects where its file is missing or no model. */
export const ownLearnedReader = loadOnce(() => readerOf('drafts'));
export const ownShareReader = loadOnce(() => readerOf('shares'));
export const ownCommentReader = loadOnce(() => readerOf('comments'));

async function readerOf(task: 'drafts' | 'shares' | 'comments'): Promise<LearnedReader> {
  const response = await fetch(new URL(`/${task}-model.bin`, browser.runtime.getURL('')));
  return createLearnedReader(decodeModel(new Uint8Array(await response.arrayBuffer())));
}

/** The examples that findings of the learned reader are shown beside. */
export const ownSimilarCases = /* @__PURE__ */ createSimilarCases(/* @__PURE__ */ examplesSchema.parse(examples));
