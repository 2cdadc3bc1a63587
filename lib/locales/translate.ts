import { createI18n } from '@wxt-dev/i18n';
import type { MessageKey, Translate } from './message-key.ts';

const i18n = createI18n();
const templates = new Map<MessageKey, string>();

/** A message with its places still in it: each place is filled with its own name. */
function templateOf(key: MessageKey): string {
  const template = templates.get(key) ?? i18n.t(key, ['$1', '$2', '$3']);
  templates.set(key, template);
  return template;
}

/** Strings by the browser's own i18n, for everything that runs in an extension. */
export const translate: Translate = (key, ...values) =>
  templateOf(key).replace(/\$(\d)/g, (place, index: string) => String(values[Number(index) - 1] ?? place));

/**
 * Reads strings ahead. On a page whose extension was updated the browser's i18n throws, and just then the page has
 * something to say: what was read before stays readable.
 */
export function readAhead(keys: readonly MessageKey[]): void {
  for (const key of keys) templateOf(key);
}
