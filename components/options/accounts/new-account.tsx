/** The first four facts of a new account: enough for a draft of its papers. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandleProblem } from '../../../lib/desk/accounts.ts';
import { isHandle, typedHandle } from '../../../lib/policy/handles.ts';
import type { Account } from '../../../lib/policy/types.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { HandleWarning } from './handle-warning.tsx';
import type { NewAccount as Facts } from './view.ts';

export interface NewAccountProps {
  readonly sites: readonly Account['site'][];
  /** Services of the policy that are not read here. */
  readonly otherServices: readonly string[];
  /** Where this computer stands: most often the department that applies. */
  readonly department: string;
  readonly problemOf: (site: Account['site'], handle: string) => HandleProblem | undefined;
  readonly onCreate: (account: Facts) => void;
}

export function NewAccount({ sites, otherServices, department, problemOf, onCreate }: NewAccountProps) {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const [facts, setFacts] = useState<Facts>({ site: sites[0] ?? 'x', handle: '', name: '', department });
  const [incomplete, setIncomplete] = useState(false);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (open) section.current?.focus();
  }, [open]);
  const set = (part: Partial<Facts>): void => setFacts((now) => ({ ...now, ...part }));
  const problem = facts.handle === '' ? undefined : problemOf(facts.site, facts.handle);
  const filled = [facts.handle, facts.name, facts.department].every((value) => value.trim() !== '');
  // What the one site has for a handle may be none on the other, chosen afterwards.
  const complete = filled && isHandle(facts.site, facts.handle);

  const create = (): void => {
    setIncomplete(!complete);
    if (!complete || problem?.kind === 'duplicate') return;
    onCreate(facts);
  };
  if (!open) {
    return (
      <p>
        <Button kind="main" action="new-account" onClick={() => setOpen(true)}>
          {t('accounts.new.open')}
        </Button>
      </p>
    );
  }
  return (
    <section class="section" aria-labelledby="new-account" ref={section} tabIndex={-1}>
      <h2 id="new-account">{t('accounts.new.title')}</h2>
      <p class="soft">{t('accounts.new.lead')}</p>
      <div class="columns">
        <Select
          label={t('accounts.site')}
          value={facts.site}
          options={sites.map((site) => ({ value: site, label: t(`accounts.sites.${site}`) }))}
          onChange={(site) => set({ site })}
        />
        <Field
          label={t('accounts.handle')}
          prefix="@"
          value={facts.handle}
          required
          check={(value) => (isHandle(facts.site, typedHandle(value)) ? undefined : t('accounts.handleFormat'))}
          onCommit={(value) => set({ handle: typedHandle(value) })}
        />
        <Field label={t('accounts.name')} value={facts.name} required onCommit={(name) => set({ name })} />
        <Field
          label={t('accounts.department')}
          value={facts.department}
          required
          onCommit={(value) => set({ department: value })}
        />
      </div>
      {problem ? <HandleWarning problem={problem} /> : null}
      {incomplete ? (
        <Notice level="confirm" live>
          {t(filled ? 'accounts.handleFormat' : 'accounts.new.incomplete')}
        </Notice>
      ) : null}
      {otherServices.length > 0 ? (
        <p class="small soft">{t('accounts.new.otherServices', otherServices.join(t('ui.comma')))}</p>
      ) : null}
      <div class="row">
        <Button kind="main" action="create-account" onClick={create}>
          {t('accounts.new.create')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('accounts.new.cancel')}</Button>
      </div>
    </section>
  );
}
