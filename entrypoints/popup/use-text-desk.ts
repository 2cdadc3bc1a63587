/** A text of one of our own pages, checked as in a composer: rules here, the analyser by its port, the panel in a slot. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TextMark } from '../../components/marked-text.tsx';
import type { Translate } from '../../components/strings.ts';
import { TextDesk } from '../../lib/compose/text-desk.ts';
import { createTextCheck } from '../../lib/compose/text-check.ts';
import type { Draft } from '../../lib/engine/draft.ts';
import type { Language } from '../../lib/engine/rule.ts';
import { connectAnalyser } from '../../lib/messaging/connect-analyser.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import type { Account, PolicyPack, Registry } from '../../lib/policy/types.ts';
import { textRules } from '../../rules/index.ts';
import { tokenRuleIds } from '../../rules/token-rule-ids.ts';

export interface TextDeskUse {
  /** Names the text in questions to the analyser. */
  readonly name: string;
  readonly policy: { readonly pack: PolicyPack; readonly registry: Registry };
  readonly language: Language;
  readonly translate: Translate;
  /** Undefined: nothing to check yet. */
  readonly draft: Omit<Draft, 'at'> | undefined;
  readonly account: Account;
  /** The moment of writing, milliseconds. */
  readonly now?: () => number;
}

export interface UsedTextDesk {
  readonly marks: readonly TextMark[];
  /** For the element in which the panel stands. */
  readonly slot: (element: HTMLElement | null) => void;
}

export function useTextDesk({
  name,
  policy,
  language,
  translate,
  draft,
  account,
  now = Date.now,
}: TextDeskUse): UsedTextDesk {
  const [marks, setMarks] = useState<readonly TextMark[]>([]);
  const { pack, registry } = policy;
  const kit = useMemo(() => {
    const ended = new AbortController();
    const analyser = connectAnalyser({ pack, registry, language, isAlive: () => true, signal: ended.signal });
    const desk = new TextDesk({
      context: {
        page: document,
        translate,
        language,
        analyser,
        tokenRuleIds,
        checkText: createTextCheck(textRules, () => language),
        now,
      },
      name,
      theme: () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'),
      onMarks: setMarks,
      signal: ended.signal,
    });
    return { desk, ended };
  }, [pack, registry, language]);
  useEffect(() => () => kit.ended.abort(), [kit]);
  const asked = JSON.stringify(draft);
  useEffect(() => {
    const policyOfAccount = resolvePolicy(pack, { account });
    if (draft) kit.desk.check(draft, { policy: policyOfAccount, kind: account.kind, account, lookAlike: undefined });
  }, [kit, asked, account]);
  return { marks, slot: (element) => element && kit.desk.mount(element) };
}
