/** The words of a page of ours, in the language chosen in the settings. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import { createScreenWords, type ScreenWords } from '../../lib/locales/screen-words.ts';
import { readMessages } from '../../lib/locales/messages.ts';
import type { Settings } from '../../lib/storage/schema.ts';

export function useWords(setting: Settings['language']): ScreenWords {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [words] = useState(() => createScreenWords(readMessages, () => redraw(undefined)));
  useEffect(() => void words.choose(setting), [setting]);
  const { language } = words;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return words;
}
