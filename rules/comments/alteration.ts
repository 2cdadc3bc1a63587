import { cueReaderOf } from '../../lib/engine/cues.ts';
import { defineRule, type RuleCases } from '../../lib/engine/rule.ts';
import { alterationLexicon, type AlterationMessage } from '../lexicon/comments/alteration.ts';
import { KEEP_RECORD } from '../lexicon/comments/advice.ts';

export const alteration = defineRule<'text', AlterationMessage>({
  id: 'alteration',
  clause: '4-6-12',
  severity: 'caution',
  needs: 'text',
  title: { ja: '発信内容の改変', en: 'Altered official content' },
  why: {
    ja: '市が発信した内容を作り変え、市のものとして広める書込みです。誤りの指摘や、偽物への注意、訂正の依頼は、当たりません。',
    en: 'What the city published, changed and handed on as the city’s own. Pointing out a mistake or a forgery, or asking for a correction, is no such thing.',
  },
  messages: {
    altered: {
      message: {
        ja: '市の発信内容を作り変えて広める書込みかもしれません。',
        en: 'This may hand on a changed version of what the city published.',
      },
      fix: KEEP_RECORD,
    },
  },
  learned: {
    message: {
      ja: '発信内容の改変に当たる書込みかもしれません。',
      en: 'This may be: altered official content.',
    },
    fix: KEEP_RECORD,
  },
  check: cueReaderOf(alterationLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '市のお知らせの日付、曜日が違います。直してください' },
    { text: '「全地区休み」という画像が回ってきましたが、市の表と違います' },
    { text: 'ハザードマップの色が変わった理由を説明してほしい' },
    { text: '広報の写真、すてきでした。友だちにシェアしました' },
  ],
  flagged: [
    { text: '市のお知らせの画像、開始時刻だけ書き換えて近所に配りました', spans: ['書き換え'] },
    { text: '市長のあいさつの動画、AIで声を作って「増税だ」と言わせた。公式ってことで広めて', spans: ['AIで声'] },
  ],
};
