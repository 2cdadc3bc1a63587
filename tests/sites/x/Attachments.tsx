import type { ReactElement } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { openSubPage } from './actions.ts';
import { updateBox, type Box, type ComposerStore, type MediaItem } from './composer.ts';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { QuotedPost } from './QuotedPost.tsx';
import type { Post } from './posts.ts';
import { theme } from './theme.ts';

const c = styles({
  row: 'display: flex; gap: 8px; flex-wrap: wrap',
  item: 'position: relative; width: 160px; height: 100px',
  picture: 'width: 160px; height: 100px; object-fit: cover; border-radius: 16px; background: rgb(200, 210, 220)',
  badge: 'position: absolute; left: 6px; bottom: 6px; background: black; color: white; font-size: 12px; padding: 0 4px',
  remove: 'position: absolute; top: 4px; right: 4px; background: black; color: white; width: 24px; height: 24px',
  link: `color: ${theme.muted}; font-size: 13px; display: inline-block; padding: 4px 0`,
  choice: `display: block; width: 100%; margin: 4px 0; padding: 8px; font: inherit; color: inherit; background: none; border: 1px solid ${theme.line}`,
});

interface Props {
  readonly store: ComposerStore;
  readonly box: Box;
  readonly active: boolean;
  readonly quoted: Post | undefined;
}

/** Media, links to their descriptions, poll and quoted post. Present only when there is one of them (SITES 1.6). */
export function Attachments({ store, box, active, quoted }: Props): ReactElement | null {
  if (box.media.length === 0 && !box.poll && !quoted) return null;
  return (
    <div data-testid={testId('attachments')}>
      <div className={c.row}>
        {box.media.map((item) => (
          <Medium
            key={item.id}
            item={item}
            onRemove={() =>
              updateBox(store, box.id, (b) => ({ ...b, media: b.media.filter((other) => other.id !== item.id) }))
            }
          />
        ))}
      </div>
      {active && box.media.length > 0 ? <DescriptionLink store={store} box={box} /> : null}
      {box.poll ? <Poll store={store} box={box} poll={box.poll} /> : null}
      {quoted ? <QuotedPost post={quoted} /> : null}
    </div>
  );
}

function Medium({ item, onRemove }: { item: MediaItem; onRemove: () => void }): ReactElement {
  return (
    <div
      className={c.item}
      {...(has('media-without-group') ? {} : { role: 'group', 'aria-label': item.alt || t.media })}
    >
      {item.type === 'image' ? (
        <img src={item.url} alt="" draggable className={c.picture} />
      ) : (
        <video src={item.url} className={c.picture} />
      )}
      {item.alt ? <div className={c.badge}>ALT</div> : null}
      <button type="button" className={c.remove} aria-label={t.removeMedia} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}

/** One line under the media: no description, the description itself, or how many there are (SITES 1.6). */
function DescriptionLink({ store, box }: { store: ComposerStore; box: Box }): ReactElement {
  const images = box.media.filter((item) => item.type === 'image');
  const described = images.filter((item) => item.alt !== '');
  const label =
    described.length === 0
      ? t.addDescription
      : images.length === 1
        ? (described[0]?.alt ?? '')
        : t.descriptions(described.length);
  if (images.length === 0) {
    return (
      <span className={c.link} data-testid="addSubtitlesLabel">
        {t.addCaptions}
      </span>
    );
  }
  return (
    <a
      href="/compose/post/media"
      role="link"
      className={c.link}
      onClick={(event) => {
        event.preventDefault();
        openSubPage(store, box.id, '/compose/post/media');
      }}
    >
      <span data-testid="altTextLabel">{label}</span>
    </a>
  );
}

function Poll({ store, box, poll }: { store: ComposerStore; box: Box; poll: readonly string[] }): ReactElement {
  return (
    <div>
      {poll.map((choice, index) => (
        <input
          key={index}
          className={c.choice}
          name={`Choice${index + 1}`}
          placeholder={`${t.pollChoice}${index + 1}`}
          value={choice}
          onChange={(event) => {
            const { value } = event.currentTarget;
            updateBox(store, box.id, (b) => ({ ...b, poll: poll.map((old, i) => (i === index ? value : old)) }));
          }}
        />
      ))}
    </div>
  );
}
