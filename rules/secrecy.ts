import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { secrecyLexicon, type SecrecyMessage } from './lexicon/secrecy.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const secrecy = defineRule<'tokens', SecrecyMessage>({
  id: 'secrecy',
  clause: '4-4-1',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '職務上の秘密', en: 'Official secrets' },
  why: {
    ja: '公表前の決定や人事、入札の金額、個人の福祉や税の事情は、職員の守秘義務（地方公務員法第34条）の対象です。',
    en: 'Unpublished decisions, personnel, bidding figures and individual welfare or tax cases fall under the duty of confidentiality.',
  },
  messages: {
    unpublished: {
      message: {
        ja: '公表前の情報を先に出す内容に読めます。',
        en: 'This may read as giving away something not yet published.',
      },
      fix: {
        ja: '公表の日を確かめ、それまで投稿を控えてください。公表済みであれば、公表した資料を示してください。',
        en: 'Wait for the day of publication; if it is already public, point to what was published.',
      },
    },
    bidding: {
      message: {
        ja: '入札・審査・検査など、公正さに関わる情報を漏らす内容に読めます。',
        en: 'This may read as leaking bidding, assessment or inspection details.',
      },
      fix: {
        ja: '金額・点数・日程などを除いてください。結果は、公表後にその資料を示してください。',
        en: 'Leave figures, scores and dates out; link to the result once it is published.',
      },
    },
    case: {
      message: {
        ja: '個人や事業者の福祉・税などの事情を明かす内容に読めます。',
        en: 'This may read as revealing somebody’s welfare, tax or similar case.',
      },
      fix: {
        ja: 'その部分を除いてください。制度の案内は、個人が分からない形で書いてください。',
        en: 'Leave it out; describe the scheme without any individual.',
      },
    },
  },
  learned: learnedWording.secrecy,
  ...readerOf(secrecyLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
