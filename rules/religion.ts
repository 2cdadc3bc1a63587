import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { religionLexicon, type ReligionMessage } from './lexicon/religion.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const religion = defineRule<'tokens', ReligionMessage>({
  id: 'religion',
  clause: '4-4-4-i',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '宗教性', en: 'Religion' },
  why: {
    ja: '市は特定の信仰を勧めたり、信仰に基づく祈りを市の言葉として述べたりできません（政教分離）。祭りや文化財の案内は問題ありません。',
    en: 'A city may not promote a faith or pray in its name. Announcing festivals and cultural properties is fine.',
  },
  messages: {
    promote: {
      message: {
        ja: '信仰や参拝を市として勧める内容に読めます。',
        en: 'This may read as the city urging people to believe or worship.',
      },
      fix: {
        ja: '勧める言葉を除き、行事の日時・場所や文化財としての説明だけにしてください。',
        en: 'Leave the urging out and keep to time, place and the history of the site.',
      },
    },
    belief: {
      message: {
        ja: 'ご利益や霊験などの信仰を、市が事実として述べる内容に読めます。',
        en: 'This may read as the city stating a belief as fact.',
      },
      fix: {
        ja: '『〜と伝えられています』など言い伝えとして紹介するか、その部分を除いてください。',
        en: 'Tell it as a tradition (“it is said that …”) or leave it out.',
      },
    },
    denigrate: {
      message: {
        ja: '特定の信仰や宗教団体をおとしめる内容に読めます。',
        en: 'This may read as belittling a faith or a religious body.',
      },
      fix: {
        ja: 'その部分を除いてください。勧誘の被害を知らせる場合は、手口と相談先だけを書いてください。',
        en: 'Leave it out. When warning of pressure tactics, describe the tactic and where to get help.',
      },
    },
  },
  learned: learnedWording.religion,
  ...readerOf(religionLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
