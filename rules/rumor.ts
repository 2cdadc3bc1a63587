import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { rumorLexicon, type RumorMessage } from './lexicon/rumor.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const rumor = defineRule<'tokens', RumorMessage>({
  id: 'rumor',
  clause: '4-4-4-e',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '噂・伝聞', en: 'Rumour' },
  why: {
    ja: '市の投稿は事実として広まります。確かめていない話を伝えると、噂そのものを広めることになります。噂への注意を呼びかけることは問題ありません。',
    en: 'What the city posts spreads as fact, so passing on what nobody has checked spreads the rumour. Warning against rumours is fine.',
  },
  messages: {
    hearsay: {
      message: {
        ja: '確かめていない伝聞を伝える内容に読めます。',
        en: 'This may read as passing on hearsay that nobody has checked.',
      },
      fix: {
        ja: '公的機関の発表を確かめ、『〜（〇〇署の発表）』『〜によると』と出典を書いてください。確かめられない場合は投稿を控えてください。',
        en: 'Check with the body in charge and name it as the source; if it cannot be checked, leave it unposted.',
      },
    },
    unconfirmed: {
      message: {
        ja: '未確認と断りながら伝える内容に読めます。',
        en: 'This may read as news that is passed on although it is unconfirmed.',
      },
      fix: {
        ja: '確認が取れてから、確認先を示して投稿してください。',
        en: 'Post it once it is confirmed, and say by whom.',
      },
    },
    spread: {
      message: {
        ja: '出どころの分からない情報の拡散を頼む内容に読めます。',
        en: 'This may read as asking people to spread something of unknown origin.',
      },
      fix: {
        ja: '拡散の呼びかけを除き、市や公的機関の発表へのリンクを示してください。',
        en: 'Leave the appeal out and link to what the city or another public body has published.',
      },
    },
  },
  learned: learnedWording.rumor,
  ...readerOf(rumorLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
