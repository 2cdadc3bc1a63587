/** The file of everything: made here, and looked at before it is taken over. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupProps, BackupState } from '../../components/options/settings/backup.tsx';
import { openJournal } from '../../lib/journal/journal.ts';
import { translate } from '../../lib/locales/translate.ts';
import { exportBackup, type ImportPlan, planImport } from '../../lib/storage/backup.ts';
import { language } from './language.ts';
import { saveFile } from './hand-over.ts';

export function useBackup(): BackupProps {
  const [file, setFile] = useState<BackupState>({ state: 'none' });
  const [plan, setPlan] = useState<ImportPlan | undefined>(undefined);

  const make = async (): Promise<void> => {
    const journal = await openJournal().export();
    const backup = await exportBackup({
      app: browser.runtime.getManifest().version,
      exportedAt: Date.now(),
      ...(journal.ok ? { journal: journal.value } : {}),
    });
    saveFile(`${translate('settings.backup.fileName')}.json`, JSON.stringify(backup, null, 2));
  };
  const look = async (chosen: File): Promise<void> => {
    const result = await planImport(await chosen.text());
    if (result.ok) {
      setPlan(result);
      const told = result.changes.map(({ path, before, after }) => ({
        path,
        before: jsonOf(before),
        after: jsonOf(after),
      }));
      setFile({ state: 'ready', fileName: chosen.name, changes: told });
    } else {
      setPlan(undefined);
      const problems = result.problems.map(({ path, message }) => (path ? `${path}: ` : '') + message[language]);
      setFile({ state: 'refused', fileName: chosen.name, problems });
    }
  };
  const drop = (): void => {
    setPlan(undefined);
    setFile({ state: 'none' });
  };
  return {
    file,
    onExport: () => void make(),
    onFile: (chosen) => void look(chosen),
    onTake: () =>
      void plan?.apply().then((result) => {
        setPlan(undefined);
        if (result.ok) setFile({ state: 'done' });
        else setFile({ state: result.error === 'stale' ? 'stale' : 'failed' });
      }),
    onDrop: drop,
  };
}

function jsonOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
