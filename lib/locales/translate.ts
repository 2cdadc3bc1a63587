import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from './message-key.ts';

const i18n = createI18n();

/** Strings by the browser's own i18n, for everything that runs in an extension. */
export const translate: Translate = (key, ...values) => i18n.t(key, [...values]);
