/** What a pack names must exist, and what it names things by must be unique. */
import { normalizeHandle } from '../handles.ts';
import { type Problem, formatPath } from '../problem.ts';
import type { PolicyPack } from '../types.ts';
import { type Entry, entriesOf } from './walk.ts';

/** Every `clause` anywhere in the pack is one of its clauses: a finding without a clause could not be explained. */
export function danglingClauses(pack: PolicyPack): Problem[] {
  const known = new Set(pack.clauses.map((clause) => clause.id));
  return [...entriesOf(pack)].flatMap(({ key, path, value }) =>
    key === 'clause' && typeof value === 'string' && !known.has(value)
      ? [
          {
            path: formatPath(path),
            message: {
              ja: `条項「${value}」が clauses にありません。`,
              en: `There is no clause ${value} under clauses.`,
            },
          },
        ]
      : [],
  );
}

/** Content categories named by the emergency mode, by hours and by accounts. */
export function danglingCategories(pack: PolicyPack): Problem[] {
  const known = new Set(pack.content.categories.map((category) => category.id));
  return [...entriesOf(pack)].filter(namesCategory).flatMap(({ path, value }) =>
    typeof value === 'string' && !known.has(value)
      ? [
          {
            path: formatPath(path),
            message: {
              ja: `区分「${value}」が content.categories にありません。`,
              en: `There is no category ${value} under content.categories.`,
            },
          },
        ]
      : [],
  );
}

function namesCategory({ path, key }: Entry): boolean {
  if (key === 'category') return path.at(-2) === 'emergency';
  const list = path.at(-2);
  return list === 'exempt' || (list === 'categories' && path.at(-3) === 'overrides');
}

/** Words for one account name an account of the pack. */
export function danglingWordAccounts(pack: PolicyPack): Problem[] {
  const known = new Set(pack.accounts.map((account) => account.id));
  return [...entriesOf(pack.lexicon)].flatMap(({ path, key, value }) =>
    key === 'account' && typeof value === 'string' && !known.has(value)
      ? [
          {
            path: formatPath(['lexicon', ...path]),
            message: {
              ja: `アカウント「${value}」が accounts にありません。`,
              en: `There is no account ${value} under accounts.`,
            },
          },
        ]
      : [],
  );
}

/** Open questions point at what is assumed meanwhile, so that the screen can mark it 要確認. */
export function danglingQuestions(pack: PolicyPack): Problem[] {
  const known = new Set([...entriesOf(pack)].map((entry) => formatPath(entry.path)));
  return pack.openQuestions.flatMap((question, index) =>
    question.affects.flatMap((place, position) =>
      known.has(place)
        ? []
        : [
            {
              path: `openQuestions[${index}].affects[${position}]`,
              message: { ja: `「${place}」という項目はありません。`, en: `There is no entry ${place}.` },
            },
          ],
    ),
  );
}

export function duplicates(pack: PolicyPack): Problem[] {
  return [
    ...repeated('clauses', pack.clauses),
    ...repeated('accounts', pack.accounts),
    ...repeated('share.limbs', pack.share.limbs),
    ...repeated('content.categories', pack.content.categories),
    ...repeated('checklist', pack.checklist),
    ...repeated('removalReasons', pack.removalReasons),
    ...repeated('openQuestions', pack.openQuestions),
    ...repeated(
      'accounts',
      pack.accounts.map((account) => ({ handle: `${account.site} @${normalizeHandle(account.handle)}` })),
    ),
  ];
}

/** The list's entries whose `id` or `handle` an earlier one has already. */
function repeated(list: string, entries: readonly ({ id: string } | { handle: string })[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const [key, value] = 'id' in entry ? ['id', entry.id] : ['handle', entry.handle];
    const isRepeated = seen.has(value);
    seen.add(value);
    if (!isRepeated) return [];
    return [
      {
        path: `${list}[${index}].${key}`,
        message: { ja: `「${value}」が重なっています。`, en: `${value} is used twice.` },
      },
    ];
  });
}

/** Rules that this version of the product does not have: left alone, said as a notice. */
export function unknownRules(pack: PolicyPack, knownRules: readonly string[]): Problem[] {
  const known = new Set(knownRules);
  return [...entriesOf(pack)].flatMap(({ path, key, value }) => {
    const rule = path.at(-2) === 'rules' ? key : key === 'rule' && path[0] === 'lexicon' ? value : undefined;
    if (typeof rule !== 'string' || known.has(rule)) return [];
    return [
      {
        path: formatPath(path),
        message: {
          ja: `「${rule}」という規則はこの版にないので使いません。`,
          en: `This version has no rule ${rule}; the entry is ignored.`,
        },
      },
    ];
  });
}
