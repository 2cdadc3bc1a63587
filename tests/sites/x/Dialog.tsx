import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Nest } from '../shared/Nest.tsx';
import { usePlace } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { closeDialog, composerFromAddress, editing, leaveSubPage, modalComposer } from './actions.ts';
import { Article } from './Article.tsx';
import type { ComposerStore } from './composer.ts';
import { ComposerView } from './ComposerView.tsx';
import { t } from './labels.ts';
import { MediaPage } from './MediaPage.tsx';
import { IconButton } from './parts.tsx';
import { SchedulePage } from './SchedulePage.tsx';
import { theme } from './theme.ts';
import { SendButton } from './ToolBar.tsx';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(91, 112, 131, 0.4); display: flex; justify-content: center; align-items: flex-start; z-index: 3; overflow: auto',
  dialog: `width: 600px; margin: 48px auto; background: ${theme.background}; border-radius: 16px; min-height: 240px`,
  bar: 'display: flex; justify-content: space-between; padding: 8px 16px; align-items: center',
  title: 'font-size: 20px; font-weight: 700; margin: 0',
  replying: `color: ${theme.muted}; padding: 4px 68px`,
  foot: `display: flex; justify-content: flex-end; padding: 8px 16px; border-top: 1px solid ${theme.line}`,
});

const COMPOSE = new Set(['/compose/post', '/compose/tweet', '/intent/post', '/intent/tweet']);

/** True where the address belongs to the dialog; the page behind stays as it was. */
export const isDialogPath = (path: string): boolean => COMPOSE.has(path) || path.startsWith('/compose/post/');

/** The dialog over the page. Its sub-pages take the composer out of the tree while they are open (SITES 1.1). */
export function Dialog(): ReactElement | null {
  const { path, search } = usePlace();
  const modal = useStore(modalComposer);
  const sub = useStore(editing);
  const needed = COMPOSE.has(path) && !modal;
  useEffect(() => {
    if (needed) modalComposer.update(() => composerFromAddress(search));
  }, [needed, search]);

  if (path === '/compose/post/schedule' && sub) {
    return <Frame title={t.scheduler} onBack={leaveSubPage} content={<SchedulePage {...sub} />} />;
  }
  if (path === '/compose/post/media' && sub) {
    return <Frame title={t.media} onBack={leaveSubPage} content={<MediaPage {...sub} />} />;
  }
  if (!COMPOSE.has(path) || !modal) return null;
  return <Frame onClose={closeDialog} content={<ComposePage store={modal} />} />;
}

interface FrameProps {
  readonly title?: string;
  readonly onClose?: () => void;
  readonly onBack?: () => void;
  readonly content: ReactNode;
}

function Frame({ title, onClose, onBack, content }: FrameProps): ReactElement {
  return (
    <div className={c.mask}>
      <Nest depth={3}>
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={c.dialog}>
          <div className={c.bar}>
            {onBack ? <IconButton testId="app-bar-back" icon="back" label={t.back} onPress={onBack} /> : null}
            {onClose ? <IconButton testId="app-bar-close" icon="close" label={t.close} onPress={onClose} /> : null}
            <h2 id="modal-header" role="heading" aria-level={2} className={c.title}>
              {title}
            </h2>
            {onClose ? (
              <button type="button" data-testid="unsentButton">
                {t.drafts}
              </button>
            ) : (
              <span />
            )}
          </div>
          {content}
        </div>
      </Nest>
    </div>
  );
}

function ComposePage({ store }: { store: ComposerStore }): ReactElement {
  const { kind, target, boxes } = useStore(store);
  return (
    <Nest depth={2}>
      {kind === 'reply' && target ? (
        <>
          <Article post={target} />
          <div className={c.replying}>
            <div role="button" tabIndex={0}>
              {t.replyingTo}
              <span>@{target.author.handle}</span>
            </div>
          </div>
        </>
      ) : null}
      <ComposerView store={store} place="modal" focusOnMount />
      {boxes.length > 1 ? (
        <div className={c.foot}>
          <SendButton store={store} place="modal" />
        </div>
      ) : null}
    </Nest>
  );
}
