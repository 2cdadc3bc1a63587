import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { politicsLexicon, type PoliticsMessage } from './lexicon/politics.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const politics = defineRule<'tokens', PoliticsMessage>({
  id: 'politics',
  clause: '4-4-4-i',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '政治性', en: 'Politics' },
  why: {
    ja: '市の公式アカウントは、どの政党・候補者・政治家に対しても中立でなければなりません。選挙の日程や投票の方法を知らせることは問題ありません。',
    en: 'A city account must stay neutral towards every party, candidate and politician. Telling when and how to vote is fine.',
  },
  messages: {
    support: {
      message: {
        ja: '特定の政党や政治家を推す、または投票を呼びかける内容に読めます。',
        en: 'This may read as support for a party or politician, or as a call to vote for one.',
      },
      fix: {
        ja: '人名・党名と評価の言葉を除くか、選挙管理委員会や議会のお知らせとして事実だけを書いてください。',
        en: 'Leave out the name and the praise, or state the bare facts as a notice of the election commission or the assembly.',
      },
    },
    oppose: {
      message: {
        ja: '特定の政党や政治家に反対する、または批判する内容に読めます。',
        en: 'This may read as opposing or criticising a party or politician.',
      },
      fix: {
        ja: '批判の部分を除き、制度や日程など市民に必要な事実だけを書いてください。',
        en: 'Leave the criticism out and keep to the facts people need.',
      },
    },
    campaign: {
      message: {
        ja: '政治団体や政治活動の集まり・署名・入会を案内する内容に読めます。',
        en: 'This may read as advertising a political gathering, petition or membership.',
      },
      fix: {
        ja: '案内を除いてください。会場の利用や交通への影響を知らせる場合は、その事実だけを書いてください。',
        en: 'Leave the announcement out; if it affects a venue or traffic, give that fact alone.',
      },
    },
  },
  learned: learnedWording.politics,
  ...readerOf(politicsLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
