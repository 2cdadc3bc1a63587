/** Values that have the right shape and still cannot be right. */
import { isHandle, normalizeHandle } from '../handles.ts';
import { type Problem, formatPath } from '../problem.ts';
import type { PolicyPack } from '../types.ts';
import { entriesOf } from './walk.ts';

const DATE_KEYS: ReadonlySet<string> = new Set(['effectiveFrom', 'from', 'to', 'date', 'dataUntil']);

/** Days that no calendar has. 02-29 stands: a yearly day may be one of leap years. */
export function impossibleDates(pack: PolicyPack): Problem[] {
  return [...entriesOf(pack)].flatMap(({ path, key, value }) => {
    if (!DATE_KEYS.has(key) || typeof value !== 'string') return [];
    const [, year = '2000', month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(value) ?? [];
    if (month === undefined || day === undefined || isDay(Number(year), Number(month), Number(day))) return [];
    return [
      {
        path: formatPath(path),
        message: { ja: `${value} という日はありません。`, en: `There is no such day as ${value}.` },
      },
    ];
  });
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function unsortedVersions(pack: PolicyPack): Problem[] {
  return pack.versions.flatMap((version, index) => {
    const earlier = pack.versions[index - 1];
    if (earlier === undefined || earlier.effectiveFrom < version.effectiveFrom) return [];
    return [
      {
        path: `versions[${index}].effectiveFrom`,
        message: {
          ja: '施行日は古いものから順に、重ならないように並べてください。',
          en: 'List the days of enforcement from the oldest on, each once.',
        },
      },
    ];
  });
}

/** A day must open before it closes, an election period must begin before it ends. Year-end ranges may wrap. */
export function reversedPeriods(pack: PolicyPack): Problem[] {
  const hours = provisions(pack, 'hours').flatMap(({ path, value: { weekly } }) =>
    Object.entries(weekly).flatMap(([day, { from, to }]) => (from < to ? [] : [`${path}.weekly.${day}`])),
  );
  const elections = pack.elections.flatMap(({ from, to }, index) => (from <= to ? [] : [`elections[${index}]`]));
  return [...hours, ...elections].map((path) => ({
    path,
    message: {
      ja: '終わり（to）を始まり（from）より後にしてください。',
      en: 'Let it end (to) after it begins (from).',
    },
  }));
}

export function unusableHandles(pack: PolicyPack): Problem[] {
  return pack.accounts.flatMap(({ site, handle }, index) => {
    if (isHandle(site, normalizeHandle(handle))) return [];
    const name = site === 'x' ? 'X' : 'Instagram';
    return [
      {
        path: `accounts[${index}].handle`,
        message: {
          ja: `${name}のユーザー名の形ではありません（表示名やURLではなく、@の後の名前を書いてください）。`,
          en: `This is no ${name} handle (write the name after the @, not the display name or the URL).`,
        },
      },
    ];
  });
}

/** Phone patterns name the city's own lines: too wide a pattern would wave a private number through (第4-4⑵). */
export function unusablePhones(pack: PolicyPack): Problem[] {
  return provisions(pack, 'contacts').flatMap(({ path, value: contacts }) =>
    contacts.phones.flatMap((pattern, index) => {
      const message = phoneFault(pattern);
      return message ? [{ path: `${path}.phones[${index}]`, message }] : [];
    }),
  );
}

function phoneFault(pattern: string): Problem['message'] | undefined {
  const [lead = ''] = pattern.split('-');
  const digits = pattern.replaceAll('-', '').length;
  const isService = /^1\d{2}$/.test(pattern);
  if (!isService && (!/^0\d+$/.test(lead) || digits < 10 || digits > 11)) {
    return {
      ja: '市外局番（0から、* なし）で始まる10けたか11けたで、ハイフンで区切って書いてください。',
      en: 'Begin with the area code (0…, without *) and write ten or eleven digits, separated by hyphens.',
    };
  }
  if (/^0[789]0/.test(pattern) && pattern.includes('*')) {
    return {
      ja: '携帯電話の番号は個人のものが多いため、* を使わず一つずつ書いてください。',
      en: 'Mobile numbers mostly belong to persons: write each one out, without *.',
    };
  }
  return undefined;
}

/** The notice offered must itself count as the notice (第4-2⑹後段). */
export function unrecognisedNotices(pack: PolicyPack): Problem[] {
  return provisions(pack, 'reply').flatMap(({ path, value: { notice } }) => {
    const template = notice.template.normalize('NFKC');
    if (!notice.required || notice.patterns.some((word) => template.includes(word.normalize('NFKC')))) return [];
    return [
      {
        path: `${path}.notice.template`,
        message: {
          ja: '案内文に patterns の語が一つもありません。このままでは、案内文を載せても「明記なし」になります。',
          en: 'The template holds none of the patterns, so a profile with it would still count as without a notice.',
        },
      },
    ];
  });
}

export function contradictoryUrls(pack: PolicyPack): Problem[] {
  const fine = new Set([...pack.urls.ownDomains, ...pack.urls.allowed]);
  return pack.urls.shorteners.flatMap((domain, index) =>
    fine.has(domain)
      ? [
          {
            path: `urls.shorteners[${index}]`,
            message: {
              ja: `「${domain}」は使ってよいドメインにも挙がっています。どちらかを消してください。`,
              en: `${domain} is listed as allowed, too. Remove one of the two.`,
            },
          },
        ]
      : [],
  );
}

/** Said as a notice: the level is capped whatever the pack says (rule-settings.ts). */
export function cappedHours(pack: PolicyPack): Problem[] {
  const asked = [
    { path: 'rules', rules: pack.rules },
    ...pack.accounts.map((account, index) => ({
      path: `accounts[${index}].overrides.rules`,
      rules: account.overrides.rules ?? {},
    })),
  ];
  return asked.flatMap(({ path, rules }) =>
    rules.hours?.severity === 'confirm'
      ? [
          {
            path: `${path}.hours.severity`,
            message: {
              ja: '投稿時間の指摘は「注意」までです。時間外でも発信できるため、要確認にはなりません。',
              en: 'Posting hours are a caution at most: the city may post at any hour, so this is not raised to confirm.',
            },
          },
        ]
      : [],
  );
}

/** The pack's own provision of one kind and those that accounts have set for themselves, with their places. */
function provisions<Kind extends 'hours' | 'reply' | 'contacts'>(pack: PolicyPack, kind: Kind) {
  const own = pack.accounts.flatMap(({ overrides: { [kind]: value } }, index) =>
    value === undefined ? [] : [{ path: `accounts[${index}].overrides.${kind}`, value }],
  );
  return [{ path: kind, value: pack[kind] }, ...own];
}
