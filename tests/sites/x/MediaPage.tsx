import { useState, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { leaveSubPage, type Editing } from './actions.ts';
import { updateBox } from './composer.ts';
import { t } from './labels.ts';

const c = styles({
  page: 'padding: 16px; display: flex; flex-direction: column; gap: 12px',
  field: 'width: 100%; min-height: 60px; font: inherit',
});

/** `/compose/post/media`: one description a picture, kept only by the save button (SITES 1.6). */
export function MediaPage({ store, box: boxId }: Editing): ReactElement {
  const box = store.get().boxes.find(({ id }) => id === boxId);
  const images = box?.media.filter(({ type }) => type === 'image') ?? [];
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(images.map(({ id, alt }) => [id, alt])),
  );
  const save = (): void => {
    updateBox(store, boxId, (b) => ({ ...b, media: b.media.map((item) => ({ ...item, alt: texts[item.id] ?? '' })) }));
    leaveSubPage();
  };
  return (
    <div className={c.page}>
      <button type="button" onClick={save}>
        {t.save}
      </button>
      {images.map(({ id }) => (
        <textarea
          key={id}
          data-testid="altTextInput"
          className={c.field}
          value={texts[id] ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTexts((old) => ({ ...old, [id]: value }));
          }}
        />
      ))}
    </div>
  );
}
