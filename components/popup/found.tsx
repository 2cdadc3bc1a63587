/** 機械が見つけたこと: what the rules say, by clause, each with the way to its words. */
import { useId, useState } from 'preact/hooks';
import type { ComposerState } from '../../lib/messaging/draft-state.ts';
import { Disclosure } from '../disclosure.tsx';
import { shorten } from '../dismiss-menu.tsx';
import { SeverityIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';

type Finding = ComposerState['findings'][number];

export interface FoundProps {
  readonly composer: ComposerState;
  readonly onShow: (finding: string) => void;
}

export function Found({ composer, onShow }: FoundProps) {
  const t = useStrings();
  const { status } = composer;
  const open = composer.findings.filter(({ dismissed }) => !dismissed);
  const grave = open.filter(({ severity }) => severity !== 'note');
  const notes = open.filter(({ severity }) => severity === 'note');
  const setAside = composer.findings.filter(({ dismissed }) => dismissed);
  if (!status) return null;
  const doubtful = status.state === 'partial' || status.state === 'broken';
  return (
    <section class="part" aria-labelledby="found">
      <h2 id="found">{t('popup.found.title')}</h2>
      <p
        class={doubtful ? 'line line-caution' : 'line'}
        data-part="status"
        data-state={status.state}
        aria-live="polite"
      >
        {doubtful ? <SeverityIcon severity="caution" /> : null}
        <span>{status.text}</span>
      </p>
      {status.help ? <p class="help">{status.help}</p> : null}
      {byClause(grave).map((group) => (
        <Clause key={group.label} group={group} onShow={onShow} />
      ))}
      <Folded name={(opened) => t(opened ? 'popup.found.notesHide' : 'popup.found.notes', notes.length)} some={notes}>
        {byClause(notes).map((group) => (
          <Clause key={group.label} group={group} onShow={onShow} />
        ))}
      </Folded>
      <Folded
        name={(opened) => (opened ? t('panel.dismiss.doneHide') : t('panel.dismiss.done', setAside.length))}
        some={setAside}
      >
        <ul class="aside-list">
          {setAside.map(({ id, title, quote }) => (
            <li key={id}>{quote ? `${title}「${shorten(quote)}」` : title}</li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}

interface ClauseGroup {
  readonly label: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Clauses in the order of their gravest finding. */
function byClause(findings: readonly Finding[]): readonly ClauseGroup[] {
  const labels = [...new Set(findings.map(({ clauseLabel }) => clauseLabel))];
  return labels.map((label) => {
    const own = findings.filter(({ clauseLabel }) => clauseLabel === label);
    return { label, text: own[0]?.clauseText ?? '', findings: own };
  });
}

function Clause({ group, onShow }: { readonly group: ClauseGroup; readonly onShow: FoundProps['onShow'] }) {
  const t = useStrings();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="clause">
      <h3>
        <Disclosure
          open={open}
          controls={id}
          onToggle={() => setOpen(!open)}
          label={t('panel.finding.clause', group.label)}
        >
          {group.label}
        </Disclosure>
      </h3>
      <blockquote id={id} lang="ja" hidden={!open}>
        {group.text}
      </blockquote>
      <ul class="found">
        {group.findings.map((finding) => (
          <li
            key={finding.id}
            class={`finding finding-${finding.severity}`}
            data-part="finding"
            data-rule={finding.ruleId}
            data-severity={finding.severity}
          >
            <p class="finding-head">
              <span class={`level level-${finding.severity}`}>
                <SeverityIcon severity={finding.severity} />
                {t(`severity.${finding.severity}`)}
              </span>
              <b>{finding.title}</b>
            </p>
            <p>
              {finding.quote ? <b class="quote">「{finding.quote}」</b> : null} {finding.message}
            </p>
            {finding.fix ? <p class="fix">{finding.fix}</p> : null}
            <button
              type="button"
              class="button"
              data-action="show"
              aria-label={t(
                'popup.found.showOf',
                t(finding.quote ? 'popup.found.show' : 'popup.found.showBox'),
                finding.quote ? shorten(finding.quote) : finding.title,
              )}
              onClick={() => onShow(finding.id)}
            >
              {t(finding.quote ? 'popup.found.show' : 'popup.found.showBox')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FoldedProps {
  readonly name: (open: boolean) => string;
  /** Nothing is shown where there is none. */
  readonly some: readonly unknown[];
  readonly children: preact.ComponentChildren;
}

function Folded({ name, some, children }: FoldedProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  if (some.length === 0) return null;
  return (
    <>
      <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)}>
        {name(open)}
      </Disclosure>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </>
  );
}
