import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { advocacyLexicon, type AdvocacyMessage } from './lexicon/advocacy.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const advocacy = defineRule<'tokens', AdvocacyMessage>({
  id: 'advocacy',
  clause: '4-4-4-o',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '主義・主張', en: 'Advocacy' },
  why: {
    ja: '意見の分かれる社会問題で一方の主張に立つ投稿は、市の公式アカウントではできません。中立な講座や制度の案内は問題ありません。',
    en: 'On contested social issues a city account may not take a side. Neutral lectures and schemes may be announced.',
  },
  messages: {
    side: {
      message: {
        ja: '意見の分かれる社会問題で、一方の主張に立つ内容に読めます。',
        en: 'This may read as taking a side on a contested social issue.',
      },
      fix: {
        ja: '主張の部分を除き、制度や催しの事実だけを書いてください。市の見解として出す場合は所属長の決裁が必要です。',
        en: 'Leave the argument out and keep to the facts; as a view of the city it needs the decision of the section head.',
      },
    },
    call: {
      message: {
        ja: '社会運動や抗議への参加を呼びかける内容に読めます。',
        en: 'This may read as calling people to a movement or protest.',
      },
      fix: {
        ja: '呼びかけを除いてください。',
        en: 'Leave the call out.',
      },
    },
  },
  learned: learnedWording.advocacy,
  ...readerOf(advocacyLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
