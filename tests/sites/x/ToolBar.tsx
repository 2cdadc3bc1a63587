import { useRef, type ReactElement } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { openSubPage, press } from './actions.ts';
import {
  canSend,
  newBox,
  textOf,
  updateBox,
  weightOf,
  type Box,
  type Composer,
  type ComposerStore,
} from './composer.ts';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { IconButton } from './parts.tsx';
import { Press } from './Press.tsx';
import { theme } from './theme.ts';

const c = styles({
  bar: `display: flex; align-items: center; justify-content: space-between; border-top: 1px solid ${theme.line}; padding: 8px 0`,
  list: 'display: flex',
  right: 'display: flex; align-items: center; gap: 12px',
  file: 'display: none',
  counter: `width: 20px; height: 20px; border: 2px solid ${theme.line}; border-radius: 10px`,
  send: `background: ${theme.solid}; color: ${theme.onSolid}; border-radius: 18px; padding: 0 16px; height: 36px; font-weight: 700; white-space: nowrap`,
});

/** The button's word: SITES 1.11. */
function sendLabel(composer: Composer): string {
  if (composer.scheduledAt) return t.schedule;
  if (composer.kind === 'reply') return t.reply;
  return composer.boxes.length > 1 ? t.postAll : t.post;
}

export type Place = 'inline' | 'modal';

export function SendButton({ store, place }: { store: ComposerStore; place: Place }): ReactElement {
  const composer = store.get();
  const disabled = !canSend(composer);
  return (
    <Press
      className={c.send}
      testId={testId(place === 'inline' ? 'tweetButtonInline' : 'tweetButton')}
      disabled={disabled}
      style={{ opacity: disabled ? 0.5 : 1 }}
      onPress={() => press(store)}
    >
      <div dir="ltr">
        <span>
          <span>{sendLabel(composer)}</span>
        </span>
      </div>
    </Press>
  );
}

let nextMedia = 1;

interface Props {
  readonly store: ComposerStore;
  readonly box: Box;
  readonly place: Place;
  /** The send button stands elsewhere: beside the bar in an inline reply, at the dialog's foot in a thread. */
  readonly withSend: boolean;
}

/** The tool bar of the active box. */
export function ToolBar({ store, box, place, withSend }: Props): ReactElement {
  const composer = store.get();
  const reply = composer.kind === 'reply' && place === 'inline';
  const thread = composer.boxes.length > 1;
  return (
    <div className={c.bar} data-testid={has('toolbar-around') ? undefined : testId('toolBar')} aria-label={t.toolbar}>
      <nav aria-live="polite">
        <div data-testid="ScrollSnap-SwipeableList">
          <div data-testid="ScrollSnap-List" role="tablist" className={c.list}>
            <FilePicker store={store} box={box} />
            <div role="presentation">
              <IconButton
                testId="gifSearchButton"
                icon="gif"
                label="GIF"
                onPress={() => openSubPage(store, box.id, '/i/foundmedia/search')}
              />
            </div>
            <div role="presentation">
              <IconButton testId="grokImgGen" icon="grok" label="Grok" />
            </div>
            {has('more-buttons') ? <NewButtons /> : null}
            {reply ? null : (
              <div role="presentation">
                <IconButton
                  testId="createPollButton"
                  icon="poll"
                  label={t.pollChoice}
                  disabled={box.media.length > 0 || thread}
                  onPress={() => updateBox(store, box.id, (b) => ({ ...b, poll: ['', ''] }))}
                />
              </div>
            )}
            <div role="presentation">
              <IconButton icon="emoji" label="emoji" />
            </div>
            {reply ? null : (
              <div role="presentation">
                <IconButton
                  testId="scheduleOption"
                  icon="schedule"
                  label={t.scheduler}
                  disabled={thread || box.poll !== undefined || composer.kind === 'reply'}
                  onPress={() => openSubPage(store, box.id, '/compose/post/schedule')}
                />
              </div>
            )}
            <div role="presentation">
              <IconButton testId="geoButton" icon="geo" label="geo" disabled />
            </div>
          </div>
        </div>
      </nav>
      <div className={c.right}>
        {textOf(box) === '' ? null : (
          <div
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.min(100, weightOf(box) / 2.8)}
          >
            <div data-testid="progressBar-bar" className={c.counter} />
          </div>
        )}
        {place === 'modal' && composer.kind !== 'quote' ? <AddButton store={store} box={box} /> : null}
        {withSend ? <SendButton store={store} place={place} /> : null}
      </div>
    </div>
  );
}

/** What a later release may put among the known ones: with words, unlike all others. */
const NewButtons = (): ReactElement => (
  <>
    <div role="presentation">
      <Press testId="ideaButton">{t.idea}</Press>
    </div>
    <div role="presentation">
      <IconButton testId="voiceButton" icon="more" label="voice" />
    </div>
  </>
);

function FilePicker({ store, box }: { store: ComposerStore; box: Box }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="presentation">
      <IconButton icon="media" label={t.media} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        accept={
          has('renamed-file-input') ? undefined : 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime'
        }
        tabIndex={-1}
        data-testid={testId('fileInput')}
        className={c.file}
        onChange={(event) => {
          const media = [...(event.currentTarget.files ?? [])].map((file) => ({
            id: nextMedia++,
            type: file.type.startsWith('video/') ? ('video' as const) : ('image' as const),
            url: URL.createObjectURL(file),
            alt: '',
          }));
          event.currentTarget.value = '';
          updateBox(store, box.id, (b) => ({ ...b, media: [...b.media, ...media].slice(0, 4) }));
        }}
      />
    </div>
  );
}

function AddButton({ store, box }: { store: ComposerStore; box: Box }): ReactElement {
  const disabled = textOf(box).trim() === '' || store.get().scheduledAt !== undefined;
  return (
    <IconButton
      testId="addButton"
      icon="plus"
      label={t.addPost}
      disabled={disabled}
      onPress={() =>
        store.update((composer) => {
          const at = composer.boxes.indexOf(box) + 1;
          return { ...composer, boxes: composer.boxes.toSpliced(at, 0, newBox()), active: at };
        })
      }
    />
  );
}
