/** Which city's policy is in force, and which others are at hand. */
import type { Edition } from '../../../lib/desk/editions.ts';
import { effectiveFrom } from '../../../lib/policy/versions.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { ManagedNote } from '../../ui/notice.tsx';

export interface PackListProps {
  readonly editions: readonly Edition[];
  readonly onUse: (pack: PolicyPack) => void;
  readonly onExport: (pack: PolicyPack) => void;
  readonly onRemove: (pack: PolicyPack) => void;
}

export function PackList({ editions, onUse, onExport, onRemove }: PackListProps) {
  const t = useStrings();
  return (
    <ul class="packs">
      {editions.map(({ pack, origin, active, waiting, selectable, removable }) => (
        <li
          key={`${pack.id}/${effectiveFrom(pack)}/${origin}`}
          class="section"
          data-pack={pack.id}
          data-active={String(active)}
        >
          <h2>
            <span lang="ja">{pack.name}</span>
            {active ? <span class="tag tag-own">{t('policy.active')}</span> : null}
            {waiting ? <span class="tag">{t('policy.waiting', effectiveFrom(pack))}</span> : null}
          </h2>
          <p class="soft">
            <span lang="ja">{pack.municipality.name}</span> · {t('policy.effectiveFrom', effectiveFrom(pack))} ·{' '}
            {t(`policy.origin.${origin}`)}
          </p>
          <div class="row">
            {selectable ? (
              <Button action="use-pack" label={t('policy.useOf', pack.name)} onClick={() => onUse(pack)}>
                {t('policy.use')}
              </Button>
            ) : null}
            <Button label={t('policy.exportOf', pack.name)} onClick={() => onExport(pack)}>
              {t('policy.export')}
            </Button>
            {removable ? (
              <ConfirmRow
                label={t('policy.remove')}
                loss={t('policy.removeLoss', pack.name)}
                confirm={t('policy.removeConfirm')}
                onConfirm={() => onRemove(pack)}
              />
            ) : null}
          </div>
          {active && origin === 'managed' ? <ManagedNote source={t('policy.origin.managed')} /> : null}
        </li>
      ))}
    </ul>
  );
}
