/**
 * How a content rule tells what the learned reader alone found. It saw no trigger, so the words stay a possibility and
 * ask the person to look; what would mend it is the rule's own matter.
 */
import type { Wording } from '../../lib/engine/rule.ts';

export const learnedWording = {
  discrimination: {
    message: {
      ja: '人を属性で決めつけたり、下に見たりする内容に読めるかもしれません。',
      en: 'This may read as judging or looking down on people for what they are.',
    },
    fix: {
      ja: '属性に触れなくても伝わる書き方にしてください。',
      en: 'Say it without reference to what kind of people they are.',
    },
  },
  religion: {
    message: {
      ja: '市が特定の信仰をすすめる、または悪く言う内容に読めるかもしれません。',
      en: 'This may read as the city commending or running down a faith.',
    },
    fix: {
      ja: '行事や文化財のご案内として、日時・場所・由来だけを書いてください。',
      en: 'Write it as news of an event or a cultural property: when, where, its history.',
    },
  },
  politics: {
    message: {
      ja: '特定の政党・候補者・政治家に味方する、または反対する内容に読めるかもしれません。',
      en: 'This may read as siding with or against a party, a candidate or a politician.',
    },
    fix: {
      ja: '名前や評価を除き、事実のお知らせだけにしてください。',
      en: 'Leave out names and judgements and keep to the facts.',
    },
  },
  illegal: {
    message: {
      ja: '法令や規則に反することをする、またはすすめる内容に読めるかもしれません。',
      en: 'This may read as doing, or inviting to, something against the law or the rules.',
    },
    fix: {
      ja: '該当する箇所を除くか、決まりを守るご案内に改めてください。',
      en: 'Take the passage out, or turn it into a reminder of the rule.',
    },
  },
  rumor: {
    message: {
      ja: '確かめていない話を伝える内容に読めるかもしれません。',
      en: 'This may read as passing on what nobody has checked.',
    },
    fix: {
      ja: '公的機関の発表を確かめて出典を書くか、投稿を控えてください。',
      en: 'Check with the body in charge and name the source, or leave it unposted.',
    },
  },
  advocacy: {
    message: {
      ja: '意見の分かれる社会問題で、一方に立つ内容に読めるかもしれません。',
      en: 'This may read as taking a side on a contested issue.',
    },
    fix: {
      ja: '市の立場を示す必要がなければ、事実だけを書いてください。',
      en: 'Unless the city must take a stand, write only the facts.',
    },
  },
  morals: {
    message: {
      ja: '品位を欠く、または人を傷つける内容に読めるかもしれません。',
      en: 'This may read as tasteless or hurtful.',
    },
    fix: {
      ja: '見る人が不快に思わないか、もう一度読み返してください。',
      en: 'Read it once more as somebody whom it concerns.',
    },
  },
  secrecy: {
    message: {
      ja: 'まだ公表していないことや、職務で知ったことを伝える内容に読めるかもしれません。',
      en: 'This may read as giving away what is not public or what was learnt on duty.',
    },
    fix: {
      ja: '公表済みか、担当課に確かめてください。',
      en: 'Ask the section in charge whether it is public.',
    },
  },
  privacy: {
    message: {
      ja: '特定の個人の事情が分かる内容に読めるかもしれません。',
      en: 'This may read as telling something private about a person who can be identified.',
    },
    fix: {
      ja: '本人と分からないようにするか、本人の承諾を確かめてください。',
      en: 'Make the person unrecognisable, or make sure that they agree.',
    },
  },
  portrait: {
    message: {
      ja: '本人の承諾がないまま人を写している内容に読めるかもしれません。',
      en: 'This may read as showing people who have not agreed.',
    },
    fix: {
      ja: '承諾を確かめるか、人が特定できない写真に替えてください。',
      en: 'Make sure that they agree, or take a picture in which nobody can be recognised.',
    },
  },
  copyright: {
    message: {
      ja: '他人の著作物を許可や出典なしに使う内容に読めるかもしれません。',
      en: 'This may read as using somebody else’s work without permission or source.',
    },
    fix: {
      ja: '許可を得るか、出典を示した引用の形にしてください。',
      en: 'Get permission, or quote it with its source.',
    },
  },
  claim: {
    message: {
      ja: '根拠を示せないことを言い切る内容に読めるかもしれません。',
      en: 'This may read as asserting what nobody can vouch for.',
    },
    fix: {
      ja: '根拠(調査名・出典)を添えるか、言い切らない書き方にしてください。',
      en: 'Give the survey or source, or say it less absolutely.',
    },
  },
  'official-view': {
    message: {
      ja: '市の公式見解や重要な決定を示す内容に読めるかもしれません。',
      en: 'This may read as the city’s official view or a weighty decision.',
    },
    fix: {
      ja: '所属長の決裁を受けたか確かめてください。',
      en: 'Make sure that the section head has decided.',
    },
  },
  'off-topic': {
    message: {
      ja: '本市と関わりのない、私的な内容に読めるかもしれません。',
      en: 'This may read as private, with nothing to do with the city.',
    },
    fix: {
      ja: '投稿するアカウントを確かめてください。市との関わりがあれば書き添えてください。',
      en: 'Check which account you are posting from. If it concerns the city, say how.',
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;
