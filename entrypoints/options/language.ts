import { translate } from '../../lib/locales/translate.ts';
import type { Language } from '../../lib/engine/rule.ts';

export const language: Language = translate('language') === 'en' ? 'en' : 'ja';
