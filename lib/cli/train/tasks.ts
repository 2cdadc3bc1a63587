/** What is learnt from which cases, and who is left out when. */
import { contentLabels } from '../../engine/labels.ts';
import { removalReasonIds } from '../../policy/schema.ts';
import type { TrainingCase } from './cases.ts';
import type { Lesson, Teaching } from './instances.ts';

export interface Task {
  readonly name: 'drafts' | 'comments' | 'shares';
  readonly labels: readonly string[];
  /** Groups of families that are left out of training together; each group is judged by a model that never saw its authors. */
  readonly folds: readonly (readonly string[])[];
  /** What each case says of each label. */
  readonly teach: Teaching;
  /** Whether the figures count the case. */
  readonly judged: (item: TrainingCase) => boolean;
  /** The share of harmless texts of unseen authors that may be alarmed. */
  readonly alarms: number;
  /** Bytes of the model's file. */
  readonly budget: number;
}

/** What a draft may be flagged for; dates are computed, not learnt. */
const draftLabels = [...contentLabels].filter((label) => label !== 'date');

/** Which draft labels a ground of a comment may stand for. What it may or may not mean is not taught at all. */
const draftLabelsOfGround: Readonly<Record<string, readonly string[]>> = {
  discrimination: ['discrimination'],
  illegal: ['illegal'],
  rumor: ['rumor'],
  advocacy: ['advocacy'],
  privacy: ['privacy'],
  ip: ['copyright'],
  obscene: ['morals'],
  defamation: ['morals'],
};

/** Labels that depend on who speaks: somebody else's words teach nothing about them. */
const ofTheCity = new Set(['off-topic', 'official-view', 'secrecy', 'claim', 'portrait']);

function teachDraft(item: TrainingCase, label: string): Lesson {
  if (item.family.startsWith('drafts')) return hasOneOf(item, (own) => own === label) ?? false;
  if (item.family.startsWith('shares')) {
    if (item.verdict === 'ineligible') return item.labels.includes(label);
    return label === 'off-topic' ? undefined : false;
  }
  if (ofTheCity.has(label)) return undefined;
  if (item.labels.length === 0) return false;
  return hasOneOf(item, (ground) => draftLabelsOfGround[ground]?.includes(label) ?? false);
}

function hasOneOf(item: TrainingCase, isMeant: (label: string) => boolean): Lesson {
  const place = item.labels.findIndex(isMeant);
  return place < 0 ? undefined : (item.spans[place] ?? true);
}

/** What an official draft or a share teaches of comments: the grounds that mean the same whoever speaks. */
const draftLabelsForGround: Readonly<Record<string, readonly string[]>> = {
  discrimination: ['discrimination'],
  'religion-politics': ['religion', 'politics'],
  illegal: ['illegal'],
  rumor: ['rumor'],
  advocacy: ['advocacy'],
  privacy: ['privacy'],
  ip: ['copyright'],
};

function teachComment(item: TrainingCase, ground: string): Lesson {
  if (item.family.startsWith('comments')) return item.labels.includes(ground);
  const labels = draftLabelsForGround[ground];
  if (!labels) return undefined;
  const harmless = item.family.startsWith('shares') ? item.verdict !== 'ineligible' : item.labels.length === 0;
  return harmless ? false : hasOneOf(item, (label) => labels.includes(label));
}

/** A third of the everyday chat is never learnt from: it measures how quiet the reader stays among strangers. */
export function isHeldBack({ family, id }: TrainingCase): boolean {
  return family === 'comments-m' && Number(id.slice(id.lastIndexOf('-') + 1)) % 3 === 0;
}

/** Limbs of 第4-2⑷ that the text itself must carry; the others follow from who wrote it. */
const shareLabels = ['landscape', 'local-jobs'];

function teachShare(item: TrainingCase, limb: string): Lesson {
  return item.family.startsWith('shares') ? item.labels.includes(limb) : undefined;
}

export const tasks: readonly Task[] = [
  {
    name: 'shares',
    labels: shareLabels,
    folds: [['shares-f'], ['shares-l']],
    teach: teachShare,
    judged: ({ family }) => family.startsWith('shares'),
    alarms: 0.02,
    budget: 60_000,
  },
  {
    name: 'drafts',
    labels: draftLabels,
    // Specialists (g, h) with generalists, so that every fold still teaches every label.
    folds: [
      ['drafts-a', 'drafts-k'],
      ['drafts-b', 'drafts-n'],
      ['drafts-c', 'drafts-h'],
      ['drafts-d', 'drafts-o'],
      ['drafts-e', 'drafts-p'],
      ['drafts-g', 'drafts-j'],
    ],
    teach: teachDraft,
    judged: ({ family }) => family.startsWith('drafts'),
    // Rules add alarms of their own to the same texts, and the author with most alarms has three times the mean.
    alarms: 0.01,
    budget: 950_000,
  },
  {
    name: 'comments',
    labels: removalReasonIds,
    folds: [['comments-f'], ['comments-i'], ['comments-m']],
    teach: teachComment,
    judged: ({ family }) => family.startsWith('comments'),
    alarms: 0.025,
    budget: 490_000,
  },
];
