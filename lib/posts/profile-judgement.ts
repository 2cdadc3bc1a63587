/** Whether the profile says what 第4-2⑹ asks of it. Pure. */
import type { Site } from '../engine/draft.ts';
import { ruleSetting } from '../policy/rule-settings.ts';
import type { Policy } from '../policy/types.ts';
import type { ProfileView } from '../sites/profile-adapter.ts';
import { isWithin } from '../text/domain.ts';

/** Longest bio, in code points. */
export const LONGEST_BIO: Readonly<Record<Site, number>> = { x: 160, instagram: 150 };

export interface ProfileJudgement {
  /** The notice stands there, or is not asked for. */
  readonly notice: boolean;
  /** A link to one of the city's own hosts stands there. */
  readonly policyLink: boolean;
  readonly clauseLabel: string;
  /** By how many characters the bio with the template on a line of its own would be too long; 0 = it fits. */
  readonly tooLongBy: number;
}

/** Undefined where the pack or the account's own provisions have switched `profile-notice` off. */
export function judgeProfile(
  { text, bio, links }: Pick<ProfileView, 'text' | 'bio' | 'links'>,
  policy: Policy,
  site: Site,
): ProfileJudgement | undefined {
  const { reply, pack } = policy;
  const { enabled, clause } = ruleSetting(policy, {
    id: 'profile-notice',
    severity: 'caution',
    clause: reply.clause,
  });
  if (!enabled) return undefined;
  const asked = reply.notice.required && reply.default !== 'yes';
  const words = folded(text);
  const whole = bio === '' ? reply.notice.template : `${bio}\n${reply.notice.template}`;
  return {
    notice: !asked || reply.notice.patterns.some((pattern) => words.includes(folded(pattern))),
    policyLink: hostsIn([text, ...links].join('\n')).some((host) =>
      pack.urls.ownDomains.some((domain) => isWithin(host, domain)),
    ),
    clauseLabel: policy.clause(clause)?.label ?? clause,
    tooLongBy: Math.max(0, Array.from(whole).length - LONGEST_BIO[site]),
  };
}

const folded = (text: string): string => text.normalize('NFKC');

/** Hosts of addresses, also of those without `https://`; not of mail addresses, nor of what stands inside an address. */
function hostsIn(text: string): string[] {
  const found = folded(text)
    .toLowerCase()
    .matchAll(/(?<![\w@./=?&%#-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})/g);
  return [...found].flatMap(([, host]) => host ?? []);
}
