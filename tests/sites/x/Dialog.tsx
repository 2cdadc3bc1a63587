import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Nest } from '../shared/Nest.tsx';
import { has } from '../shared/quirks.ts';
import { usePlace } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import {
  askBeforeClosing,
  composerFromAddress,
  editing,
  leaveSubPage,
  modalComposer,
  openSubPage,
  type Editing,
} from './actions.ts';
import { Article } from './Article.tsx';
import type { ComposerStore } from './composer.ts';
import { ComposerView } from './ComposerView.tsx';
import { t } from './labels.ts';
import { GifPage } from './GifPage.tsx';
import { MediaPage } from './MediaPage.tsx';
import { IconButton } from './parts.tsx';
import { Press } from './Press.tsx';
import { SchedulePage } from './SchedulePage.tsx';
import { theme } from './theme.ts';
import { SendButton } from './ToolBar.tsx';
import { UnsentPage } from './UnsentPage.tsx';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(91, 112, 131, 0.4); display: flex; justify-content: center; align-items: flex-start; z-index: 3; overflow: auto',
  dialog: `width: 600px; margin: 48px auto; background: ${theme.background}; border-radius: 16px; min-height: 240px`,
  bar: 'display: flex; justify-content: space-between; padding: 8px 16px; align-items: center',
  title: 'font-size: 20px; font-weight: 700; margin: 0',
  replying: `color: ${theme.muted}; padding: 4px 68px`,
  foot: `display: flex; justify-content: flex-end; padding: 8px 16px; border-top: 1px solid ${theme.line}`,
});

const COMPOSE = new Set(['/compose/post', '/compose/tweet', '/intent/post', '/intent/tweet']);

const SUB_PAGES: Readonly<Record<string, { readonly title: string; readonly content: (on: Editing) => ReactElement }>> =
  {
    '/compose/post/schedule': { title: t.scheduler, content: (on) => <SchedulePage {...on} /> },
    '/compose/post/media': { title: t.media, content: (on) => <MediaPage {...on} /> },
    '/compose/post/unsent/drafts': { title: t.unsent, content: (on) => <UnsentPage {...on} list="drafts" /> },
    '/compose/post/unsent/scheduled': { title: t.unsent, content: (on) => <UnsentPage {...on} list="scheduled" /> },
    '/i/foundmedia/search': { title: t.gifs, content: (on) => <GifPage {...on} /> },
  };

/** True where the address belongs to the dialog; the page behind stays as it was. */
export const isDialogPath = (path: string): boolean => COMPOSE.has(path) || Object.hasOwn(SUB_PAGES, path);

/** The dialog over the page. Its sub-pages take the composer out of the tree while they are open (SITES 1.1). */
export function Dialog(): ReactElement | null {
  const { path, search } = usePlace();
  const modal = useStore(modalComposer);
  const sub = useStore(editing);
  const needed = COMPOSE.has(path) && !modal;
  useEffect(() => {
    if (needed) modalComposer.update(() => composerFromAddress(search));
  }, [needed, search]);

  const page = SUB_PAGES[path];
  if (page && sub) return <Frame title={page.title} onBack={leaveSubPage} content={page.content(sub)} />;
  if (!COMPOSE.has(path) || !modal) return null;
  return <Frame onClose={askBeforeClosing} unsent={modal} content={<ComposePage store={modal} />} />;
}

interface FrameProps {
  readonly title?: string;
  readonly onClose?: () => void;
  readonly onBack?: () => void;
  /** The composer beside which the saved texts are offered. */
  readonly unsent?: ComposerStore;
  readonly content: ReactNode;
}

function Frame({ title, onClose, onBack, unsent, content }: FrameProps): ReactElement {
  return (
    <div className={c.mask}>
      <Nest depth={3}>
        <div
          className={c.dialog}
          {...(has('no-dialog-role') ? {} : { role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'modal-header' })}
        >
          <div className={c.bar}>
            {onBack ? <IconButton testId="app-bar-back" icon="back" label={t.back} onPress={onBack} /> : null}
            {onClose ? <IconButton testId="app-bar-close" icon="close" label={t.close} onPress={onClose} /> : null}
            <h2 id="modal-header" role="heading" aria-level={2} className={c.title}>
              {title}
            </h2>
            {unsent ? (
              <Press
                testId="unsentButton"
                onPress={() => openSubPage(unsent, unsent.get().boxes[0]?.id ?? 0, '/compose/post/unsent/drafts')}
              >
                {t.drafts}
              </Press>
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
