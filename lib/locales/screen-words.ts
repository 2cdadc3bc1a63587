/** The language of a screen that may change while it stands: the browser's, or the one chosen in the settings. */
import type { Translate } from './message-key.ts';
import { browserLanguage, translateFrom } from './messages.ts';
import type { Messages, ScreenLanguage } from './messages-schema.ts';
import { translate } from './translate.ts';

export interface ScreenWords {
  readonly language: ScreenLanguage;
  /** One function for the screen's whole life; what it says follows the language. */
  readonly translate: Translate;
  /** Settles when the words are there. Where they cannot be had the screen keeps its language. */
  choose(setting: 'browser' | ScreenLanguage): Promise<void>;
}

export function createScreenWords(
  read: (language: ScreenLanguage) => Promise<Messages | undefined>,
  onChange: () => void,
): ScreenWords {
  let language = browserLanguage();
  let current = translate;
  let wanted = language;

  function change(to: ScreenLanguage, words: Translate): void {
    if (to === language) return;
    language = to;
    current = words;
    onChange();
  }

  return {
    get language() {
      return language;
    },
    translate: (key, ...values) => current(key, ...values),
    async choose(setting) {
      const own = browserLanguage();
      wanted = setting === 'browser' ? own : setting;
      if (wanted === own) {
        change(own, translate);
        return;
      }
      const asked = wanted;
      const messages = await read(asked).catch(() => undefined);
      // In the meantime the person may have chosen again.
      if (messages && asked === wanted) change(asked, translateFrom(messages));
    },
  };
}
