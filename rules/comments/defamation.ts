import { cueReaderOf } from '../../lib/engine/cues.ts';
import { defineRule, type RuleCases } from '../../lib/engine/rule.ts';
import { defamationLexicon, type DefamationMessage } from '../lexicon/comments/defamation.ts';
import { KEEP_RECORD } from '../lexicon/comments/advice.ts';

export const defamation = defineRule<'text', DefamationMessage>({
  id: 'defamation',
  clause: '4-6-1',
  severity: 'caution',
  needs: 'text',
  title: { ja: '誹謗中傷', en: 'Defamation' },
  why: {
    ja: '特定の個人や団体をおとしめる書込みです。市や役所の仕事への批判・苦情・怒りは、言葉が強くても当たりません。',
    en: 'Abuse of a particular person or group. Criticism of the city and its work, complaint and anger stay, however strong the words.',
  },
  messages: {
    abuse: {
      message: { ja: '特定の人をののしる書込みかもしれません。', en: 'This may abuse a particular person.' },
      fix: KEEP_RECORD,
    },
    accusation: {
      message: {
        ja: '根拠を示さずに、特定の人を罪人と決めつける書込みかもしれません。',
        en: 'This may call a particular person a criminal without any ground.',
      },
      fix: KEEP_RECORD,
    },
  },
  learned: {
    message: {
      ja: '誹謗中傷に当たる書込みかもしれません。',
      en: 'This may be: defamation.',
    },
    fix: KEEP_RECORD,
  },
  check: cueReaderOf(defamationLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '生き恥さらしてきました、カラオケ大会。' },
    { text: '市役所の対応は最低です。税金泥棒と言われても仕方ない' },
    { text: '広報のカメラ、暗すぎて何も見えん。買い替えて' },
    { text: '窓口で3時間待たされた。責任者は出てきて説明してほしい' },
    { text: '同じ人が毎回コメント欄で職員さんをクズと書いているのは異常です' },
    { text: '自分のバカさに乾杯' },
    { text: '豚汁うますぎ、作った人天才' },
    { text: '市長の説明には納得できません。辞職も考えるべきです' },
  ],
  flagged: [
    { text: 'よくその顔で人前に出られるもんだ。', spans: ['よくその顔で'], messageId: 'abuse' },
    { text: '会計の園長は人間のクズ', spans: ['園長は人間のクズ'], messageId: 'abuse' },
    { text: '死ねよ', spans: ['死ねよ'], messageId: 'abuse' },
    { text: '駅前の食堂の店主は前科者', spans: ['店主は前科者'], messageId: 'accusation' },
  ],
};
