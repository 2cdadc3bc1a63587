/** Tells every page and worker of the extension that a database has changed. What has changed is not told. */

/** To all that listen, those of the same page too. */
export function tellChange(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

export function onChange(name: string, listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', () => listener());
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
