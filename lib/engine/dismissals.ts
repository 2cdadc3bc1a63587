/**
 * 「問題なし」: a person's word that a finding does not apply, with its reach. Keys are made of fingerprints, so a
 * dismissal holds no draft text and survives every edit that leaves the words alone.
 */
import type { Finding } from './finding.ts';
import { fingerprintOfWords } from './fingerprint.ts';

/** この箇所 (this place in this draft) · この語 (these words, wherever this rule meets them) · この規則 (the rule). */
export const dismissalScopes = ['place', 'word', 'rule'] as const;
export type DismissalScope = (typeof dismissalScopes)[number];

export interface Dismissal {
  readonly scope: DismissalScope;
  readonly key: string;
}

/** `box`: which text box of the composer the finding stands in; a thread has several. */
export function dismissalOf(finding: Finding, scope: DismissalScope, box = 0): Dismissal {
  return { scope, key: keyOf(finding, scope, box) };
}

/** The dismissal that silences `finding`, the narrowest first; undefined = it stands. */
export function dismissedBy(finding: Finding, dismissals: readonly Dismissal[], box = 0): Dismissal | undefined {
  for (const scope of dismissalScopes) {
    const key = keyOf(finding, scope, box);
    const found = dismissals.find((dismissal) => dismissal.scope === scope && dismissal.key === key);
    if (found) return found;
  }
  return undefined;
}

export function withDismissal(dismissals: readonly Dismissal[], added: Dismissal): readonly Dismissal[] {
  return [...withoutDismissal(dismissals, added), added];
}

/** 元に戻す. */
export function withoutDismissal(dismissals: readonly Dismissal[], removed: Dismissal): readonly Dismissal[] {
  return dismissals.filter((dismissal) => dismissal.scope !== removed.scope || dismissal.key !== removed.key);
}

/** A finding without words has no この語: there the scopes are place and rule. */
export function scopesFor(finding: Pick<Finding, 'quote'>): readonly DismissalScope[] {
  return finding.quote === '' ? ['place', 'rule'] : dismissalScopes;
}

function keyOf(finding: Finding, scope: DismissalScope, box: number): string {
  if (scope === 'rule') return finding.ruleId;
  if (scope === 'word') return fingerprintOfWords(finding.fingerprint);
  return `${box}/${finding.fingerprint}`;
}
