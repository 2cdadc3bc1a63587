import { useId, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { t } from './labels.ts';
import type { Badge } from './posts.ts';
import { theme } from './theme.ts';

const c = styles({ icon: `width: 18px; height: 18px; vertical-align: text-bottom; fill: ${theme.accent}` });

const SHAPE = 'M10 1l3 2 4 1 0 4 2 3-3 3-1 4-5 0-5 0-1-4-3-3 2-3 0-4 4-1z';

/** Gold = a gradient, grey = its own fill, blue = the theme's colour; the label is the same for all (SITES 1.9). */
export function VerifiedBadge({ kind }: { kind: Badge }): ReactElement | null {
  const gradient = useId();
  if (kind === 'none') return null;
  return (
    <svg viewBox="0 0 20 20" role="img" aria-label={t.verified} data-testid="icon-verified" className={c.icon}>
      {kind === 'business' ? (
        <linearGradient id={gradient}>
          <stop offset="0" stopColor="#f4e72a" />
          <stop offset="1" stopColor="#cd8105" />
        </linearGradient>
      ) : null}
      <g>
        <path
          d={SHAPE}
          {...(kind === 'government' ? { fill: '#829aab' } : {})}
          {...(kind === 'business' ? { fill: `url(#${gradient})` } : {})}
        />
      </g>
    </svg>
  );
}
