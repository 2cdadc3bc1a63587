/** Which city's policy is in force, and which others are at hand. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { ManagedNote } from '../../ui/notice.tsx';
import type { PackView, PolicyPageView } from './view.ts';

export interface PackListProps {
  readonly view: PolicyPageView;
  readonly onUse: (id: string) => void;
  readonly onExport: (pack: PackView) => void;
  readonly onRemove: (pack: PackView) => void;
}

export function PackList({ view, onUse, onExport, onRemove }: PackListProps) {
  const t = useStrings();
  return (
    <ul class="packs">
      {view.packs.map((pack) => (
        <li
          key={`${pack.id}/${pack.effectiveFrom}/${pack.origin}`}
          class="section"
          data-pack={pack.id}
          data-active={String(pack.active)}
        >
          <h2>
            <span lang="ja">{pack.name}</span>
            {pack.active ? <span class="tag tag-own">{t('policy.active')}</span> : null}
            {pack.waiting ? <span class="tag">{t('policy.waiting', pack.effectiveFrom)}</span> : null}
          </h2>
          <p class="soft">
            <span lang="ja">{pack.municipality}</span> · {t('policy.effectiveFrom', pack.effectiveFrom)} ·{' '}
            {t(`policy.origin.${pack.origin}`)}
          </p>
          <div class="row">
            {pack.active || pack.future || view.managed ? null : (
              <Button action="use-pack" label={t('policy.useOf', pack.name)} onClick={() => onUse(pack.id)}>
                {t('policy.use')}
              </Button>
            )}
            <Button label={t('policy.exportOf', pack.name)} onClick={() => onExport(pack)}>
              {t('policy.export')}
            </Button>
            {pack.origin === 'imported' && !pack.active ? (
              <ConfirmRow
                label={t('policy.remove')}
                loss={t('policy.removeLoss', pack.name)}
                confirm={t('policy.removeConfirm')}
                onConfirm={() => onRemove(pack)}
              />
            ) : null}
          </div>
          {view.managed && pack.active ? <ManagedNote source={t('policy.origin.managed')} /> : null}
        </li>
      ))}
    </ul>
  );
}
