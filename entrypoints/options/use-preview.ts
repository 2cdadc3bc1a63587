/** What a word would have changed: the samples are checked under the policy as it is and as it would be. */
import { useEffect, useState } from 'preact/hooks';
import type { Preview, PreviewRow, Word } from '../../components/options/words/view.ts';
import { createTextCheck } from '../../lib/compose/text-check.ts';
import { samplePosts } from '../../lib/desk/sample-posts.ts';
import type { Draft } from '../../lib/engine/draft.ts';
import type { AnalysisClient } from '../../lib/messaging/analysis-client.ts';
import { connectAnalyser, UNHURRIED } from '../../lib/messaging/connect-analyser.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { withWords } from '../../lib/storage/effective-pack.ts';
import { textRules } from '../../rules/index.ts';
import { language } from './language.ts';

const checkText = createTextCheck(textRules, () => language);

export function usePreview(pack: PolicyPack, word: Word): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'idle' });
  useEffect(() => {
    if (word.term.trim() === '') {
      setPreview({ state: 'idle' });
      return undefined;
    }
    const ended = new AbortController();
    const { signal } = ended;
    setPreview({ state: 'running' });
    const analyser = connectAnalyser({ pack, language, isAlive: () => true, signal, patience: UNHURRIED });
    void previewOf(analyser, pack, word).then((done) => signal.aborted || setPreview(done));
    return () => ended.abort();
  }, [pack, word.term, word.rule, word.effect, word.account]);
  return preview;
}

/** One policy after the other: their questions must not cross on the one port. */
async function previewOf(analyser: AnalysisClient, pack: PolicyPack, word: Word): Promise<Preview> {
  const account = pack.accounts.find(({ id }) => id === word.account) ?? pack.accounts[0];
  const before = await checkAll(analyser, pack, account);
  const after = await checkAll(analyser, { ...pack, lexicon: withWords(pack.lexicon, [word]) }, account);
  const rows = samplePosts.flatMap((text, index): PreviewRow[] => {
    const [was, is] = [before[index]?.titles ?? [], after[index]?.titles ?? []];
    const gone = was.filter((title) => !is.includes(title));
    const added = is.filter((title) => !was.includes(title));
    return gone.length + added.length > 0 ? [{ text, gone, added }] : [];
  });
  const partial = [...before, ...after].some((check) => check.partial);
  return { state: 'done', rows, samples: samplePosts.length, partial };
}

interface SampleCheck {
  /** Each finding as its rule's title and words. */
  readonly titles: readonly string[];
  readonly partial: boolean;
}

async function checkAll(
  analyser: AnalysisClient,
  pack: PolicyPack,
  account: PolicyPack['accounts'][number] | undefined,
): Promise<SampleCheck[]> {
  analyser.setPolicy({ pack, language });
  const policy = resolvePolicy(pack, { account });
  return Promise.all(
    samplePosts.map(async (text, index): Promise<SampleCheck> => {
      const draft: Draft = {
        site: account?.site ?? 'x',
        kind: 'post',
        text,
        at: SAMPLE_TIME,
        ...(account ? { account: account.handle } : {}),
      };
      const now = checkText(draft, policy, 0);
      const words = await analyser.check({ key: `sample/${index}`, revision: 0, draft });
      const findings = [...now.findings, ...(words?.findings ?? [])];
      return {
        titles: findings.map(({ finding, text: { title } }) =>
          finding.quote ? `${title}「${finding.quote}」` : title,
        ),
        partial: words === undefined,
      };
    }),
  );
}

/** A Tuesday in opening hours: the clock is not what is being asked about. */
const SAMPLE_TIME = Date.parse('2026-11-24T10:00:00+09:00');
