import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { portraitLexicon, type PortraitMessage } from './lexicon/portrait.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const portrait = defineRule<'tokens', PortraitMessage>({
  id: 'portrait',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '肖像権', en: 'Portrait rights' },
  why: {
    ja: '誰か分かる人の写真や動画は、本人（子どもは保護者）の了解を得てから載せます。',
    en: 'Pictures of recognisable people need their consent, or that of the parents.',
  },
  messages: {
    unasked: {
      message: {
        ja: '了解を得ていない人の写真や動画を載せる内容に読めます。',
        en: 'This may read as showing people who were not asked.',
      },
      fix: {
        ja: '本人や保護者の了解を得て『了解を得て掲載しています』と書くか、人が分からない写真に替えてください。',
        en: 'Get consent and say so, or use a picture in which nobody can be recognised.',
      },
    },
    refused: {
      message: {
        ja: '撮影や掲載を断った人の写真を載せる内容に読めます。',
        en: 'This may read as showing people who said no.',
      },
      fix: { ja: 'その写真を使わないでください。', en: 'Do not use that picture.' },
    },
  },
  learned: learnedWording.portrait,
  ...readerOf(portraitLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
