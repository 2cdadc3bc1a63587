/** 投稿しるべ beside a composer: the first line always, then what was found. */
import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';
import { DismissedList } from './dismissed-list.tsx';
import { Cards, FindingList, type FindingListProps } from './finding-list.tsx';
import { Chevron, Signpost } from './icons.tsx';
import { AccountBand, HoursLine, hoursText, StatusLine, statusHelp } from './panel-head.tsx';
import { QuotedPart } from './quoted-part.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { ShareAnnouncer } from './share-part.tsx';
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
  const { status, hours, dismissed } = view;
  const hoursId = useId();
  const [hoursOpen, setHoursOpen] = useState(false);
  const { timing, findings } = apart(view);
  const anythingOpen = opened !== undefined || (hoursOpen && timing.length > 0);
  // At once: an Esc before the next frame must not be the site's, which would close its dialog.
  useLayoutEffect(() => {
    setOpen(undefined);
    setHoursOpen(false);
  }, [escapes]);
  useLayoutEffect(() => onOpenChange(anythingOpen), [anythingOpen]);

  const help = status && statusHelp(status, t);
  const cards = {
    activeId: view.activeId,
    open: opened,
    onOpen: setOpen,
    onDismiss: actions.dismiss,
    onPoint: actions.point,
  };
  const hasBody = findings.length > 0 || dismissed.length > 0 || view.quoted !== undefined;
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
          {hours ? (
            <HoursLine
              hours={hours}
              more={
                timing.length > 0
                  ? { id: hoursId, open: hoursOpen, onToggle: () => setHoursOpen(!hoursOpen) }
                  : undefined
              }
            />
          ) : null}
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
        {view.quoted ? <QuotedPart {...view.quoted} /> : null}
        <FindingList {...cards} findings={findings} />
        <DismissedList dismissed={dismissed} onUndo={actions.undo} />
      </div>
      <div class="timing" id={hoursId} hidden={!hoursOpen || timing.length === 0}>
        <Cards {...cards} findings={timing} />
      </div>
      {view.pass ? (
        <p class="pass" data-part="pass">
          {passText(view.pass, t)}
        </p>
      ) : null}
      {view.quoted ? <ShareAnnouncer share={view.quoted.share} /> : null}
      <Announcer view={view} />
    </section>
  );
}

/** What the line about posting hours says already is no card beside it: it opens from the line. */
function apart({ hours, findings }: PanelView): Record<'timing' | 'findings', PanelView['findings']> {
  const onLine = typeof hours === 'object';
  return {
    timing: findings.filter(({ ruleId }) => onLine && ruleId === 'hours'),
    findings: findings.filter(({ ruleId }) => !onLine || ruleId !== 'hours'),
  };
}

function passText({ button }: NonNullable<PanelView['pass']>, t: Translate): string {
  return button === '' ? t('panel.pass.again') : t('panel.pass.againOn', button);
}

/** Tells a screen reader the count, once it has changed and is settled; never each key. */
function Announcer({ view }: { readonly view: PanelView }) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  const count = apart(view).findings.filter((finding) => finding.severity !== 'note').length;
  const settled = view.status?.state === 'partial' || (view.status?.state === 'checked' && !view.status.empty);
  const broken = view.status?.state === 'broken';
  const pass = view.pass && passText(view.pass, t);
  const closed = typeof view.hours === 'object' && !view.hours.open ? hoursText(view.hours, t) : '';
  useEffect(() => {
    if (broken) setSaid('');
    else if (pass) setSaid(pass);
    else if (settled) {
      const found = count === 0 ? t('panel.announce.none') : t('panel.announce.some', count);
      setSaid(closed === '' ? found : `${found} ${closed}`);
    }
  }, [broken, settled, count, closed, pass]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
