/** Settings of this computer. What the administrator enforces is shown with its lock. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../strings.ts';
import { Checkbox, Select } from '../../ui/choices.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { Field } from '../../ui/field.tsx';
import { ManagedNote } from '../../ui/notice.tsx';
import type { SettingsActions, SettingsView, Source } from './view.ts';

export interface SettingsFormProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
}

export function SettingsForm({ view, actions }: SettingsFormProps) {
  const t = useStrings();
  const { settings, sourceOf } = view;
  const locked = (key: keyof typeof settings): boolean => sourceOf(key) === 'enforced';
  const check = (key: 'badge' | 'shareHints' | 'commentMarks') => (
    <Sourced source={sourceOf(key)}>
      <Checkbox
        label={t(`settings.${key}`)}
        help={t(`settings.${key}Help`)}
        checked={settings[key]}
        locked={locked(key)}
        onChange={(on) => actions.set(key, on)}
      />
    </Sourced>
  );
  return (
    <>
      <section class="section">
        <h2>{t('settings.officerHeading')}</h2>
        <p class="help">{t('settings.officerHelp')}</p>
        <div class="columns">
          {(['name', 'section'] as const).map((key) => (
            <Sourced key={key} source={view.officerSourceOf(key)}>
              <Field
                label={t(`settings.officer.${key}`)}
                value={view.officer[key]}
                locked={view.officerSourceOf(key) === 'enforced'}
                onCommit={(value) => actions.officer(key, value)}
              />
            </Sourced>
          ))}
        </div>
      </section>
      <section class="section">
        <h2>{t('settings.sitesHeading')}</h2>
        <Sourced source={sourceOf('sites')}>
          {(['x', 'instagram'] as const).map((site) => (
            <Checkbox
              key={site}
              label={t(`settings.site.${site}`)}
              checked={settings.sites[site]}
              locked={locked('sites')}
              onChange={(on) => actions.site(site, on)}
            />
          ))}
        </Sourced>
        {check('shareHints')}
        {check('commentMarks')}
        {check('badge')}
      </section>
      <section class="section">
        <h2>{t('settings.rulesHeading')}</h2>
        <p class="help">{t('settings.rulesHelp')}</p>
        <Sourced source={sourceOf('disabledRules')}>
          <div class="columns">
            {view.rules.map(({ id, title, on }) => (
              <Checkbox
                key={id}
                label={title}
                checked={on}
                locked={locked('disabledRules')}
                onChange={(next) => actions.rule(id, next)}
              />
            ))}
          </div>
        </Sourced>
      </section>
      <section class="section">
        <h2>{t('settings.lookHeading')}</h2>
        <div class="columns">
          <Select
            label={t('settings.appearance')}
            value={settings.appearance}
            options={(['page', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`settings.appearances.${value}`),
            }))}
            onChange={(value) => actions.set('appearance', value)}
          />
          <Select
            label={t('settings.language')}
            value={settings.language}
            options={(['browser', 'ja', 'en'] as const).map((value) => ({
              value,
              label: t(`settings.languages.${value}`),
            }))}
            onChange={(value) => actions.set('language', value)}
          />
        </div>
      </section>
      <section class="section">
        <h2>{t('settings.journalHeading')}</h2>
        <Sourced source={sourceOf('journalText')}>
          <Checkbox
            label={t('settings.journalText')}
            help={t('settings.journalTextHelp')}
            checked={settings.journalText ?? view.journal.storeText}
            locked={locked('journalText')}
            onChange={(on) => actions.set('journalText', on)}
          />
        </Sourced>
        <Sourced source={sourceOf('journalRetentionDays')}>
          <Field
            label={t('settings.retention')}
            width="short"
            value={String(settings.journalRetentionDays ?? view.journal.retentionDays)}
            locked={locked('journalRetentionDays')}
            check={(value) => (/^[1-9]\d{0,4}$/.test(value) ? undefined : t('settings.retentionRefused'))}
            onCommit={(value) => actions.set('journalRetentionDays', Number(value))}
          />
        </Sourced>
      </section>
      <section class="section">
        <h2>{t('settings.resetHeading')}</h2>
        <div class="row">
          <Button action="welcome" onClick={actions.openWelcome}>
            {t('settings.welcome')}
          </Button>
        </div>
        <ConfirmRow
          label={t('settings.reset')}
          loss={t('settings.resetLoss')}
          confirm={t('settings.resetConfirm')}
          action="reset-settings"
          onConfirm={actions.reset}
        />
      </section>
    </>
  );
}

function Sourced({ source, children }: { readonly source: Source; readonly children: ComponentChildren }) {
  const t = useStrings();
  return (
    <div class="sourced" data-source={source}>
      {children}
      {source === 'enforced' || source === 'managedDefault' ? (
        <ManagedNote source={t(`settings.source.${source}`)} />
      ) : null}
    </div>
  );
}
