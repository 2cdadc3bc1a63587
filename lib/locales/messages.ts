/** The strings of one language as the package holds them, for a person who wants another language than the browser's. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Translate } from './message-key.ts';
import type { Messages, ScreenLanguage } from './messages-schema.ts';
import { translate } from './translate.ts';

const packagedSchema = z.record(z.string(), z.object({ message: z.string() }));

/** The language that the browser has chosen for our strings. */
export function browserLanguage(): ScreenLanguage {
  return translate('language') === 'en' ? 'en' : 'ja';
}

/** Reads the package's own file: possible in the extension's pages and background only. Rejects where it is not there. */
export async function readMessages(language: ScreenLanguage): Promise<Messages> {
  const response = await fetch(`${browser.runtime.getURL('')}_locales/${language}/messages.json`);
  const packaged = z.parse(packagedSchema, await response.json());
  return Object.fromEntries(Object.entries(packaged).map(([name, { message }]) => [name, message]));
}

/** Strings from `messages`; one that is missing there comes in the browser's language. */
export function translateFrom(messages: Messages): Translate {
  return (key, ...values) => {
    const template = messages[key.replaceAll('.', '_')];
    if (template === undefined) return translate(key, ...values);
    return template.replace(/\$(\d)/g, (place, index: string) => String(values[Number(index) - 1] ?? place));
  };
}
