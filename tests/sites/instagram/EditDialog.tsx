import type { ReactElement } from 'react';
import { Nest } from '../shared/Nest.tsx';
import { has } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CaptionField } from './CaptionField.tsx';
import { DialogHeader } from './DialogHeader.tsx';
import { t } from './labels.ts';
import { BLANK, Press } from './parts.tsx';
import { Accordion } from './Rows.tsx';
import { account, editing, saveEdit } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(0, 0, 0, 0.65); display: grid; place-items: center; z-index: 3',
  dialog: `width: 855px; height: min(560px, 90vh); background: ${theme.background}; border-radius: 12px; display: flex; flex-direction: column; overflow: hidden`,
  body: 'display: flex; flex: 1 1 auto; min-height: 0',
  picture: 'flex: 1 1 auto; background: rgb(200, 210, 220); min-width: 0',
  side: `width: 340px; flex: none; border-left: 1px solid ${theme.line}; padding: 16px; display: flex; flex-direction: column; gap: 12px; overflow-y: auto`,
  account: 'display: flex; gap: 12px; align-items: center',
  avatar: 'width: 28px; height: 28px; border-radius: 14px; background: rgb(160, 120, 180)',
  field: 'width: 100%; font: inherit; padding: 6px',
});

/** "Edit info" of a post that is published already (SITES 2.1). */
export function EditDialog(): ReactElement | null {
  const value = useStore(editing);
  const user = useStore(account);
  if (!value) return null;
  return (
    <div className={c.mask}>
      <Nest depth={4}>
        <div role="dialog" aria-label={t.editInfo} className={c.dialog}>
          <DialogHeader
            title={t.editInfo}
            back={<Press onPress={() => editing.update(() => undefined)}>{t.cancel}</Press>}
            action={t.done}
            onAction={saveEdit}
          />
          <div className={c.body}>
            <img src={BLANK} alt="" className={c.picture} />
            <div className={c.side}>
              {has('no-account-row') ? null : (
                <div className={c.account}>
                  <img src={BLANK} alt={t.picture(user)} className={c.avatar} />
                  <span>{user}</span>
                </div>
              )}
              <CaptionField
                value={value.caption}
                onChange={(caption) => editing.update((open) => open && { ...open, caption })}
              />
              <input className={c.field} placeholder={t.addLocation} name="creation-location-input" />
              <Accordion title={t.accessibility}>
                <input className={c.field} placeholder={t.alt} />
              </Accordion>
            </div>
          </div>
        </div>
      </Nest>
    </div>
  );
}
