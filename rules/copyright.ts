import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { copyrightLexicon, type CopyrightMessage } from './lexicon/copyright.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const copyright = defineRule<'tokens', CopyrightMessage>({
  id: 'copyright',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '著作権', en: 'Copyright' },
  why: {
    ja: '歌詞・記事・漫画・他人の写真などをそのまま載せると、著作権を侵害するおそれがあります。',
    en: 'Reproducing lyrics, articles, manga or other people’s pictures may infringe copyright.',
  },
  messages: {
    'whole-work': {
      message: {
        ja: '他人の作品をまるごと載せる内容に読めます。',
        en: 'This may read as reproducing somebody’s work as a whole.',
      },
      fix: {
        ja: '題名と出典の紹介やリンクにとどめるか、権利者の許諾を得てその旨を書いてください。',
        en: 'Name the title and source or link to it, or get permission and say so.',
      },
    },
    taken: {
      message: {
        ja: '他人の画像や文章を持ってきて使う内容に読めます。',
        en: 'This may read as using pictures or texts taken from others.',
      },
      fix: {
        ja: '市が作った素材か、利用の条件が分かる素材に替え、必要な出典を書いてください。',
        en: 'Use the city’s own material, or material whose terms you know, and credit it.',
      },
    },
    'no-permission': {
      message: {
        ja: '許諾を得ないまま作品を使う内容に読めます。',
        en: 'This may read as using a work without permission.',
      },
      fix: { ja: '権利者の許諾を得てから使ってください。', en: 'Ask the owner of the rights first.' },
    },
  },
  learned: learnedWording.copyright,
  ...readerOf(copyrightLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
