/** What became of the last change: pages report it, the frame shows it. */
import { createContext } from 'preact';
import type { Saved } from '../../components/ui/save-state.tsx';

export type ReportSave = (saved: Saved) => void;
export const Saves = createContext<ReportSave>(() => undefined);
