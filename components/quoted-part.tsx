/** Above the findings of one's own words: the post that is quoted. */
import { SharePart } from './share-part.tsx';
import type { PanelView } from './panel-view.ts';
import { useStrings } from './strings.ts';

export function QuotedPart({ share, bare }: NonNullable<PanelView['quoted']>) {
  const t = useStrings();
  const { handle } = share.author;
  return (
    <section class="quoted" aria-label={t('share.quote.name')}>
      <p class="quoted-head">{handle ? t('share.quote.nameOf', handle) : t('share.quote.name')}</p>
      <SharePart view={share} />
      {bare ? <p>{t('share.quote.bare')}</p> : null}
    </section>
  );
}
