/** Strings reach the views by context: they only know the function, not the browser behind it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/locales/message-key.ts';

export type { Translate };

export const Strings = createContext<Translate>((key) => key);

export const useStrings = (): Translate => useContext(Strings);
