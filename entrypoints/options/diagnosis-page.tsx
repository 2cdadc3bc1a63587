/** 診断: asks every part how it is, once when the page opens and again on demand. Wiring only. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DiagnosisSections } from '../../components/options/diagnosis/diagnosis.tsx';
import type { DiagnosisView, Health, TabView } from '../../components/options/diagnosis/view.ts';
import { useStrings, type Translate } from '../../components/strings.ts';
import { copyText } from '../../components/ui/copy-text.ts';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { openJournal } from '../../lib/journal/journal.ts';
import type { AnalyserState } from '../../lib/messaging/analysis-client.ts';
import { connectAnalyser } from '../../lib/messaging/connect-analyser.ts';
import { sendControl } from '../../lib/messaging/control.ts';
import { effectiveFrom } from '../../lib/policy/versions.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';
import { storedProblems, type StoredProblem } from '../../lib/storage/quarantine.ts';
import { language } from './language.ts';
import { usePolicy } from './use-policy.ts';

type Line = DiagnosisView['lines'][number];

/** What has to be asked for. Everything else on the page is known from the policy in force. */
interface Findings {
  readonly dictionary: Line;
  readonly journal: Line;
  readonly storage: Line;
  readonly tabs: readonly TabView[];
  readonly problems: readonly StoredProblem[];
}

export function DiagnosisPage() {
  const t = useStrings();
  const state = usePolicy();
  const [found, setFound] = useState<Findings | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let wanted = true;
    // Not at each change of what is stored: that would wake every tab again and again.
    void examine(state, t).then((all) => wanted && setFound(all));
    return () => {
      wanted = false;
    };
  }, [asked]);
  if (!found) return <p role="status">{t('diagnosis.text.starting')}</p>;
  const { dictionary, journal, storage, tabs } = found;
  const lines = [...policyLines(state, t), dictionary, managedLine(state, t), journal, storage];
  return (
    <DiagnosisSections
      view={{ lines, tabs, report: reportOf(lines, found) }}
      onRefresh={() => setAsked(asked + 1)}
      onCopy={copyText}
    />
  );
}

async function examine(state: PolicyState, t: Translate): Promise<Findings> {
  const [dictionary, journal, storage, tabs, problems] = await Promise.all([
    dictionaryLine(state, t),
    journalLine(t),
    storageLine(t),
    tabsOf(),
    storedProblems(),
  ]);
  return { dictionary, journal, storage, tabs, problems };
}

const line = (id: string, name: string, health: Health, text: string): Line => ({ id, name, health, text });

function policyLines({ pack }: PolicyState, t: Translate): Line[] {
  const { dataUntil } = pack.holidays;
  const past = dataUntil < isoDate(tokyoDay(Date.now()));
  const { version } = browser.runtime.getManifest();
  return [
    line('version', t('diagnosis.parts.version'), 'good', t('diagnosis.text.version', version)),
    line('pack', t('diagnosis.parts.pack'), 'good', t('diagnosis.text.pack', pack.name, effectiveFrom(pack))),
    line(
      'holidays',
      t('diagnosis.parts.holidays'),
      past ? 'doubtful' : 'good',
      t(past ? 'diagnosis.text.holidaysPast' : 'diagnosis.text.holidays', dataUntil),
    ),
  ];
}

/** Opens the dictionary as a composer would. */
async function dictionaryLine({ pack }: PolicyState, t: Translate): Promise<Line> {
  const asked = new AbortController();
  const client = connectAnalyser({ pack, language, isAlive: () => true, signal: asked.signal });
  await client.check({ key: 'diagnosis', revision: 0, draft: { site: 'x', kind: 'post', text: '確認', at: 0 } });
  asked.abort();
  const health = { ready: 'good', idle: 'unknown', starting: 'doubtful', broken: 'bad', gone: 'bad' } as const;
  const text = {
    ready: 'diagnosis.text.ready',
    idle: 'diagnosis.text.unknown',
    starting: 'diagnosis.text.starting',
    broken: 'diagnosis.text.broken',
    gone: 'diagnosis.text.broken',
  } as const satisfies Record<AnalyserState, string>;
  return line('dictionary', t('diagnosis.parts.dictionary'), health[client.state], t(text[client.state]));
}

function managedLine({ managed }: PolicyState, t: Translate): Line {
  const name = t('diagnosis.parts.managed');
  const [problem] = managed.problems;
  if (problem) {
    return line(
      'managed',
      name,
      'bad',
      t('diagnosis.text.managedProblem', `${problem.path} ${problem.message[language]}`),
    );
  }
  if (managed.browser === 'silent') return line('managed', name, 'doubtful', t('diagnosis.text.managedSilent'));
  return line(
    'managed',
    name,
    'good',
    t(managed.present ? 'diagnosis.text.managedSome' : 'diagnosis.text.managedNone'),
  );
}

async function journalLine(t: Translate): Promise<Line> {
  const name = t('diagnosis.parts.journal');
  const journal = openJournal();
  const [count, chain] = [await journal.count(), await journal.verify()];
  if (!count.ok || !chain.ok) return line('journal', name, 'bad', t('diagnosis.text.journalBlocked'));
  return chain.value.ok
    ? line('journal', name, 'good', t('diagnosis.text.journalGood', count.value))
    : line('journal', name, 'bad', t('diagnosis.text.journalBroken', count.value, chain.value.seq));
}

async function storageLine(t: Translate): Promise<Line> {
  const name = t('diagnosis.parts.storage');
  try {
    const { usage = 0 } = await navigator.storage.estimate();
    return line('storage', name, 'good', t('diagnosis.text.storage', (usage / 1e6).toFixed(1)));
  } catch {
    return line('storage', name, 'unknown', t('diagnosis.text.unknown'));
  }
}

/** Tabs that answer are those with a content script of ours; the browser tells us no addresses, and need not. */
async function tabsOf(): Promise<TabView[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(async ({ id }): Promise<TabView[]> => {
      if (id === undefined) return [];
      const answer = await sendControl('pageState', undefined, id);
      return answer.ok ? [{ id, diagnosis: answer.value.diagnosis }] : [];
    }),
  );
  return answers.flat();
}

/** Names of parts and how they were found: nothing that anybody wrote, and no account. */
function reportOf(lines: readonly Line[], { tabs, problems }: Findings): string {
  return [
    ...lines.map(({ name, text }) => `${name}: ${text}`),
    ...problems.map(({ key, cause }) => `${key}: ${cause}`),
    ...tabs.flatMap(({ diagnosis: { site, state, rows } }) => [
      `${site}: ${state}`,
      ...rows.map(({ name, level, alternatives }) => `  ${name}: ${level ?? '-'} / ${alternatives}`),
    ]),
    navigator.userAgent,
  ].join('\n');
}
