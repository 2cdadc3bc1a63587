import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { HOSTS } from '../../sites/server.ts';

const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.optional(z.looseObject({})) })),
});

const Start = z.object({ url: z.string(), initiator: z.string() });

const LOCAL = new Set(['data:', 'blob:', 'chrome-extension:', 'chrome:', 'about:']);

const isReplica = (url: URL): boolean => url.protocol === 'https:' && Object.hasOwn(HOSTS, url.hostname);

/**
 * Reads the browser's own network log and returns every address outside the replicas that a document or a worker
 * asked for. The log knows all of them: pages, service worker, offscreen page, even requests that failed to resolve.
 * Requests without an initiator are the browser's own housekeeping.
 */
export async function requestsOf(file: string): Promise<readonly string[]> {
  const log = NetLog.parse(JSON.parse(await readFile(file, 'utf8')));
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (start === undefined) throw new Error('the network log has no request events');
  const foreign = new Set<string>();
  for (const event of log.events) {
    if (event.type !== start) continue;
    const parsed = Start.safeParse(event.params);
    if (!parsed.success || parsed.data.initiator === 'not an origin') continue;
    const url = new URL(parsed.data.url);
    if (!LOCAL.has(url.protocol) && !isReplica(url)) foreign.add(url.href);
  }
  return [...foreign];
}
