import type { ReactElement } from 'react';
import { has } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { openSubPage } from './actions.ts';
import { Attachments } from './Attachments.tsx';
import { type Box, type Composer, type ComposerStore } from './composer.ts';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { Avatar } from './parts.tsx';
import { Press } from './Press.tsx';
import { ScheduledLine } from './ScheduledLine.tsx';
import { account } from './session.ts';
import { TextArea } from './TextArea.tsx';
import { theme } from './theme.ts';
import { SendButton, ToolBar, type Place } from './ToolBar.tsx';
import { Typeahead } from './Typeahead.tsx';

const c = styles({
  box: 'display: flex; gap: 12px; padding: 4px 16px',
  avatar: 'padding-top: 12px',
  column: 'flex: 1 1 auto; min-width: 0; display: flex; flex-direction: column; position: relative',
  input: 'position: relative',
  permission: `color: ${theme.accent}; font-weight: 700; font-size: 14px; padding-bottom: 12px`,
  beside: 'display: flex; justify-content: flex-end; padding-bottom: 8px',
});

interface Props {
  readonly store: ComposerStore;
  readonly place: Place;
  /** A collapsed inline reply has no tool bar (SITES 1.1). */
  readonly expanded?: boolean;
  readonly focusOnMount?: boolean;
  readonly onFocus?: () => void;
}

function placeholderOf({ kind }: Composer): string {
  if (kind === 'reply') return t.replyPlaceholder;
  return kind === 'quote' ? t.quotePlaceholder : t.placeholder;
}

/** All boxes of one composer. The markup of a box is the same for every kind (SITES 1.1). */
export function ComposerView({ store, place, expanded = true, focusOnMount = false, onFocus }: Props): ReactElement {
  const composer = useStore(store);
  return (
    <>
      {composer.boxes.map((box, position) => (
        <BoxView
          key={box.id}
          {...{ store, composer, box, position, place }}
          active={expanded && position === composer.active}
          focusOnMount={(focusOnMount || composer.boxes.length > 1) && position === composer.active}
          onFocus={() => {
            store.update((value) => ({ ...value, active: position }));
            onFocus?.();
          }}
        />
      ))}
    </>
  );
}

interface BoxProps {
  readonly store: ComposerStore;
  readonly composer: Composer;
  readonly box: Box;
  readonly position: number;
  readonly place: Place;
  readonly active: boolean;
  readonly focusOnMount: boolean;
  readonly onFocus: () => void;
}

function BoxView({ store, composer, box, position, place, active, focusOnMount, onFocus }: BoxProps): ReactElement {
  const handle = useStore(account);
  const inlineReply = composer.kind === 'reply' && place === 'inline';
  const beside = inlineReply || has('send-beside');
  const thread = composer.boxes.length > 1;
  const around = active && has('toolbar-around') ? testId('toolBar') : undefined;
  return (
    <div className={c.box}>
      <div className={c.avatar}>
        <Avatar handle={handle} />
      </div>
      <div className={c.column} data-testid={around}>
        {composer.scheduledAt ? (
          <ScheduledLine
            at={composer.scheduledAt}
            onPress={() => openSubPage(store, box.id, '/compose/post/schedule')}
          />
        ) : null}
        <div className={c.input}>
          <TextArea {...{ store, box, position, focusOnMount, onFocus }} placeholder={placeholderOf(composer)} />
          <Typeahead {...{ store, box }} />
          <Attachments {...{ store, box, active }} quoted={composer.kind === 'quote' ? composer.target : undefined} />
        </div>
        {active && !inlineReply ? (
          <div className={c.permission}>
            <Press>{t.everyone}</Press>
          </div>
        ) : null}
        {active ? <ToolBar {...{ store, box, place }} withSend={!beside && !thread} /> : null}
        {active && beside && !thread ? (
          <div className={c.beside}>
            <SendButton store={store} place={place} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
