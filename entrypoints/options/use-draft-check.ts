/** A text of ours checked as a draft of the city's account: text rules here, the others beside the tokenizer. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OfferCheck } from '../../components/options/offers/offer-form.tsx';
import type { AnalysisAnswer } from '../../lib/messaging/analysis-protocol.ts';
import { createTextCheck } from '../../lib/compose/text-check.ts';
import type { Draft } from '../../lib/engine/draft.ts';
import { byGravityThenPlace } from '../../lib/engine/check-draft.ts';
import { connectAnalyser, UNHURRIED } from '../../lib/messaging/connect-analyser.ts';
import { isInUse } from '../../lib/policy/in-use.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { textRules } from '../../rules/index.ts';
import { language } from './language.ts';

/** Of the moment and the site of a post: a sheet has neither. */
const NOT_FOR_A_SHEET: ReadonlySet<string> = new Set(['hours', 'length', 'duplicate']);
const checkText = createTextCheck(textRules, () => language);

export function useDraftCheck(pack: PolicyPack, text: string): OfferCheck {
  const { analyser, ended } = useMemo(() => {
    const closing = new AbortController();
    return {
      analyser: connectAnalyser({
        pack,
        language,
        isAlive: () => true,
        signal: closing.signal,
        patience: UNHURRIED,
      }),
      ended: closing,
    };
  }, []);
  useEffect(() => () => ended.abort(), [ended]);
  const revision = useRef(0);
  const [check, setCheck] = useState<OfferCheck>({ state: 'checking', findings: [] });
  useEffect(() => analyser.setPolicy({ pack, language }), [pack]);
  useEffect(() => {
    revision.current += 1;
    const asked = revision.current;
    const account = pack.accounts.find((one) => one.kind === 'city' && isInUse(one));
    const draft: Draft = {
      site: account?.site ?? 'x',
      kind: 'post',
      text,
      at: Date.now(),
      account: account?.handle,
    };
    const here = checkText(draft, resolvePolicy(pack, { account }), asked);
    setCheck({ state: 'checking', findings: shown([here]) });
    void analyser.check({ key: 'sheet', revision: asked, draft }).then((there) => {
      if (asked !== revision.current) return;
      const answers = there ? [here, there] : [here];
      const complete = there !== undefined && answers.every(({ unchecked }) => unchecked.length === 0);
      setCheck({ state: complete ? 'checked' : 'partial', findings: shown(answers) });
    });
  }, [pack, text]);
  return check;
}

function shown(answers: readonly AnalysisAnswer[]): OfferCheck['findings'] {
  return answers
    .flatMap(({ findings }) => findings)
    .filter(({ finding }) => !NOT_FOR_A_SHEET.has(finding.ruleId))
    .toSorted((a, b) => byGravityThenPlace(a.finding, b.finding))
    .map(({ finding, text }) => ({
      id: finding.fingerprint,
      ruleId: finding.ruleId,
      severity: finding.severity,
      text,
      quote: finding.quote,
    }));
}
