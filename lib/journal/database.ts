/** The journal's database. One store of entries by number, one of two rows about the chain's ends. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Anchor, Head } from './chain.ts';
import type { JournalEntry } from './entry.ts';

export interface JournalSchema extends DBSchema {
  entries: { key: number; value: JournalEntry; indexes: { at: number } };
  ends: { key: 'anchor' | 'head'; value: Anchor | Head };
}
export type JournalDatabase = IDBPDatabase<JournalSchema>;

const VERSION = 1;

/** A way to the open database: opened at the first use, again where the browser closed it. */
export function databaseOf(name: string): () => Promise<JournalDatabase> {
  let opening: Promise<JournalDatabase> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return () =>
    (opening ??= openDB<JournalSchema>(name, VERSION, {
      upgrade(database) {
        database.createObjectStore('entries', { keyPath: 'seq' }).createIndex('at', 'at');
        database.createObjectStore('ends');
      },
      // A newer version of the extension wants to change the database.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));
}
