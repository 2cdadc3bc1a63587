import type { ReactElement, ReactNode } from 'react';
import { styles } from './styles.ts';

const c = styles({ level: 'display: flex; flex-direction: column; min-width: 0; flex: 1 1 auto; position: relative' });

/** The anonymous wrappers of which both sites are made: `depth` of them, one inside the other. */
export function Nest({ depth, children }: { depth: number; children: ReactNode }): ReactElement {
  if (depth === 0) return <>{children}</>;
  return (
    <div className={c.level}>
      <Nest depth={depth - 1}>{children}</Nest>
    </div>
  );
}
