import type { Analysis } from '../lib/engine/analysis.ts';
import { defineRule, type Report, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import type { Policy } from '../lib/policy/types.ts';
import { isChatter, isFirstPerson } from '../lib/engine/stance/speaker.ts';
import { CITY_TIE, offTopicLexicon, type OffTopicMessage } from './lexicon/off-topic.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

const reader = readerOf(offTopicLexicon);

export const offTopic = defineRule<'tokens', OffTopicMessage>({
  id: 'off-topic',
  clause: '4-2-2',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '市との関わり', en: 'No tie to the city' },
  why: {
    ja: '公式アカウントで発信するのは、市に関わる情報です。個人アカウントとの取り違え（誤爆）もここで気づけます。',
    en: 'City accounts carry what concerns the city. This also catches posts meant for a private account.',
  },
  messages: {
    private: {
      message: {
        ja: '個人の日常のつぶやきに読めます。アカウントの取り違えかもしれません。',
        en: 'This may read as private chatter; it may be the wrong account.',
      },
      fix: {
        ja: '投稿するアカウントを確かめてください。市に関わる内容であれば、市内のどこ・何のことかを書き添えてください。',
        en: 'Check which account you are posting from. If it does concern the city, say where or what in the city it is about.',
      },
    },
    brand: {
      message: {
        ja: '市と関わりのない商品や店の宣伝に読めます。',
        en: 'This may read as promoting goods or shops with no tie to the city.',
      },
      fix: {
        ja: '市内の事業者や市の活性化との関わりを書き添えるか、投稿を控えてください。',
        en: 'Say how it concerns businesses in the city, or leave it unposted.',
      },
    },
  },
  learned: learnedWording['off-topic'],
  matches: reader.matches,
  *check({ analysis, policy, draft }): Iterable<Report<OffTopicMessage>> {
    // What a quoted post is about is not in the text.
    if (draft.kind === 'quote' || isAboutCity(analysis.normal, policy)) return;
    const [first] = reader.check({ analysis });
    const tone = toneOf(analysis);
    if (first && (tone !== 'notice' || SPEAKS_FOR_ITSELF.has(String(first.data?.['trigger'])))) {
      yield { ...first, data: { ...first.data, tone } };
    }
  },
});

/** Advertising and slips of account show by their words alone; a diary shows by its tone as well. */
const SPEAKS_FOR_ITSELF = new Set(['brand', 'wrong-account']);

/** `personal` where the writer speaks of himself or chats. */
function toneOf({ normal, sentences }: Analysis): 'personal' | 'notice' {
  const texts = sentences.map(({ start, end }) => normal.slice(start, end));
  return texts.some((text) => isChatter(text) || isFirstPerson(text)) ? 'personal' : 'notice';
}

function isAboutCity(normal: string, { pack }: Policy): boolean {
  if (CITY_TIE.test(normal) || normal.includes(pack.municipality.name)) return true;
  return [...pack.lexicon.places, ...pack.lexicon.terms].some((entry) => normal.includes(entry.surface));
}

export const cases: RuleCases = { quiet: [], flagged: [] };
