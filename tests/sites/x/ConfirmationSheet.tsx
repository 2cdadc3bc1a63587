import type { ReactElement } from 'react';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { answer, sheet } from './actions.ts';
import { Press } from './Press.tsx';
import { theme } from './theme.ts';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(0, 0, 0, 0.4); display: grid; place-items: center; z-index: 7',
  sheet: `background: ${theme.background}; border-radius: 16px; padding: 32px; width: 320px; display: flex; flex-direction: column; gap: 12px`,
  title: 'font-size: 20px; font-weight: 700; margin: 0',
});

/** The site's own question: save a text, describe a picture, think again about a reply. */
export function ConfirmationSheet(): ReactElement | null {
  const open = useStore(sheet);
  if (!open) return null;
  return (
    <div className={c.mask}>
      <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" className={c.sheet}>
        <h1 className={c.title}>{open.title}</h1>
        <Press testId="confirmationSheetConfirm" onPress={() => answer(open.onYes)}>
          {open.yes}
        </Press>
        <Press testId="confirmationSheetCancel" onPress={() => answer(open.onNo)}>
          {open.no}
        </Press>
      </div>
    </div>
  );
}
