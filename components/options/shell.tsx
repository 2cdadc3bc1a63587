/** The frame of the options: eight plain nouns, one page, what was saved. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Signpost } from '../icons.tsx';
import { useStrings } from '../strings.ts';
import { type Saved, SaveState } from '../ui/save-state.tsx';

export interface ShellPage {
  /** Also the address: `#accounts`. */
  readonly id: string;
  readonly name: string;
  /** One sentence: what the page is for. */
  readonly lead: string;
}

export interface ShellProps {
  readonly pages: readonly ShellPage[];
  readonly current: ShellPage;
  /** What stands under the page's address, `accounts/city-x`: a change of it takes the focus to the top. */
  readonly route: string;
  readonly saved: Saved;
  /** What every page must say first: values that could not be read, the administrator's settings on their way. */
  readonly banner?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Shell({ pages, current, route, saved, banner, children }: ShellProps) {
  const t = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(route);
  useLayoutEffect(() => {
    if (opened.current === route) return;
    opened.current = route;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [route]);
  return (
    <div class="shell">
      <header class="shell-side">
        <p class="brand">
          <Signpost />
          {t('extensionName')}
        </p>
        <nav aria-label={t('options.nav')}>
          <ul class="nav">
            {pages.map((page) => (
              <li key={page.id}>
                <a href={`#${page.id}`} class="nav-link" aria-current={page.id === current.id ? 'page' : undefined}>
                  {page.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="shell-main">
        <h1 class="page-title" ref={heading} tabIndex={-1}>
          {current.name}
        </h1>
        <p class="lead">{current.lead}</p>
        {banner}
        {children}
        <SaveState saved={saved} />
      </main>
    </div>
  );
}
