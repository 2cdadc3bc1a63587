/** 投稿しるべ beside a composer: the first line always, then what was found. */
import { useEffect, useId, useState } from 'preact/hooks';
import { DismissedList } from './dismissed-list.tsx';
import { FindingList, type FindingListProps } from './finding-list.tsx';
import { Chevron, Signpost } from './icons.tsx';
import { AccountBand, HoursLine, StatusLine, statusHelp } from './panel-head.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { type Translate, useStrings } from './strings.ts';

export interface PanelProps {
  readonly view: PanelView;
  readonly actions: PanelActions;
  /** Counts presses of Esc that are meant for the panel: each closes what is open. */
  readonly escapes: number;
  /** Tells whether Esc has something to close here. */
  readonly onOpenChange: (anythingOpen: boolean) => void;
}

export function Panel({ view, actions, escapes, onOpenChange }: PanelProps) {
  const t = useStrings();
  const bodyId = useId();
  const [open, setOpen] = useState<FindingListProps['open']>(undefined);
  // What is open in a card that is gone must not swallow an Esc.
  const opened = open && view.findings.some((finding) => finding.id === open.id) ? open : undefined;
  useEffect(() => setOpen(undefined), [escapes]);
  useEffect(() => onOpenChange(opened !== undefined), [opened !== undefined]);

  const { status, hours, findings, dismissed } = view;
  const help = status && statusHelp(status, t);
  const hasBody = findings.length > 0 || dismissed.length > 0;
  return (
    <section
      class={`panel panel-${view.account.kind}`}
      data-theme={view.theme}
      aria-label={t('panel.name')}
      lang={t('language')}
    >
      <div class="head">
        <Signpost />
        <div class="lines">
          <AccountBand account={view.account} />
          {hours ? <HoursLine hours={hours} /> : null}
          {status ? <StatusLine status={status} findings={findings} /> : null}
        </div>
        {hasBody ? (
          <button
            type="button"
            class="fold"
            aria-expanded={!view.folded}
            aria-controls={bodyId}
            aria-label={t(view.folded ? 'panel.unfold' : 'panel.fold')}
            onClick={() => actions.fold(!view.folded)}
          >
            <Chevron open={!view.folded} />
          </button>
        ) : null}
      </div>
      {help ? <p class="help">{help}</p> : null}
      {view.emergencyUntil === undefined ? null : (
        <p class="emergency" data-part="emergency">
          <span>{t('panel.emergency.on', view.emergencyUntil)}</span>
          <button type="button" class="button" data-action="end-emergency" onClick={actions.endEmergency}>
            {t('panel.emergency.end')}
          </button>
        </p>
      )}
      <div class="body" id={bodyId} hidden={!hasBody || view.folded}>
        <FindingList
          findings={findings}
          activeId={view.activeId}
          open={opened}
          onOpen={setOpen}
          onDismiss={actions.dismiss}
          onPoint={actions.point}
        />
        <DismissedList dismissed={dismissed} onUndo={actions.undo} />
      </div>
      {view.pass ? (
        <p class="pass" data-part="pass">
          {passText(view.pass, t)}
        </p>
      ) : null}
      <Announcer view={view} />
    </section>
  );
}

function passText({ button }: NonNullable<PanelView['pass']>, t: Translate): string {
  return button === '' ? t('panel.pass.again') : t('panel.pass.againOn', button);
}

/** Tells a screen reader the count, once it has changed and is settled; never each key. */
function Announcer({ view }: { readonly view: PanelView }) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  const count = view.findings.filter((finding) => finding.severity !== 'note').length;
  const settled = view.status?.state === 'partial' || (view.status?.state === 'checked' && !view.status.empty);
  const broken = view.status?.state === 'broken';
  const pass = view.pass && passText(view.pass, t);
  useEffect(() => {
    if (broken) setSaid('');
    else if (pass) setSaid(pass);
    else if (settled) setSaid(count === 0 ? t('panel.announce.none') : t('panel.announce.some', count));
  }, [broken, settled, count, pass]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
