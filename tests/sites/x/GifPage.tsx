import type { ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { leaveSubPage, type Editing } from './actions.ts';
import { updateBox } from './composer.ts';
import { Press } from './Press.tsx';

const c = styles({
  grid: 'display: flex; gap: 8px; padding: 16px',
  gif: 'width: 120px; height: 80px; background: teal',
});

/** Stands for a picture of another server, from which the page may load nothing. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** `/i/foundmedia/search`: a GIF comes from elsewhere, so its source is no `blob:` (SITES 1.6). */
export function GifPage({ store, box }: Editing): ReactElement {
  const choose = (): void => {
    updateBox(store, box, (b) => ({ ...b, media: [{ id: Date.now(), type: 'image', url: BLANK, alt: '' }] }));
    leaveSubPage();
  };
  return (
    <div className={c.grid}>
      <Press testId="gifSearchGridItem" onPress={choose}>
        <img alt="" src={BLANK} className={c.gif} />
      </Press>
    </div>
  );
}
