import type { ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { testId } from './ids.ts';
import { Press } from './Press.tsx';
import { theme } from './theme.ts';

const c = styles({
  avatar:
    'width: 40px; height: 40px; border-radius: 20px; background: rgb(120, 150, 180); color: white; display: grid; place-items: center; flex: none',
  icon: 'width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.6; display: block',
  iconButton: `width: 34px; height: 34px; display: grid; place-items: center; border-radius: 17px; color: ${theme.accent}`,
});

export function Avatar({ handle }: { handle: string }): ReactElement {
  return (
    <div className={c.avatar} data-testid={testId(`UserAvatar-Container-${handle}`)}>
      <span aria-hidden="true">{handle.slice(0, 1).toUpperCase()}</span>
    </div>
  );
}

/** Outlines on a 20×20 grid, drawn for the replica. */
const OUTLINES = {
  media: 'M3 4h14v12H3zM3 13l4-4 4 4 3-3 3 3',
  gif: 'M3 5h14v10H3zM8 8H6v4h2v-2M10.5 8v4M15 8h-2v4M13 10h1.5',
  grok: 'M4 16L16 4M6 6h8v8H6z',
  poll: 'M4 6h12M4 10h8M4 14h5',
  emoji: 'M10 3a7 7 0 100 14 7 7 0 000-14zM7.5 8v1M12.5 8v1M7 12q3 3 6 0',
  schedule: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  geo: 'M10 18q-6-6-6-10a6 6 0 0112 0q0 4-6 10zM10 6.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3z',
  reply: 'M3 4h14v9H9l-4 4v-4H3z',
  like: 'M10 17L3 10q-1-5 3-5 3 0 4 3 1-3 4-3 4 0 3 5z',
  bookmark: 'M5 3h10v14l-5-4-5 4z',
  more: 'M4 10h1M10 10h1M16 10h1',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M17 10H3M8 5l-5 5 5 5',
  plus: 'M10 4v12M4 10h12',
} as const;

export type IconName = keyof typeof OUTLINES;

const Icon = ({ name }: { name: IconName }): ReactElement => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={c.icon}>
    <path d={OUTLINES[name]} />
  </svg>
);

interface IconButtonProps {
  readonly testId?: string;
  readonly icon: IconName;
  readonly label: string;
  readonly onPress?: () => void;
  readonly disabled?: boolean;
}

/** The round icon buttons of tool bars and posts. */
export const IconButton = ({ testId: id, icon, label, onPress, disabled }: IconButtonProps): ReactElement => (
  <Press className={c.iconButton} testId={id} label={label} disabled={disabled} onPress={onPress}>
    <Icon name={icon} />
  </Press>
);
