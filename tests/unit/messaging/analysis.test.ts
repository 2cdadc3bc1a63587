import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analyser } from '../../../lib/compose/analyser.ts';
import type { Draft } from '../../../lib/engine/draft.ts';
import type { LearnedReader } from '../../../lib/engine/learned/reader.ts';
import { defineRule } from '../../../lib/engine/rule.ts';
import { AnalysisClient } from '../../../lib/messaging/analysis-client.ts';
import { analysisHost } from '../../../lib/messaging/analysis-host.ts';
import { ANALYSIS_PORT } from '../../../lib/messaging/analysis-protocol.ts';
import type { Token, Tokenizer } from '../../../lib/morphology/token.ts';
import { parsePack } from '../../../lib/policy/parse-pack.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import json from '../../../rules/packs/mine-city.json' with { type: 'json' };
import type { FakePort } from './linked-ports.ts';
import { linkedPorts, settled } from './linked-ports.ts';

const self = { id: 'own', baseUrl: 'chrome-extension://own/' };
const site = { id: 'own', url: 'https://x.com/compose/post' };

function minePack(): PolicyPack {
  const parsed = parsePack(json);
  if (!parsed.ok) throw new Error('the shipped pack is not valid');
  return parsed.pack;
}
const pack = minePack();

/** Flags every token 「花火」. */
const fireworks = defineRule({
  id: 'fireworks',
  clause: pack.clauses[0]!.id,
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '花火', en: 'Fireworks' },
  why: { ja: '試験用です。', en: 'For tests.' },
  messages: {
    seen: { message: { ja: '「{quote}」があります。', en: 'There is “{quote}”.' }, fix: { ja: '', en: '' } },
  },
  learned: { message: { ja: '花火の話に読めます。', en: 'Fireworks, it seems.' }, fix: { ja: '', en: '' } },
  *check({ analysis }) {
    for (const { tokens } of analysis.sentences) {
      for (const { surface, start, end } of tokens) if (surface === '花火') yield { messageId: 'seen', start, end };
    }
  },
});

/** Sees fireworks where 夜空 is spoken of. */
const nightReader: LearnedReader = {
  labels: ['fireworks'],
  read: ({ normal }) =>
    normal.includes('夜空')
      ? [{ label: 'fireworks', probability: 0.9, likely: true, start: 0, end: normal.length, words: [] }]
      : [],
};

/** Every two characters are a word. */
const pairs: Tokenizer = {
  tokenize: (text) =>
    (text.match(/.{1,2}/gsu) ?? []).map((surface, i): Token => ({
      surface,
      base: surface,
      pos: '名詞',
      pos1: '一般',
      pos2: '',
      pos3: '',
      conjType: '',
      conjForm: '',
      reading: '',
      start: i * 2,
      end: i * 2 + surface.length,
      known: true,
    })),
};

const draftOf = (text: string): Draft => ({ site: 'x', kind: 'post', text, at: Date.UTC(2026, 10, 24) });

/** A browser with one host in it, which can be closed, killed and opened again. */
class World {
  hostOpen = false;
  startable = true;
  alive = true;
  now = 0;
  starts = 0;
  loads = 0;
  load: () => Promise<Tokenizer> = () => Promise.resolve(pairs);
  similar = (label: string): string => `an example of ${label}`;
  readonly ports: FakePort[] = [];
  readonly serve = analysisHost({
    self,
    rules: [fireworks],
    shareRules: [fireworks],
    commentRules: [fireworks],
    loadShareReader: () => Promise.resolve(nightReader),
    loadCommentReader: () => Promise.resolve(nightReader),
    loadLearnedReader: () => Promise.resolve(nightReader),
    similarCases: { find: (label) => this.similar(label) },
    loadTokenizer: () => {
      this.loads += 1;
      return this.load();
    },
  });

  client(signal?: AbortSignal): AnalysisClient {
    return new AnalysisClient({
      policy: { pack, language: 'ja' },
      signal,
      now: () => this.now,
      isAlive: () => this.alive,
      connect: () => {
        if (!this.alive) throw new Error('Extension context invalidated.');
        const { page, host } = linkedPorts(ANALYSIS_PORT, site);
        this.ports.push(host);
        if (this.hostOpen) this.serve(host);
        else queueMicrotask(() => page.break());
        return page;
      },
      startHost: () => {
        this.starts += 1;
        this.hostOpen ||= this.startable;
        return Promise.resolve(this.startable);
      },
    });
  }

  killHost(): void {
    this.hostOpen = false;
    this.ports.at(-1)?.die();
  }
}

let world: World;
let client: AnalysisClient;
beforeEach(() => {
  world = new World();
  client = world.client();
});

test('the client is what a composer expects of an analyser', () => {
  const analyser: Analyser = client;
  expect(analyser.state).toBe('idle');
});

test('what the learned reader alone found comes with a similar case, what a rule found does not', async () => {
  const learned = await client.check({ key: 'a', revision: 1, draft: draftOf('夜空に大輪です') });
  expect(learned?.findings[0]?.text).toMatchObject({
    message: '花火の話に読めます。',
    similar: 'an example of fireworks',
  });
  const ruled = await client.check({ key: 'a', revision: 2, draft: draftOf('今夜花火です') });
  expect(ruled?.findings.map(({ text }) => text.similar)).toEqual([undefined]);
});

describe('a question at which our own code fails', () => {
  beforeEach(() => {
    world.similar = () => {
      throw new Error('broken');
    };
  });

  test('is answered: nothing of it was checked; and the next ones are not held up', async () => {
    const failed = await client.check({ key: 'a', revision: 1, draft: draftOf('夜空に大輪です') });
    expect(failed).toMatchObject({ revision: 1, findings: [], unchecked: [{ ruleId: 'fireworks', reason: 'failed' }] });
    const next = await client.check({ key: 'b', revision: 1, draft: draftOf('今夜花火です') });
    expect(next?.findings.map(({ finding }) => finding.quote)).toEqual(['花火']);
  });
});

describe('asking', () => {
  test('findings come back with their words, and the host is started on the way', async () => {
    const answer = await client.check({ key: 'a', revision: 7, draft: draftOf('今夜花火です') });
    expect(answer).toMatchObject({
      revision: 7,
      unchecked: [],
      findings: [
        { finding: { ruleId: 'fireworks', quote: '花火' }, text: { title: '花火', message: '「花火」があります。' } },
      ],
    });
    expect(client.state).toBe('ready');
    expect(world.starts).toBe(1);
  });

  test('nothing is opened before somebody wakes it, and waking twice opens one port', async () => {
    expect(world.ports).toHaveLength(0);
    world.hostOpen = true;
    client.wake();
    client.wake();
    await settled();
    expect(world.ports).toHaveLength(1);
    expect(client.state).toBe('ready');
    expect(world.starts).toBe(0);
  });

  test('a newer question with the same key settles the older one without an answer', async () => {
    const older = client.check({ key: 'a', revision: 1, draft: draftOf('今夜花火です') });
    const newer = client.check({ key: 'a', revision: 2, draft: draftOf('今夜雨です') });
    const other = client.check({ key: 'b', revision: 1, draft: draftOf('花火') });
    expect(await older).toBeUndefined();
    expect(await newer).toMatchObject({ revision: 2, findings: [] });
    expect(await other).toMatchObject({ revision: 1, findings: [{ finding: { quote: '花火' } }] });
  });

  test('while the dictionary opens only the newest question of a key is answered', async () => {
    let opened: (tokenizer: Tokenizer) => void = () => undefined;
    world.load = () => new Promise((resolve) => (opened = resolve));
    void client.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    await settled();
    const newest = client.check({ key: 'a', revision: 2, draft: draftOf('花火') });
    await settled();
    expect(client.state).toBe('starting');
    opened(pairs);
    expect(await newest).toMatchObject({ revision: 2 });
    expect(world.ports.at(-1)?.posted).toHaveLength(2); // ready, one answer
  });

  test('an answer for a revision that nobody waits for is dropped', async () => {
    client.wake();
    await settled();
    const host = world.ports.at(-1)!;
    const asked = client.check({ key: 'a', revision: 5, draft: draftOf('雨') });
    host.postMessage({
      type: 'answer',
      to: 'check',
      key: 'a',
      answer: { revision: 4, findings: [], unchecked: [], elapsedMs: 0 },
    });
    host.postMessage({
      type: 'answer',
      to: 'check',
      key: 'z',
      answer: { revision: 5, findings: [], unchecked: [], elapsedMs: 0 },
    });
    expect(await asked).toMatchObject({ revision: 5 });
  });

  test('a question settles without an answer after its time', async () => {
    vi.useFakeTimers();
    world.load = () => new Promise(() => undefined);
    const asked = client.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('an answer after that time is told all the same, unless it is no longer wanted', async () => {
    vi.useFakeTimers();
    let open: (tokenizer: Tokenizer) => void = vi.fn();
    world.load = () => new Promise((resolve) => (open = resolve));
    const late = vi.fn();
    const asked = client.check({ key: 'a', revision: 1, draft: draftOf('花火') }, late);
    const replaced = client.check({ key: 'b', revision: 1, draft: draftOf('花火') }, late);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.all([asked, replaced])).toEqual([undefined, undefined]);
    const newer = client.check({ key: 'b', revision: 2, draft: draftOf('雨') }, late);
    open(pairs);
    expect(await newer).toMatchObject({ revision: 2 });
    expect(late.mock.calls).toMatchObject([[{ revision: 1, findings: [{ finding: { quote: '花火' } }] }]]);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('the policy said last counts', async () => {
    const off: PolicyPack = { ...pack, rules: { ...pack.rules, fireworks: { enabled: false } } };
    await client.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    client.setPolicy({ pack: off, language: 'ja' });
    expect(await client.check({ key: 'a', revision: 2, draft: draftOf('花火') })).toMatchObject({ findings: [] });
    client.setPolicy({ pack, language: 'en' });
    expect(await client.check({ key: 'a', revision: 3, draft: draftOf('花火') })).toMatchObject({
      findings: [{ text: { title: 'Fireworks' } }],
    });
  });
});

describe('when the host goes away', () => {
  test('in a pause: nothing happens until the next question, which opens it again', async () => {
    await client.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    const opened = world.ports.length;
    world.killHost();
    await settled();
    expect(client.state).toBe('idle');
    expect(world.ports).toHaveLength(opened);
    expect(await client.check({ key: 'a', revision: 2, draft: draftOf('花火') })).toMatchObject({ revision: 2 });
  });

  test('over a question: it is asked once more', async () => {
    await client.check({ key: 'a', revision: 1, draft: draftOf('雨') });
    const asked = client.check({ key: 'a', revision: 2, draft: draftOf('花火') });
    world.killHost();
    expect(await asked).toMatchObject({ revision: 2, findings: [{ finding: { quote: '花火' } }] });
    expect(client.state).toBe('ready');
  });

  test('over the same question again and again: it is given up', async () => {
    client.wake();
    await settled();
    const deadly = { ...pairs, tokenize: () => (world.killHost(), []) };
    world.load = () => Promise.resolve(deadly);
    const asked = client.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    world.killHost();
    await settled();
    world.killHost();
    expect(await asked).toBeUndefined();
    expect(client.state).toBe('broken');
    expect(world.starts).toBeLessThanOrEqual(3);
  });
});

describe('when there is no answer to be had', () => {
  test('no host: broken, questions settle at once, new tries come after growing pauses', async () => {
    world.startable = false;
    expect(await client.check({ key: 'a', revision: 1, draft: draftOf('花火') })).toBeUndefined();
    expect(client.state).toBe('broken');
    expect(world.starts).toBe(1);

    expect(await client.check({ key: 'a', revision: 2, draft: draftOf('花火') })).toBeUndefined();
    expect(world.starts).toBe(1);

    world.now += 500;
    client.wake();
    await settled();
    expect(world.starts).toBe(2);

    world.now += 500;
    client.wake();
    await settled();
    expect(world.starts).toBe(2);

    world.now += 500;
    world.startable = true;
    expect(await client.check({ key: 'a', revision: 3, draft: draftOf('花火') })).toMatchObject({ revision: 3 });
    expect(client.state).toBe('ready');
  });

  test('no dictionary: broken, and the next try loads again', async () => {
    world.load = () => Promise.reject(new Error('missing'));
    expect(await client.check({ key: 'a', revision: 1, draft: draftOf('花火') })).toBeUndefined();
    expect(client.state).toBe('broken');
    world.load = () => Promise.resolve(pairs);
    world.now += 500;
    expect(await client.check({ key: 'a', revision: 2, draft: draftOf('花火') })).toMatchObject({ revision: 2 });
    expect(world.loads).toBe(2);
  });

  test('the extension was updated under the page', async () => {
    await client.check({ key: 'a', revision: 1, draft: draftOf('雨') });
    world.alive = false;
    const asked = client.check({ key: 'a', revision: 2, draft: draftOf('花火') });
    world.killHost();
    expect(await asked).toBeUndefined();
    expect(client.state).toBe('gone');
    world.now += 1e6;
    client.wake();
    expect(await client.check({ key: 'a', revision: 3, draft: draftOf('花火') })).toBeUndefined();
    expect(client.state).toBe('gone');
  });

  test('changes of state are told until the listener leaves', async () => {
    const seen: string[] = [];
    const life = new AbortController();
    client.onStateChange(() => seen.push(client.state), life.signal);
    client.wake();
    await settled();
    expect(seen).toEqual(['starting', 'ready']);
    life.abort();
    world.killHost();
    await settled();
    expect(client.state).toBe('idle');
    expect(seen).toEqual(['starting', 'ready']);
  });
});

describe('closing', () => {
  test('gives up the port; an open question settles without an answer, later ones open nothing', async () => {
    const closing = new AbortController();
    const closed = world.client(closing.signal);
    await closed.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    const opened = world.ports.length;
    const asked = closed.check({ key: 'a', revision: 2, draft: draftOf('花火') });
    closing.abort();
    expect(await asked).toBeUndefined();
    await settled();
    expect(world.ports.at(-1)?.closed).toBe(true);
    expect(await closed.check({ key: 'a', revision: 3, draft: draftOf('花火') })).toBeUndefined();
    closed.wake();
    expect(world.ports).toHaveLength(opened);
  });

  test('while the host starts: it is not connected to any more', async () => {
    const closing = new AbortController();
    const closed = world.client(closing.signal);
    const asked = closed.check({ key: 'a', revision: 1, draft: draftOf('花火') });
    const opened = world.ports.length;
    closing.abort();
    await settled();
    expect(await asked).toBeUndefined();
    expect(world.ports).toHaveLength(opened);
  });
});

describe('the host', () => {
  test('closes ports of strangers and leaves other ports alone', async () => {
    const stranger = linkedPorts(ANALYSIS_PORT, { id: 'own', url: 'https://evil.example/' });
    world.serve(stranger.host);
    const other = linkedPorts('journal', site);
    world.serve(other.host);
    await settled();
    expect(stranger.page.closed).toBe(true);
    expect(other.page.closed).toBe(false);
    expect(world.loads).toBe(0);
  });

  test.each([
    ['nothing', null],
    ['an unknown type', { type: 'tokens', text: '花火' }],
    ['a draft of another shape', { type: 'check', key: 'a', revision: 1, draft: { text: 5 } }],
    ['a question before any policy', { type: 'check', key: 'a', revision: 1, draft: draftOf('花火') }],
    ['a policy that is none', { type: 'policy', language: 'ja', pack: { id: 'mine' } }],
  ])('refuses %s', async (_, message) => {
    const { page, host } = linkedPorts(ANALYSIS_PORT, site);
    world.serve(host);
    page.postMessage(message);
    await settled();
    expect(host.posted).toContainEqual({ type: 'refused' });
  });

  test('each port is judged by its own policy', async () => {
    const strict = new World();
    const off: PolicyPack = { ...pack, rules: { ...pack.rules, fireworks: { enabled: false } } };
    const first = strict.client();
    const second = strict.client();
    second.setPolicy({ pack: off, language: 'ja' });
    const [a, b] = await Promise.all([
      first.check({ key: 'a', revision: 1, draft: draftOf('花火') }),
      second.check({ key: 'a', revision: 1, draft: draftOf('花火') }),
    ]);
    expect(a?.findings).toHaveLength(1);
    expect(b?.findings).toHaveLength(0);
  });
});
