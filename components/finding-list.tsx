/** At most three findings in the open, the gravest first; the rest and all notes are one press away. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DismissalScope } from '../lib/engine/dismissals.ts';
import { Disclosure } from './disclosure.tsx';
import { FindingCard, type OpenPart } from './finding-card.tsx';
import type { FindingView } from './panel-view.ts';
import { scrollWithin } from './scroll-within.ts';
import { useStrings } from './strings.ts';

const SHOWN = 3;

export interface FindingListProps {
  readonly findings: readonly FindingView[];
  readonly activeId: string | undefined;
  /** What is open in which card; one in the whole panel. */
  readonly open: { readonly id: string; readonly part: OpenPart } | undefined;
  readonly onOpen: (open: FindingListProps['open']) => void;
  readonly onDismiss: (id: string, scope: DismissalScope) => void;
  readonly onPoint: (id: string | undefined) => void;
}

export function FindingList(props: FindingListProps) {
  const { findings, activeId } = props;
  const t = useStrings();
  const restId = useId();
  const [restOpen, setRestOpen] = useState(false);
  const shown = shownFirst(findings, activeId);
  const rest = findings.filter((finding) => !shown.includes(finding));
  return (
    <>
      <Cards {...props} findings={shown} />
      {rest.length > 0 ? (
        <Disclosure open={restOpen} controls={restId} onToggle={() => setRestOpen(!restOpen)}>
          {restOpen ? t('panel.finding.less') : t('panel.finding.more', rest.length)}
        </Disclosure>
      ) : null}
      <div id={restId} hidden={!restOpen}>
        <Cards {...props} findings={rest} />
      </div>
    </>
  );
}

/** The finding under the caret is always among those shown; a note stays folded all the same. */
function shownFirst(findings: readonly FindingView[], activeId: string | undefined): readonly FindingView[] {
  const grave = findings.filter((finding) => finding.severity !== 'note').slice(0, SHOWN);
  const active = findings.find((finding) => finding.id === activeId);
  if (!active || active.severity === 'note' || grave.includes(active)) return grave;
  return [...grave.slice(0, SHOWN - 1), active];
}

export function Cards({ findings, activeId, open, onOpen, onDismiss, onPoint }: FindingListProps) {
  const t = useStrings();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => scrollWithin(list.current?.querySelector<HTMLElement>('[data-active]')), [activeId]);
  if (findings.length === 0) return null;
  return (
    <ul class="cards" aria-label={t('panel.finding.list')} ref={list}>
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          active={finding.id === activeId}
          open={open?.id === finding.id ? open.part : undefined}
          onOpen={(part) => onOpen(part && { id: finding.id, part })}
          onDismiss={(scope) => onDismiss(finding.id, scope)}
          onPoint={(pointed) => onPoint(pointed ? finding.id : undefined)}
        />
      ))}
    </ul>
  );
}
