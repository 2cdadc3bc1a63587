/** The language of the page. Chosen before anything is drawn; a page that is to change it is loaded anew. */
import { browserLanguage, readMessages } from '../../lib/locales/messages.ts';
import { createScreenWords } from '../../lib/locales/screen-words.ts';
import type { Language } from '../../lib/engine/rule.ts';
import type { Translate } from '../../lib/locales/message-key.ts';
import type { Settings } from '../../lib/storage/schema.ts';

const screen = createScreenWords(readMessages, () => undefined);

export let language: Language = browserLanguage();
export const words: Translate = screen.translate;

export async function chooseLanguage(setting: Settings['language']): Promise<void> {
  await screen.choose(setting);
  language = screen.language;
}

/** Whether the page was drawn in the language that is wanted by now. */
export function isDrawnFor(setting: Settings['language']): boolean {
  return language === (setting === 'browser' ? browserLanguage() : setting);
}
