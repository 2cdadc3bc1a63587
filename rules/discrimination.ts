import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { discriminationLexicon, type DiscriminationMessage } from './lexicon/discrimination.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const discrimination = defineRule<'tokens', DiscriminationMessage>({
  id: 'discrimination',
  clause: '4-4-4-a',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '差別・決めつけ', en: 'Discrimination' },
  why: {
    ja: '性別・国籍・障害・年齢・病気・出身・職業などで人を決めつけたり分けたりする言葉は、ほめるつもりでも人を傷つけます。',
    en: 'Words that typecast or set people apart by sex, nationality, disability, age, illness, origin or work hurt, even when meant as praise.',
  },
  messages: {
    stereotype: {
      message: {
        ja: '性別や国籍、障害などで人を決めつける内容に読めます。',
        en: 'This may read as typecasting people by what they are.',
      },
      fix: {
        ja: '属性に触れず、その人がしたこと・事実だけを書いてください。',
        en: 'Leave the group out and say what the person did.',
      },
    },
    exclusion: {
      message: {
        ja: '特定の人々を締め出す、または別に扱う内容に読めます。',
        en: 'This may read as shutting certain people out or treating them apart.',
      },
      fix: {
        ja: '誰でも利用・参加できる書き方にするか、必要な条件は理由とともに人の属性ではなく内容で示してください。',
        en: 'Word it so that anybody may take part; where a condition is needed, state the requirement, not the kind of person.',
      },
    },
    slur: {
      message: {
        ja: '人をさげすむ、または差別的と受け取られる言葉です。',
        en: 'This word is likely to be taken as demeaning.',
      },
      fix: {
        ja: '中立な言い方（外国人の方、障害のある方など）に言い換えるか、除いてください。',
        en: 'Use a neutral word or leave it out.',
      },
    },
  },
  learned: learnedWording.discrimination,
  ...readerOf(discriminationLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
