import { useEffect, useLayoutEffect, useReducer, useRef, useState, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { Article } from './Article.tsx';
import type { Post } from './posts.ts';

const c = styles({
  list: 'position: relative',
  cell: 'position: absolute; left: 0; right: 0; top: 0',
});

/** Pixels taken for a post that has not been measured. */
const GUESS = 140;
/** Pixels above and below the window in which posts stand ready. */
const MARGIN = 600;

/**
 * A virtual list, as X has it (SITES 1.11): only posts near the window are in the page, each put in its place by a
 * transform, and a cell that scrolls out comes back with another post in it.
 */
export function Timeline({ posts }: { posts: readonly Post[] }): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [shown, setShown] = useState<readonly [from: number, to: number]>([0, 12]);
  const tops: number[] = [];
  let height = 0;
  for (const { id } of posts) {
    tops.push(height);
    height += heights.get(id) ?? GUESS;
  }

  useEffect(() => {
    const look = (): void => {
      const offset = -(list.current?.getBoundingClientRect().top ?? 0);
      const from = tops.findLastIndex((top) => top < offset - MARGIN);
      const to = tops.findIndex((top) => top > offset + innerHeight + MARGIN);
      setShown((old) => {
        const next = [Math.max(0, from), to === -1 ? posts.length : to] as const;
        return old[0] === next[0] && old[1] === next[1] ? old : next;
      });
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  });

  useLayoutEffect(() => {
    const measured = [...(list.current?.children ?? [])].map((cell) => {
      const index = Number(cell instanceof HTMLElement ? cell.dataset['index'] : -1);
      return [posts[index]?.id ?? '', cell.getBoundingClientRect().height] as const;
    });
    if (measured.every(([id, size]) => heights.get(id) === size)) return;
    setHeights((old) => new Map([...old, ...measured]));
  });

  // Cells may grow by themselves: pictures arrive, or something is put into them.
  const [, measureAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const sizes = new ResizeObserver(measureAgain);
    for (const cell of list.current?.children ?? []) sizes.observe(cell);
    return () => sizes.disconnect();
  }, [shown, posts]);

  const [from, to] = shown;
  const count = to - from;
  return (
    <section role="region">
      <div ref={list} className={c.list} style={{ minHeight: height }}>
        {posts.slice(from, to).map((post, position) => (
          <div
            // The key is a place in the pool of cells and no post: nodes are used again.
            key={(from + position) % Math.max(count, 1)}
            data-testid="cellInnerDiv"
            data-index={from + position}
            className={c.cell}
            style={{ transform: `translateY(${tops[from + position] ?? 0}px)` }}
          >
            <Article post={post} />
          </div>
        ))}
      </div>
    </section>
  );
}
