/** The popup: what is being written now → what the machine found → what only a person can confirm → done. One column. */
import type { ComposerState, PageState } from '../../lib/messaging/draft-state.ts';
import { SeverityIcon, Signpost } from '../icons.tsx';
import { useStrings } from '../strings.ts';
import { DraftHead } from './draft-head.tsx';
import { Found } from './found.tsx';
import { NotUnderstood } from './not-understood.tsx';
import { PasteBox } from './paste-box.tsx';
import { ToConfirm } from './to-confirm.tsx';
import { Today } from './today.tsx';
import type { PopupActions, PopupView } from './view.ts';

export interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

export function Popup({ view, actions }: PopupProps) {
  const t = useStrings();
  const { tab, paste } = view;
  const writing = tab.kind === 'page' && tab.chosen !== undefined;
  return (
    <div class="popup">
      <header class="top">
        <Signpost />
        <h1>{t('extensionName')}</h1>
        {actions.openWindow ? (
          <button type="button" class="button" data-action="window" onClick={actions.openWindow}>
            {t('popup.window')}
          </button>
        ) : null}
        <button type="button" class="button" data-action="options" onClick={actions.openOptions}>
          {t('popup.options')}
        </button>
      </header>
      <main>
        <Tab view={view} actions={actions} />
        {tab.kind === 'asking' ? null : (
          <PasteBox key={String(writing)} paste={paste} actions={actions.paste} open={!writing} />
        )}
      </main>
      <footer class="foot">
        <button type="button" class="link" data-action="welcome" onClick={actions.openWelcome}>
          {t('popup.welcome')}
        </button>
        {view.managed ? <p class="help">{t('popup.managed')}</p> : null}
      </footer>
    </div>
  );
}

function Tab({ view, actions }: PopupProps) {
  const t = useStrings();
  const { tab } = view;
  if (tab.kind === 'asking') return null;
  if (tab.kind === 'unreachable') {
    return (
      <>
        <Notice title={t('popup.elsewhere.title')} text={t('popup.elsewhere.help')} part="elsewhere" />
        <Today today={view.today} reminders={view.reminders} onDone={actions.remind} />
      </>
    );
  }
  const { page, chosen } = tab;
  const broken = chosen ? chosen.status?.state === 'broken' : page.diagnosis.state === 'not-understood';
  return (
    <>
      {page.composers.length > 1 && chosen ? (
        <Composers composers={page.composers} chosen={chosen} onChoose={actions.choose} />
      ) : null}
      {broken ? <NotUnderstood diagnosis={page.diagnosis} about={view.about} onCopy={actions.copy} /> : null}
      {chosen ? <Writing key={chosen.name} composer={chosen} view={view} actions={actions} /> : null}
      {chosen || broken ? null : (
        <Notice title={t('popup.nothing.title')} text={t('popup.nothing.help')} part="nothing" />
      )}
      {page.profile ? <Profile profile={page.profile} /> : null}
      {chosen ? null : <Today today={view.today} reminders={view.reminders} onDone={actions.remind} />}
    </>
  );
}

/** The open page is the own profile: one line on what 第4-2⑹ asks of it. */
function Profile({ profile }: { readonly profile: NonNullable<PageState['profile']> }) {
  const t = useStrings();
  const { handle, notice, policyLink } = profile;
  const whole = notice && policyLink;
  const said = whole ? 'whole' : notice ? 'policyLink' : policyLink ? 'notice' : 'both';
  return (
    <p class={whole ? 'part line' : 'part line line-caution'} data-part="profile">
      {whole ? null : <SeverityIcon severity="caution" />}
      <span>{t(`popup.profile.${said}`, handle)}</span>
    </p>
  );
}

function Writing({ composer, view, actions }: PopupProps & { readonly composer: ComposerState }) {
  const t = useStrings();
  const { account, status, empty } = composer;
  if (account.kind === 'unregistered') {
    return (
      <Notice title={t('panel.account.unregistered', account.handle)} text={t('popup.unregistered')} part="account" />
    );
  }
  if (status?.state === 'broken') return null;
  return (
    <>
      <DraftHead composer={composer} emergencyUntil={view.emergencyUntil} onAct={actions.act} />
      {empty ? <p class="part">{status?.text}</p> : <Found composer={composer} onShow={actions.leave} />}
      {empty ? null : <ToConfirm composer={composer} actions={actions} />}
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly part: 'elsewhere' | 'nothing' | 'account';
}

function Notice({ title, text, part }: NoticeProps) {
  return (
    <section class="part" data-part={part} aria-labelledby={part}>
      <h2 id={part}>
        {part === 'account' ? <SeverityIcon severity="caution" /> : null}
        {title}
      </h2>
      <p>{text}</p>
    </section>
  );
}

interface ComposersProps {
  readonly composers: readonly ComposerState[];
  readonly chosen: ComposerState;
  readonly onChoose: (name: string) => void;
}

/** Several composers in the tab: which one is meant. Told apart by kind and state, never by their words. */
function Composers({ composers, chosen, onChoose }: ComposersProps) {
  const t = useStrings();
  return (
    <fieldset class="part composers" data-part="composers">
      <legend class="label">{t('popup.composers.title', composers.length)}</legend>
      {composers.map((composer) => (
        <label key={composer.name} class="choice-line">
          <input
            type="radio"
            name="composer"
            checked={composer.name === chosen.name}
            onChange={() => onChoose(composer.name)}
          />
          <span>
            {t(
              'popup.composers.one',
              t(`popup.composers.${composer.kind}`),
              composer.empty || !composer.status ? t('popup.composers.empty') : composer.status.text,
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
