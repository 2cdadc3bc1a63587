import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { moralsLexicon, type MoralsMessage } from './lexicon/morals.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const morals = defineRule<'tokens', MoralsMessage>({
  id: 'morals',
  clause: '4-4-4-ka',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '公序良俗', en: 'Public decency' },
  why: {
    ja: '市民が安心して見られる内容であるためです。災害や死を茶化す言葉、わいせつ・残酷な表現、ののしりは市の信頼を損ないます。',
    en: 'Everybody must be able to read a city’s posts. Mockery of disaster or death, indecency, cruelty and insults cost its trust.',
  },
  messages: {
    insult: {
      message: { ja: '人をののしる、またはあざける言葉に読めます。', en: 'This may read as abuse or mockery.' },
      fix: { ja: 'その言葉を除いてください。', en: 'Leave it out.' },
    },
    indecent: {
      message: { ja: 'わいせつ、または残酷な表現に読めます。', en: 'This may read as indecent or gory.' },
      fix: {
        ja: 'その表現を除くか、事実だけを伝える言い方に改めてください。',
        en: 'Leave it out or state the fact alone.',
      },
    },
    excess: {
      message: {
        ja: '度を越した飲酒や賭け事をあおる内容に読めます。',
        en: 'This may read as urging people to drink or gamble to excess.',
      },
      fix: {
        ja: 'あおる言葉を除いてください。催しの案内には『ほどほどに』『飲酒運転はしない』などを添えられます。',
        en: 'Leave the urging out; an event may add a word on moderation and not driving.',
      },
    },
    flippant: {
      message: {
        ja: '災害や事故、死を茶化す内容に読めます。',
        en: 'This may read as making light of disaster, accident or death.',
      },
      fix: {
        ja: '茶化す言葉を除き、事実とお見舞い・注意の言葉にしてください。',
        en: 'Leave the joke out and keep to facts, sympathy and advice.',
      },
    },
  },
  learned: learnedWording.morals,
  ...readerOf(moralsLexicon),
});

export const cases: RuleCases = { quiet: [], flagged: [] };
