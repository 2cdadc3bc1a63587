import type { ReactElement, ReactNode } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { Press } from './parts.tsx';
import { theme } from './theme.ts';

const c = styles({
  header: `display: flex; justify-content: space-between; align-items: center; min-height: 43px; padding: 0 16px; border-bottom: 1px solid ${theme.line}; font-weight: 600`,
  accent: `color: ${theme.accent}`,
});

interface Props {
  readonly title: string;
  readonly back: ReactNode;
  /** Next, Share or Done; undefined = nothing there. */
  readonly action: string | undefined;
  readonly onAction: () => void;
}

/** The top row of a dialog: way back, title, way on. */
export const DialogHeader = ({ title, back, action, onAction }: Props): ReactElement => (
  <div className={c.header}>
    <div>{back}</div>
    {has('bare-header') ? (
      <div>{title}</div>
    ) : (
      <div role="heading" aria-level={1}>
        {title}
      </div>
    )}
    <div>
      {action === undefined ? null : (
        <Press className={c.accent} onPress={onAction} real={has('button-share')}>
          {action}
        </Press>
      )}
    </div>
  </div>
);
