import type { ReactElement } from 'react';
import { navigate } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { drafts, restoreDraft, type Editing } from './actions.ts';
import { t } from './labels.ts';
import { Press } from './Press.tsx';
import { scheduledText } from './ScheduledLine.tsx';

const c = styles({ tabs: 'display: flex; gap: 16px; padding: 8px 16px', row: 'display: block; padding: 12px 16px' });

/** Saved and scheduled texts; a saved one goes on in a new composer. */
export function UnsentPage({ store, list }: Editing & { list: 'drafts' | 'scheduled' }): ReactElement {
  const saved = useStore(drafts);
  const { scheduledAt } = store.get();
  return (
    <div>
      <div role="tablist" className={c.tabs}>
        <Press onPress={() => navigate('/compose/post/unsent/drafts')}>{t.drafts}</Press>
        <Press onPress={() => navigate('/compose/post/unsent/scheduled')}>{t.scheduledList}</Press>
      </div>
      {list === 'drafts'
        ? saved.map((text) => (
            <Press key={text} testId="unsentDraft" className={c.row} onPress={() => restoreDraft(text)}>
              {text}
            </Press>
          ))
        : scheduledAt && <div className={c.row}>{scheduledText(scheduledAt)}</div>}
    </div>
  );
}
