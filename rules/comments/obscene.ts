import { cueReaderOf } from '../../lib/engine/cues.ts';
import { defineRule, type RuleCases } from '../../lib/engine/rule.ts';
import { obsceneLexicon, type ObsceneMessage } from '../lexicon/comments/obscene.ts';
import { KEEP_RECORD } from '../lexicon/comments/advice.ts';

export const obscene = defineRule<'text', ObsceneMessage>({
  id: 'obscene',
  clause: '4-6-11',
  severity: 'caution',
  needs: 'text',
  title: { ja: 'わいせつ・残虐', en: 'Obscene or gruesome' },
  why: {
    ja: '性的な言葉や、むごい画像を楽しむ書込みです。困りごとの相談や、消してほしいという知らせは、当たりません。',
    en: 'Sexual talk, or gore shown for pleasure. Seeking help, or asking for such things to be taken down, is no such thing.',
  },
  messages: {
    sexual: {
      message: { ja: '性的な書込みかもしれません。', en: 'This may be sexual talk.' },
      fix: KEEP_RECORD,
    },
    gore: {
      message: { ja: 'むごい画像や様子を面白がる書込みかもしれません。', en: 'This may revel in death or injury.' },
      fix: KEEP_RECORD,
    },
  },
  learned: {
    message: {
      ja: 'わいせつ・残虐に当たる書込みかもしれません。',
      en: 'This may be: obscene or gruesome.',
    },
    fix: KEEP_RECORD,
  },
  check: cueReaderOf(obsceneLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '公園のトイレに卑猥な落書きがあります。消してください' },
    { text: 'おっぱい相談の予約はどこでできますか' },
    { text: '美術館の裸婦像、学芸員さんの説明が良かったです' },
    { text: '裸足で芝生を歩く会、楽しかった！' },
    { text: '解剖の企画展、内臓の模型がよくできていました' },
  ],
  flagged: [
    { text: '受付のお姉さん、脱いでくれ', spans: ['脱いでくれ'], messageId: 'sexual' },
    { text: 'セフレ募集、近くの人', spans: ['セフレ'], messageId: 'sexual' },
    { text: '事故の死体の写真、見たい人いる？ウケるw', spans: ['死体'], messageId: 'gore' },
  ],
};
