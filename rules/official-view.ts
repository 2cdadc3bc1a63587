import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { officialViewLexicon, type OfficialViewMessage } from './lexicon/official-view.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const officialView = defineRule<'tokens', OfficialViewMessage>({
  id: 'official-view',
  clause: '4-5',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '公式見解', en: 'Official view' },
  why: {
    ja: '発信に決裁は要りませんが、本市の公式見解として政策や意見を発信するもの等、特に重要なものは所属長の決裁が必要です。',
    en: 'Posts need no approval, except what speaks for the city as its official view or is otherwise weighty: the section head decides those.',
  },
  messages: {
    view: {
      message: {
        ja: '市の公式な見解や立場を示す内容に読めます。',
        en: 'This may read as the official view or position of the city.',
      },
      fix: {
        ja: '所属長の決裁を受けてください。決裁済みの場合や、既に公表された内容の紹介であれば、そのまま投稿できます。',
        en: 'Have the section head decide first. If that is done, or it was already published, it can go out as it is.',
      },
    },
    decision: {
      message: {
        ja: '市の名で重要な決定を知らせる内容に読めます。',
        en: 'This may read as announcing a weighty decision in the name of the city.',
      },
      fix: {
        ja: '公表してよい決定か、所属長の決裁が済んでいるかを確かめてください。',
        en: 'Make sure that the decision may be published and that the section head has decided.',
      },
    },
    apology: {
      message: {
        ja: '市としての謝罪や、責任・補償を認める内容に読めます。',
        en: 'This may read as an apology of the city, or as admitting fault or liability.',
      },
      fix: {
        ja: '文面について所属長の決裁を受けてください。',
        en: 'Have the section head decide on the wording first.',
      },
    },
  },
  learned: learnedWording['official-view'],
  ...readerOf(officialViewLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
