/** 第4-6 gives a power, not a duty: what an officer does before using it is the same for every limb. */
import type { Bilingual } from '../../../lib/engine/rule.ts';

export const KEEP_RECORD: Bilingual = {
  ja: '言葉が誰に向き、何をしているかを確かめ、削除やブロックをする場合は画面を保存して記録を残してください。',
  en: 'See whom the words are aimed at and what they do. Before hiding or blocking, keep a picture and a record.',
};
