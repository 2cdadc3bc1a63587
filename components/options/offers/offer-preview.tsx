import { offerText } from '../../../lib/desk/offers.ts';
import type { Offer } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Notice } from '../../ui/notice.tsx';

/** What came in, and whether it is here already. */
export function OfferPreview({ offer, known }: { readonly offer: Offer; readonly known: boolean }) {
  const t = useStrings();
  return (
    <>
      <p class="paper-words" lang="ja">
        {offerText(offer)}
      </p>
      <Notice level={known ? 'caution' : 'note'}>{t(known ? 'offers.known' : 'offers.willTake')}</Notice>
    </>
  );
}
