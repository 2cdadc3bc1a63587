/** 別記様式第１号: its four items, who applies, and the two reasons of 第4-1⑵. No field for a password. */
import type { ComponentChildren } from 'preact';
import { SERVICE_NAMES } from '../../../lib/desk/papers.ts';
import { isHandle, typedHandle } from '../../../lib/policy/handles.ts';
import type { Account, PolicyPack } from '../../../lib/policy/types.ts';
import type { Application } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { CheckGroup, RadioGroup } from '../../ui/choices.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface ApplicationFormProps {
  readonly pack: PolicyPack;
  readonly site: Account['site'];
  readonly application: Application;
  /** It has been submitted: shown as it was sent. */
  readonly locked: boolean;
  /** Changes one entry and leaves the others as they are by then. */
  readonly onChange: (change: (application: Application) => Application) => void;
}

export function ApplicationForm({ pack, site, application, locked, onChange }: ApplicationFormProps) {
  const t = useStrings();
  const { registration, commentPolicy } = application;
  const items = pack.forms.application.items;
  const put =
    (key: 'date' | 'department' | 'applicant' | 'content' | 'demand' | 'necessity') =>
    (value: string): void =>
      onChange((now) => ({ ...now, [key]: value }));
  const register =
    (key: keyof Application['registration']) =>
    (value: string): void =>
      onChange((now) => ({ ...now, registration: { ...now.registration, [key]: value.trim() } }));
  return (
    <section class="section" aria-labelledby="application-title">
      <h2 id="application-title">
        <span lang="ja">{pack.forms.application.title}</span> {t('papers.application')}
      </h2>
      {locked ? <Notice level="note">{t('papers.locked')}</Notice> : null}
      <div class="columns">
        <Field
          type="date"
          width="short"
          label={t('papers.date')}
          value={application.date}
          required
          locked={locked}
          onCommit={put('date')}
        />
        <Field
          label={t('papers.department')}
          value={application.department}
          required
          locked={locked}
          onCommit={put('department')}
        />
        <Field
          label={t('papers.applicant')}
          value={application.applicant}
          required
          locked={locked}
          onCommit={put('applicant')}
        />
      </div>

      <h3>{t('papers.reasons')}</h3>
      <p class="soft">{t('papers.reasonsHelp')}</p>
      <TextArea
        label={t('papers.demand')}
        help={t('papers.demandHelp')}
        value={application.demand}
        required
        locked={locked}
        onCommit={put('demand')}
      />
      <TextArea
        label={t('papers.necessity')}
        help={t('papers.necessityHelp')}
        value={application.necessity}
        required
        locked={locked}
        onCommit={put('necessity')}
      />

      <Item number={1} name={items[0]} />
      <p>
        <span lang="ja">{application.service || SERVICE_NAMES.x}</span>{' '}
        <span class="soft small">{t('papers.serviceHelp')}</span>
      </p>

      <Item number={2} name={items[1]} />
      <CheckGroup
        label={t('papers.categories')}
        help={t('papers.categoriesHelp')}
        options={pack.content.categories.map(({ id, label }) => ({ value: id, label }))}
        values={application.categories}
        locked={locked}
        onChange={(change) => onChange((now) => ({ ...now, categories: change(now.categories) }))}
      />
      <TextArea
        label={t('papers.content')}
        help={t('papers.contentHelp')}
        value={application.content}
        required
        locked={locked}
        onCommit={put('content')}
      />

      <Item number={3} name={items[2]} />
      <div class="columns">
        <Field
          label={t('papers.handle')}
          prefix="@"
          value={registration.handle}
          required
          locked={locked}
          check={(value) => (isHandle(site, typedHandle(value)) ? undefined : t('accounts.handleFormat'))}
          onCommit={(value) => register('handle')(typedHandle(value))}
        />
        <Field
          label={t('papers.title')}
          value={registration.title}
          required
          locked={locked}
          onCommit={register('title')}
        />
        <Field
          label="URL"
          value={registration.url}
          required
          locked={locked}
          check={(value) => (/^https:\/\/\S+$/.test(value.trim()) ? undefined : t('papers.urlFormat'))}
          onCommit={register('url')}
        />
        <Field
          label={t('papers.mail')}
          help={t('papers.mailHelp')}
          value={registration.mail}
          locked={locked}
          onCommit={register('mail')}
        />
      </div>
      <Notice level="note" title={t('papers.credentialTitle')}>
        <p>{t('papers.credentialHelp')}</p>
      </Notice>
      <div class="columns">
        <Field
          label={t('papers.credentialMethod')}
          help={t('papers.credentialMethodHelp')}
          value={registration.credentialMethod}
          required
          locked={locked}
          onCommit={register('credentialMethod')}
        />
        <Field
          type="date"
          width="short"
          label={t('papers.credentialDate')}
          value={registration.credentialDate}
          required
          locked={locked}
          onCommit={register('credentialDate')}
        />
      </div>

      <Item number={4} name={items[3]} />
      <RadioGroup
        label={t('accounts.reply.default')}
        value={commentPolicy.default}
        options={(['no', 'some', 'yes'] as const).map((value) => ({ value, label: t(`accounts.reply.${value}`) }))}
        locked={locked}
        onChange={(value) => onChange((now) => ({ ...now, commentPolicy: { ...now.commentPolicy, default: value } }))}
      />
      <TextArea
        label={t('papers.commentText')}
        help={t(commentPolicy.default === 'no' ? 'papers.commentTextHelpNo' : 'papers.commentTextHelp')}
        value={commentPolicy.text}
        required={commentPolicy.default !== 'no'}
        locked={locked}
        onCommit={(text) => onChange((now) => ({ ...now, commentPolicy: { ...now.commentPolicy, text } }))}
      />
    </section>
  );
}

function Item({ number, name }: { readonly number: number; readonly name: ComponentChildren }) {
  return (
    <h3 class="item" lang="ja">
      {['⑴', '⑵', '⑶', '⑷'][number - 1]} {name}
    </h3>
  );
}
