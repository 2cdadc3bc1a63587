/** The section's own sheets. */
import type { Offer } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { tokyoMoment } from '../moment.ts';

export interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly hrefOf: (id: string) => string;
  readonly onNew: () => void;
}

export function OfferList({ offers, hrefOf, onNew }: OfferListProps) {
  const t = useStrings();
  const begin = (
    <p>
      <Button action="new-offer" onClick={onNew}>
        {t('offers.new')}
      </Button>
    </p>
  );
  if (offers.length === 0) return <EmptyState action={begin}>{t('offers.none')}</EmptyState>;
  return (
    <>
      <Table
        caption={t('offers.list')}
        rows={offers}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'subject',
            heading: t('offers.field.subject'),
            isName: true,
            cell: ({ id, subject }) => (
              <a href={hrefOf(id)} lang="ja">
                {subject || t('offers.untitled')}
              </a>
            ),
          },
          {
            id: 'wished',
            heading: t('offers.field.wishedDate'),
            cell: ({ wishedDate }) => wishedDate || t('offers.anyDay'),
          },
          { id: 'made', heading: t('offers.made'), cell: ({ createdAt }) => tokyoMoment(createdAt) },
        ]}
      />
      {begin}
    </>
  );
}
