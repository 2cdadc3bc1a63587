import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { createStore, useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { openComposer, toggleRepost } from './actions.ts';
import { t } from './labels.ts';
import { reposted, type Post } from './posts.ts';
import { theme } from './theme.ts';

const c = styles({
  mask: 'position: fixed; inset: 0',
  tip: 'position: fixed; z-index: 4; background: rgb(80, 90, 100); color: white; font-size: 12px; padding: 2px 4px; pointer-events: none',
  menu: `position: fixed; background: ${theme.background}; border: 1px solid ${theme.line}; border-radius: 12px; min-width: 160px; z-index: 5`,
  item: 'display: block; padding: 12px 16px; font-weight: 700; cursor: pointer; width: 100%',
});

interface OpenMenu {
  readonly post: Post;
  readonly x: number;
  readonly y: number;
}

const menu = createStore<OpenMenu | undefined>(undefined);

export function openRepostMenu(post: Post, { left, bottom }: { left: number; bottom: number }): void {
  menu.update(() => ({ post, x: left, y: bottom }));
}

export const menuPost = (): string | undefined => menu.get()?.post.id;

const close = (): void => menu.update(() => undefined);

interface Tooltip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const tooltip = createStore<Tooltip | undefined>(undefined);

export const showTooltip = (text: string, { left, bottom }: { left: number; bottom: number }): void =>
  tooltip.update(() => ({ text, x: left, y: bottom + 4 }));
export const hideTooltip = (): void => tooltip.update(() => undefined);

/**
 * The menu of the repost button. It carries no link to its post, its items arrive a moment later, and it nests in the
 * element that held the button's tooltip (SITES 1.9).
 */
export function RepostMenu(): ReactElement | null {
  const open = useStore(menu);
  const tip = useStore(tooltip);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setReady(false);
    const frame = requestAnimationFrame(() => setReady(true));
    return () => cancelAnimationFrame(frame);
  }, [open]);
  if (!open && !tip) return null;
  return (
    <div>
      {tip ? (
        <div role="tooltip" className={c.tip} style={{ left: tip.x, top: tip.y }}>
          {tip.text}
        </div>
      ) : null}
      {open ? (
        <div>
          <div className={c.mask} onClick={close} />
          <div role="menu" className={c.menu} style={{ left: open.x, top: open.y }}>
            <div data-testid="Dropdown">{ready ? <Items post={open.post} /> : null}</div>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Items({ post }: { post: Post }): ReactElement {
  const done = useStore(reposted).has(post.id);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  const repost = (): void => {
    close();
    toggleRepost(post);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') repost();
    if (event.key === 'Escape') close();
  };
  return (
    <>
      <div
        ref={first}
        role="menuitem"
        tabIndex={0}
        className={c.item}
        data-testid={done ? 'unretweetConfirm' : 'retweetConfirm'}
        onClick={repost}
        onKeyDown={onKeyDown}
      >
        <span>{done ? t.undoRepost : t.repost}</span>
      </div>
      <a
        role="menuitem"
        href="/compose/post"
        className={c.item}
        onClick={(event) => {
          event.preventDefault();
          close();
          openComposer('quote', post);
        }}
      >
        <span>{t.quote}</span>
      </a>
    </>
  );
}
