import { browser } from 'wxt/browser';
import type { Language } from '../engine/rule.ts';
import type { PolicyPack, Registry } from '../policy/types.ts';
import { AnalysisClient } from './analysis-client.ts';
import { ANALYSIS_PORT, type Port } from './analysis-protocol.ts';
import { sendControl } from './control.ts';

/** Milliseconds, where the answer is all that a page has to show: a dictionary that opens slowly is waited for. */
export const UNHURRIED = 30_000;

export interface ConnectOptions {
  /** The policy in force; later ones by `setPolicy`. */
  readonly pack: PolicyPack;
  /** Whom we share from; undefined = nobody is listed. */
  readonly registry?: Registry | undefined;
  /** In which findings are told. */
  readonly language: Language;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Closes it when aborted; left out: it lives as long as the page. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which a question counts as unanswered; left out: as in a composer, which asks again. */
  readonly patience?: number | undefined;
}

/** The analyser as a page sees it. Opens nothing before `wake` or the first `check`. */
export function connectAnalyser({
  pack,
  registry,
  language,
  isAlive,
  signal,
  patience,
}: ConnectOptions): AnalysisClient {
  return new AnalysisClient({
    policy: { pack, registry, language },
    isAlive,
    signal,
    patience,
    now: Date.now,
    connect: openPort,
    startHost: async () => (await sendControl('startAnalyser', undefined)).ok,
  });
}

function openPort(): Port {
  const port = browser.runtime.connect({ name: ANALYSIS_PORT });
  // Reading the error says that we know: a port that leads nowhere is how we learn that the host is not open yet.
  port.onDisconnect.addListener(() => browser.runtime.lastError);
  return port;
}
