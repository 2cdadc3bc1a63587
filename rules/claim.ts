import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { claimLexicon, type ClaimMessage } from './lexicon/claim.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const claim = defineRule<'tokens', ClaimMessage>({
  id: 'claim',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '根拠のない断定', en: 'Unfounded claims' },
  why: {
    ja: '正確を期し、誤解を招かないためです。根拠を示せない最上級や効き目の断定は、市が保証したと受け取られます。',
    en: 'Posts must be accurate. A superlative or promise with no source reads as vouched for by the city.',
  },
  messages: {
    superlative: {
      message: {
        ja: '根拠を示さずに「一番」と断定する内容に読めます。',
        en: 'This may read as “the best” or “the first” with no source.',
      },
      fix: {
        ja: '『〇〇調べ』『〇年現在』と根拠を書くか、『自慢の』など感想と分かる言い方にしてください。',
        en: 'Give the source and date, or word it as a matter of taste.',
      },
    },
    guarantee: {
      message: {
        ja: '誰にも保証できないことを言い切る内容に読めます。',
        en: 'This may read as promising what nobody can promise.',
      },
      fix: {
        ja: '『〜を目指します』『〜しにくくなります』など、言い切らない表現にしてください。',
        en: 'Say what is aimed at or made less likely, instead of promising.',
      },
    },
    cure: {
      message: {
        ja: '健康への効き目を言い切る内容に読めます。',
        en: 'This may read as promising a cure or health effect.',
      },
      fix: {
        ja: '効き目の断定を除くか、公的な資料を出典として示してください。',
        en: 'Leave the effect out or cite a public source.',
      },
    },
  },
  learned: learnedWording.claim,
  ...readerOf(claimLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
