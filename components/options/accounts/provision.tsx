/** One thing that the city sets and an account may set for itself: which of the two holds is always said. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';

export interface ProvisionProps {
  readonly title: string;
  /** 第4-2⑸: on which it rests. */
  readonly clauseLabel?: string;
  readonly own: boolean;
  /** What holds for all accounts of the city. */
  readonly city: ComponentChildren;
  /** Begins a provision of the account's own with the city's values. */
  readonly onOwn: () => void;
  readonly onCity: () => void;
  /** The editor of the account's own. */
  readonly children: ComponentChildren;
  readonly name: string;
}

export function Provision({ title, clauseLabel, own, city, onOwn, onCity, children, name }: ProvisionProps) {
  const t = useStrings();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-provision={name} data-own={own}>
      <h2 id={id}>
        {title} <SourceTag own={own} />
        {clauseLabel === undefined ? null : <span class="small soft">{clauseLabel}</span>}
      </h2>
      {own ? children : <div>{city}</div>}
      <div class="row">
        {own ? (
          <Button action={`city-${name}`} label={t('accounts.toCityOf', title)} onClick={onCity}>
            {t('accounts.toCity')}
          </Button>
        ) : (
          <Button action={`own-${name}`} label={t('accounts.toOwnOf', title)} onClick={onOwn}>
            {t('accounts.toOwn')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** 市共通 or このアカウントの定め. */
export function SourceTag({ own }: { readonly own: boolean }) {
  const t = useStrings();
  return <span class={own ? 'tag tag-own' : 'tag'}>{t(own ? 'accounts.own' : 'accounts.city')}</span>;
}
