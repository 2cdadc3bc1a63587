import { cueReaderOf } from '../../lib/engine/cues.ts';
import { defineRule, type RuleCases } from '../../lib/engine/rule.ts';
import { impersonationLexicon, type ImpersonationMessage } from '../lexicon/comments/impersonation.ts';
import { KEEP_RECORD } from '../lexicon/comments/advice.ts';

export const impersonation = defineRule<'text', ImpersonationMessage>({
  id: 'impersonation',
  clause: '4-6-9',
  severity: 'caution',
  needs: 'text',
  title: { ja: 'なりすまし', en: 'Impersonation' },
  why: {
    ja: '市や職員、ほかの利用者を名乗って、連絡や個人の情報を求める書込みです。名乗る者がいたという知らせや、本物かどうかの質問は、当たりません。',
    en: 'Somebody speaks as the city, an office or another user and wants an answer or data. Telling of an impostor, or asking whether something is genuine, is no such thing.',
  },
  messages: {
    office: {
      message: {
        ja: '市や公の機関を名乗る書込みかもしれません。',
        en: 'This may speak in the name of the city or a public body.',
      },
      fix: KEEP_RECORD,
    },
    person: {
      message: { ja: 'ほかの人を名乗る書込みかもしれません。', en: 'This may speak in the name of somebody else.' },
      fix: KEEP_RECORD,
    },
    admitted: {
      message: {
        ja: '別の人のふりをしたと述べる書込みかもしれません。',
        en: 'This may admit to posing as somebody else.',
      },
      fix: KEEP_RECORD,
    },
  },
  learned: {
    message: {
      ja: 'なりすましに当たる書込みかもしれません。',
      en: 'This may be: impersonation.',
    },
    fix: KEEP_RECORD,
  },
  check: cueReaderOf(impersonationLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '「市役所の還付金係」を名乗る人から電話がありました。通帳を用意しろと言われました' },
    { text: '市公式の予備アカウントという所からフォローされました。本物でしょうか？' },
    { text: '税務課の窓口は何時が空いていますか' },
    { text: '担当課の皆さん、雨の中の作業ありがとうございました' },
    { text: '広報の中の人、いつも返信ありがとう' },
  ],
  flagged: [
    {
      text: '収納課の山下です。未納分は本日中に下の口座へお振込みください',
      spans: ['収納課の山下です'],
      messageId: 'office',
    },
    {
      text: '前のアカウントを乗っ取られました。集めたお金の話はDMでお願いします',
      spans: ['乗っ取られました'],
      messageId: 'person',
    },
    {
      text: '保護者のふりして書いてみた。先生のお名前をお借りしました',
      spans: ['のふりして書'],
      messageId: 'admitted',
    },
  ],
};
