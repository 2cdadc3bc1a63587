import { useState, type ReactElement, type ReactNode } from 'react';
import { styles } from '../shared/styles.ts';
import { Press } from './parts.tsx';

const c = styles({
  row: 'display: flex; gap: 12px; align-items: center; justify-content: space-between',
});

/** Collapsed, its fields are not in the tree at all: their state is then unknown (SITES 2.1). */
export function Accordion({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Press onPress={() => setOpen(!open)}>
        <span>{title}</span>
      </Press>
      {open ? <div>{children}</div> : null}
    </div>
  );
}

export function Toggle({ label }: { label: string }): ReactElement {
  const [on, setOn] = useState(false);
  return (
    <div className={c.row}>
      <span>{label}</span>
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={() => setOn(!on)} />
    </div>
  );
}
