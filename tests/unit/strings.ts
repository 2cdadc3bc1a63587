/** The locale files without a browser. */
import en from '../../lib/locales/en.json';
import ja from '../../lib/locales/ja.json';
import type { Translate } from '../../lib/locales/message-key.ts';

type Strings = { readonly [key: string]: string | Strings };

function translator(strings: Strings): Translate {
  return (key, ...values) => {
    const found = key
      .split('.')
      .reduce<string | Strings | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), strings);
    if (typeof found !== 'string') throw new Error(`no string ${key}`);
    return found.replace(/\$(\d)/g, (_place, index: string) => String(values[Number(index) - 1]));
  };
}

export const japanese = translator(ja);
export const english = translator(en);
