/**
 * The page's side of the analysis port. Everything here is driven by events: a composer takes the focus, a question is
 * asked, a port closes. Nothing runs in between.
 */
import type {
  AnalysisReply,
  Answers,
  CheckMessage,
  CommentMessage,
  PolicyMessage,
  Port,
  Question,
  ShareMessage,
} from './analysis-protocol.ts';
import { parseReply } from './analysis-reply.ts';

/**
 * `starting`: no answer possible yet, one is to be expected. `broken`: none is to be expected until `wake` succeeds.
 * `gone`: the extension was updated or removed under this page; only a reload helps.
 */
export type AnalyserState = 'idle' | 'starting' | 'ready' | 'broken' | 'gone';

export interface AnalysisClientOptions {
  /** Opens a port to the host; one that leads nowhere closes at once. Throws where the extension is gone. */
  readonly connect: () => Port;
  /** Asks the background to have the host open; false where that failed. Never rejects. */
  readonly startHost: () => Promise<boolean>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Aborted = closed: the port is given up, open questions have no answer, and nothing is asked any more. */
  readonly signal?: AbortSignal | undefined;
  readonly policy: Omit<PolicyMessage, 'type'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds after which a question counts as unanswered; opening the dictionary may fall into them. */
  readonly patience?: number | undefined;
}

const DEFAULT_PATIENCE = 5_000;
/** Pause after the first failure, doubled with each further one, in milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

type AnswerReply = Extract<AnalysisReply, { readonly type: 'answer' }>;

interface OpenQuestion {
  readonly message: Question;
  /** undefined = there will be no answer. After its time a question stays open, for whoever still wants to know. */
  readonly settle: (reply: AnswerReply | undefined) => void;
}

/** Questions about drafts, shares and comments do not replace one another. */
const nameOf = (type: Question['type'], key: string): string => `${type} ${key}`;

export class AnalysisClient {
  readonly #options: AnalysisClientOptions;
  readonly #listeners = new Set<() => void>();
  /** Open questions by name: at most one each. */
  readonly #questions = new Map<string, OpenQuestion>();
  #policy: PolicyMessage;
  #state: AnalyserState = 'idle';
  #port: Port | undefined;
  #failures = 0;
  #notBefore = 0;
  /** Set while questions are asked a second time because the host vanished over them. */
  #askedAgain = false;

  constructor(options: AnalysisClientOptions) {
    this.#options = options;
    this.#policy = { type: 'policy', ...options.policy };
    options.signal?.addEventListener('abort', () => this.#close(), { once: true });
  }

  get #closed(): boolean {
    return this.#options.signal?.aborted === true;
  }

  get state(): AnalyserState {
    return this.#state;
  }

  /** A composer has the focus: be ready soon. Cheap when already awake; a new try when broken, after a pause. */
  wake(): void {
    if (this.#closed) return;
    if (this.#state !== 'idle' && this.#state !== 'broken') return;
    if (this.#options.now() < this.#notBefore) return;
    this.#enter('starting');
    this.#connect('if-refused');
  }

  /**
   * Findings of the token rules for one draft, with their words. Never rejects and always settles: undefined = no
   * answer, because of a newer question with the same key, of time, or of a broken analyser. `late` gets the answer that
   * comes after that time, unless a newer question with the same key was asked.
   */
  check(
    request: Omit<CheckMessage, 'type'>,
    late?: (answer: Answers['check']) => void,
  ): Promise<Answers['check'] | undefined> {
    const read = (reply: AnswerReply) => (reply.to === 'check' ? reply.answer : undefined);
    return this.#ask({ type: 'check', ...request }, read, late);
  }

  /** Whether a post may be shared, with what carries the verdict; settles as `check` does. */
  share(
    request: Omit<ShareMessage, 'type'>,
    late?: (answer: Answers['share']) => void,
  ): Promise<Answers['share'] | undefined> {
    const read = (reply: AnswerReply) => (reply.to === 'share' ? reply.answer : undefined);
    return this.#ask({ type: 'share', ...request }, read, late);
  }

  /** Limbs of 第4-6 for one comment; settles as `check` does. */
  comment(
    request: Omit<CommentMessage, 'type'>,
    late?: (answer: Answers['comment']) => void,
  ): Promise<Answers['comment'] | undefined> {
    const read = (reply: AnswerReply) => (reply.to === 'comment' ? reply.answer : undefined);
    return this.#ask({ type: 'comment', ...request }, read, late);
  }

  #ask<T>(
    message: Question,
    read: (reply: AnswerReply) => T | undefined,
    late?: (answer: T) => void,
  ): Promise<T | undefined> {
    const name = nameOf(message.type, message.key);
    this.#questions.get(name)?.settle(undefined);
    this.wake();
    if (this.#closed || this.#state === 'broken' || this.#state === 'gone') return Promise.resolve(undefined);
    return new Promise((resolve) => {
      let tell = (answer: T | undefined): void => resolve(answer);
      const timer = setTimeout(() => {
        resolve(undefined);
        tell = (answer) => {
          if (answer !== undefined) late?.(answer);
        };
      }, this.#options.patience ?? DEFAULT_PATIENCE);
      const question: OpenQuestion = {
        message,
        settle: (reply) => {
          clearTimeout(timer);
          if (this.#questions.get(name) === question) this.#questions.delete(name);
          tell(reply && read(reply));
        },
      };
      this.#questions.set(name, question);
      this.#post(message);
    });
  }

  /** From now on drafts are judged by this; questions that are open keep the policy they were asked under. */
  setPolicy(policy: Omit<PolicyMessage, 'type'>): void {
    this.#policy = { type: 'policy', ...policy };
    this.#post(this.#policy);
  }

  /** Calls `listener` after each change of `state` until `signal` is aborted. */
  onStateChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** @param start whether the background may still be asked for a host if none listens */
  #connect(start: 'if-refused' | 'asked'): void {
    let port: Port;
    try {
      port = this.#options.connect();
    } catch {
      this.#fail();
      return;
    }
    this.#port = port;
    port.onMessage.addListener((message) => {
      if (port === this.#port) this.#receive(message);
    });
    port.onDisconnect.addListener(() => {
      if (port === this.#port) this.#lose(start);
    });
    this.#post(this.#policy);
    for (const { message } of this.#questions.values()) this.#post(message);
  }

  #receive(raw: unknown): void {
    const reply = parseReply(raw);
    if (reply?.type === 'answer') {
      this.#askedAgain = false;
      const question = this.#questions.get(nameOf(reply.to, reply.key));
      // An answer to an older question has nobody waiting for it.
      if (question?.message.revision === reply.answer.revision) question.settle(reply);
    } else if (reply?.type === 'ready') {
      this.#failures = 0;
      this.#enter('ready');
    } else {
      this.#port?.disconnect();
      this.#fail();
    }
  }

  /** The port closed: no host was there, or it was put to sleep, or it died. */
  #lose(start: 'if-refused' | 'asked'): void {
    this.#port = undefined;
    if (this.#state === 'ready' && this.#questions.size === 0) {
      this.#enter('idle');
    } else if (this.#state === 'ready' && !this.#askedAgain) {
      this.#askedAgain = true;
      this.#enter('starting');
      this.#connect('if-refused');
    } else if (this.#state === 'starting' && start === 'if-refused' && this.#options.isAlive()) {
      void this.#startHost();
    } else {
      this.#fail();
    }
  }

  async #startHost(): Promise<void> {
    const started = await this.#options.startHost();
    if (this.#closed) return;
    if (started) this.#connect('asked');
    else this.#fail();
  }

  #close(): void {
    const port = this.#port;
    this.#port = undefined;
    port?.disconnect();
    this.#settleAll();
  }

  #settleAll(): void {
    for (const question of [...this.#questions.values()]) question.settle(undefined);
  }

  #fail(): void {
    this.#port = undefined;
    this.#askedAgain = false;
    this.#notBefore = this.#options.now() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures);
    this.#failures += 1;
    this.#settleAll();
    this.#enter(this.#options.isAlive() ? 'broken' : 'gone');
  }

  /** What is posted before there is a port is said again when it opens; a port that is just closing throws. */
  #post(message: PolicyMessage | Question): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      // Its disconnection is on the way and opens another.
    }
  }

  #enter(state: AnalyserState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
