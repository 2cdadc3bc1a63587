/** The paste box: a text from anywhere, for one of the accounts, now or at a set time. */
import { useState } from 'preact/hooks';
import type { PasteActions, PasteView } from '../../components/popup/view.ts';
import type { Translate } from '../../components/strings.ts';
import type { Language } from '../../lib/engine/rule.ts';
import type { Account } from '../../lib/policy/types.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';
import { useTextDesk } from './use-text-desk.ts';

export interface PasteUse {
  readonly policy: PolicyState;
  readonly accounts: readonly [Account, ...Account[]];
  readonly language: Language;
  readonly translate: Translate;
}

export function usePaste({ policy, accounts, language, translate }: PasteUse): {
  readonly paste: PasteView;
  readonly actions: PasteActions;
} {
  const [text, write] = useState('');
  const [chosen, choose] = useState('');
  const [scheduled, schedule] = useState('');
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0];
  const at = Date.parse(`${scheduled}+09:00`);
  const { site, handle } = account;
  const draft = text === '' ? undefined : { site, kind: 'post' as const, text, account: handle };
  const { marks, slot } = useTextDesk({
    name: 'paste',
    policy,
    language,
    translate,
    draft: draft && Number.isFinite(at) ? { ...draft, scheduledAt: at } : draft,
    account,
  });
  return {
    paste: {
      text,
      accounts: accounts.map(({ id, name, handle: own }) => ({ id, name: `${name} @${own}` })),
      account: account.id,
      scheduled,
      marks: text === '' ? [] : marks,
    },
    actions: { write, choose, schedule, slot },
  };
}
