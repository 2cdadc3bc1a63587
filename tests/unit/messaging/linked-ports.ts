import type { Port } from '../../../lib/messaging/analysis-protocol.ts';
import type { Sender } from '../../../lib/messaging/sender.ts';

/** Two ends of one port. What is posted arrives in a later microtask and as JSON, as between two contexts. */
export function linkedPorts(name: string, sender: Sender): { page: FakePort; host: FakePort } {
  const page = new FakePort(name, undefined);
  const host = new FakePort(name, sender);
  page.other = host;
  host.other = page;
  return { page, host };
}

export class FakePort implements Port {
  readonly name: string;
  readonly sender: Sender | undefined;
  other: FakePort | undefined;
  readonly posted: unknown[] = [];
  closed = false;
  #dead = false;
  readonly #message = new Set<(message: unknown) => void>();
  readonly #disconnect = new Set<() => void>();
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#message.add(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#disconnect.add(listener) };

  constructor(name: string, sender: Sender | undefined) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (this.#dead) return;
    if (this.closed) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
    const copy: unknown = JSON.parse(JSON.stringify(message));
    queueMicrotask(() => this.other?.deliver(copy));
  }

  deliver(message: unknown): void {
    if (this.closed) return;
    for (const listener of this.#message) listener(message);
  }

  /** Tells the other end only, as browsers do. */
  disconnect(): void {
    this.closed = true;
    queueMicrotask(() => this.other?.break());
  }

  /** The context on this end is killed: it says nothing more. */
  die(): void {
    this.#dead = true;
    this.disconnect();
  }

  /** The other end went away. */
  break(): void {
    this.closed = true;
    for (const listener of this.#disconnect) listener();
  }
}

/** Lets everything that was posted arrive, with what follows from it. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
}
