import { browser } from 'wxt/browser';
import type { Self } from './sender.ts';

/** This extension as the browser knows it. */
export function ownExtension(): Self {
  return { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
}
