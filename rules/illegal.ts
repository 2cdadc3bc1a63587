import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { illegalLexicon, type IllegalMessage } from './lexicon/illegal.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const illegal = defineRule<'tokens', IllegalMessage>({
  id: 'illegal',
  clause: '4-4-4-u',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '違法行為', en: 'Unlawful acts' },
  why: {
    ja: '違法行為をしたと語る、勧める、抜け道を教える投稿は、冗談でも市が違法行為を煽ることになります。注意喚起やルールの説明は問題ありません。',
    en: 'Telling of, inviting to or explaining how to get away with an unlawful act incites it, even as a joke. Warnings and rules are fine.',
  },
  messages: {
    act: {
      message: {
        ja: '法令に触れる行為をした、または勧める内容に読めます。',
        en: 'This may read as doing or inviting to something unlawful.',
      },
      fix: {
        ja: 'その部分を除くか、してはいけないことの注意喚起として書き直してください。許可を得ている場合は、その旨を書いてください。',
        en: 'Leave it out or turn it into a warning; if there was a permit, say so.',
      },
    },
    loophole: {
      message: {
        ja: '見つからなければよい、と抜け道を教える内容に読めます。',
        en: 'This may read as explaining how not to get caught.',
      },
      fix: {
        ja: 'その部分を除いてください。',
        en: 'Leave it out.',
      },
    },
  },
  learned: learnedWording.illegal,
  ...readerOf(illegalLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
