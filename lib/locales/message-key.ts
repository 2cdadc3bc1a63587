import type ja from './ja.json';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Dotted path of a string in the locale files. */
export type MessageKey = Leaves<typeof ja>;

/** The string in the browser's language; `$1`, `$2` … take `values` in order. */
export type Translate = (key: MessageKey, ...values: readonly (string | number)[]) => string;
