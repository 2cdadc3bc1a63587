/** What a pack's shape cannot say: names that lead nowhere, days that do not exist, values that contradict. */
import {
  danglingCategories,
  danglingClauses,
  danglingQuestions,
  danglingWordAccounts,
  duplicates,
  unknownRules,
} from './lint/references.ts';
import {
  cappedHours,
  contradictoryUrls,
  impossibleDates,
  reversedPeriods,
  unrecognisedNotices,
  unsortedVersions,
  unusableHandles,
  unusablePhones,
} from './lint/values.ts';
import type { Problem } from './problem.ts';
import type { PolicyPack } from './types.ts';

export interface PackLint {
  /** To be mended before the pack is used. */
  readonly problems: readonly Problem[];
  /** Worth knowing; the pack works all the same. */
  readonly notices: readonly Problem[];
}

/** Lints a pack that `parsePack` accepted. `knownRules`: ids of the rules of this version; without it none is unknown. */
export function lintPack(
  pack: PolicyPack,
  { knownRules }: { readonly knownRules?: readonly string[] | undefined } = {},
): PackLint {
  return {
    problems: problemChecks.flatMap((check) => check(pack)),
    notices: [...cappedHours(pack), ...(knownRules ? unknownRules(pack, knownRules) : [])],
  };
}

const problemChecks = [
  danglingClauses,
  danglingCategories,
  danglingQuestions,
  danglingWordAccounts,
  duplicates,
  impossibleDates,
  unsortedVersions,
  reversedPeriods,
  unusableHandles,
  unusablePhones,
  unrecognisedNotices,
  contradictoryUrls,
];
