/** Three screens at the first start: whose accounts, a practice composer that really checks, what is seen and what is not. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PRACTICE_POSTS, type PracticePost } from '../../lib/desk/practice.ts';
import type { MessageKey } from '../../lib/locales/message-key.ts';
import { Signpost } from '../icons.tsx';
import { MarkedText, type TextMark } from '../marked-text.tsx';
import { useStrings } from '../strings.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

export interface WelcomeView {
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly site: 'x' | 'instagram' }[];
  readonly officer: { readonly name: string; readonly section: string };
  /** The administrator has laid it down. */
  readonly officerLocked: (key: 'name' | 'section') => boolean;
  readonly practice: { readonly text: string; readonly marks: readonly TextMark[] };
}

export interface WelcomeActions {
  readonly changeOfficer: (key: 'name' | 'section', value: string) => void;
  readonly write: (text: string) => void;
  readonly slot: (element: HTMLElement | null) => void;
  readonly openOptions: () => void;
  /** Finished or skipped: it does not come by itself again. */
  readonly finish: () => void;
}

const STEPS = ['who', 'practice', 'seen'] as const;

export function Welcome({ view, actions }: { readonly view: WelcomeView; readonly actions: WelcomeActions }) {
  const t = useStrings();
  const [step, setStep] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A new screen is read from its heading on.
  useLayoutEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [step]);
  const name = STEPS[step] ?? 'who';
  return (
    <div class="welcome">
      <header class="welcome-top">
        <span class="brand">
          <Signpost />
          {t('extensionName')}
        </span>
        <p class="soft">{t('welcome.step', step + 1, STEPS.length)}</p>
        <Button kind="link" action="skip" onClick={actions.finish}>
          {t('welcome.skip')}
        </Button>
      </header>
      <main class="welcome-main" data-step={name}>
        <h1 class="page-title" ref={title} tabIndex={-1}>
          {t(`welcome.${name}.title`)}
        </h1>
        {name === 'who' ? <Who view={view} actions={actions} /> : null}
        {name === 'practice' ? <Practice view={view} actions={actions} /> : null}
        {name === 'seen' ? <Seen /> : null}
      </main>
      <footer class="row">
        {step > 0 ? (
          <Button action="back" onClick={() => setStep(step - 1)}>
            {t('welcome.back')}
          </Button>
        ) : null}
        {step < STEPS.length - 1 ? (
          <Button kind="main" action="next" onClick={() => setStep(step + 1)}>
            {t('welcome.next')}
          </Button>
        ) : (
          <Button kind="main" action="finish" onClick={actions.finish}>
            {t('welcome.finish')}
          </Button>
        )}
      </footer>
    </div>
  );
}

interface ScreenProps {
  readonly view: WelcomeView;
  readonly actions: WelcomeActions;
}

function Who({ view, actions }: ScreenProps) {
  const t = useStrings();
  const { officer, officerLocked } = view;
  return (
    <>
      <p>{t('welcome.who.lead')}</p>
      <section class="section" aria-labelledby="accounts">
        <h2 id="accounts">{t('welcome.who.accounts')}</h2>
        <ul class="bullets" lang="ja">
          {view.accounts.map((account) => (
            <li key={account.id}>{`${account.site === 'x' ? 'X' : 'Instagram'}：${account.name}`}</li>
          ))}
        </ul>
        <p class="help">{t('welcome.who.accountsHelp')}</p>
        <p>
          <Button action="options" onClick={actions.openOptions}>
            {t('welcome.who.options')}
          </Button>
        </p>
      </section>
      <section class="section" aria-labelledby="officer">
        <h2 id="officer">{t('welcome.who.officer')}</h2>
        <p class="help">
          {t(
            officerLocked('name') && officerLocked('section') ? 'welcome.who.officerLocked' : 'welcome.who.officerHelp',
          )}
        </p>
        <div class="columns">
          {(['section', 'name'] as const).map((key) => (
            <Field
              key={key}
              label={t(`welcome.who.${key}`)}
              value={officer[key]}
              locked={officerLocked(key)}
              onCommit={(value) => actions.changeOfficer(key, value)}
            />
          ))}
        </div>
      </section>
    </>
  );
}

function Practice({ view, actions }: ScreenProps) {
  const t = useStrings();
  const { text, marks } = view.practice;
  const current = PRACTICE_POSTS.find((post) => post.text === text);
  return (
    <>
      <p>{t('welcome.practice.lead')}</p>
      <div class="practice">
        <fieldset class="section practice-posts">
          <legend class="visually-hidden">{t('welcome.practice.choose')}</legend>
          {PRACTICE_POSTS.map((post) => (
            <label key={post.id} class="choice-line" data-post={post.id}>
              <input
                type="radio"
                name="practice"
                checked={post === current}
                onChange={() => actions.write(post.text)}
              />
              <span>{t(titleOf(post))}</span>
            </label>
          ))}
        </fieldset>
        <div class="section practice-composer">
          <MarkedText label={t('welcome.practice.text')} value={text} marks={marks} onInput={actions.write} lang="ja" />
          <div ref={actions.slot} data-part="practice-panel" />
        </div>
      </div>
    </>
  );
}

const titleOf = ({ id }: PracticePost): MessageKey => `welcome.practice.posts.${id}`;

const SEEN = ['composer', 'hours', 'share'] as const;
const UNSEEN = ['phone', 'tools', 'images', 'private'] as const;
const KEPT = ['local', 'text', 'journal', 'decide'] as const;

function Seen() {
  const t = useStrings();
  return (
    <>
      <section class="section" aria-labelledby="seen">
        <h2 id="seen">{t('welcome.seen.seen')}</h2>
        <ul class="bullets">
          {SEEN.map((key) => (
            <li key={key}>{t(`welcome.seen.yes.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="unseen">
        <h2 id="unseen">{t('welcome.seen.unseen')}</h2>
        <ul class="bullets">
          {UNSEEN.map((key) => (
            <li key={key}>{t(`welcome.seen.no.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome.seen.privacy')}</h2>
        <ul class="bullets">
          {KEPT.map((key) => (
            <li key={key}>{t(`welcome.seen.kept.${key}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
