/** Telephone numbers, mail domains and addresses that an account may publish beside the city's own. */
import type * as z from 'zod/mini';
import { parseBy } from '../../../lib/policy/parse-by.ts';
import { contactsSchema } from '../../../lib/policy/schema.ts';
import type { Contacts } from '../../../lib/policy/types.ts';
import { useStrings } from '../../strings.ts';
import { TextArea } from '../../ui/field.tsx';

export interface ContactsEditorProps {
  readonly contacts: Contacts;
  /** Changes one list and leaves the others as they are by then. */
  readonly onChange: (change: (contacts: Contacts) => Contacts) => void;
}

const KINDS = ['phones', 'mailDomains', 'addresses'] as const;

export function ContactsEditor({ contacts, onChange }: ContactsEditorProps) {
  const t = useStrings();
  const language = t('language') === 'en' ? 'en' : 'ja';
  return (
    <div class="columns">
      {KINDS.map((kind) => (
        <TextArea
          key={kind}
          label={t(`accounts.contacts.${kind}`)}
          help={t(`accounts.contacts.${kind}Help`)}
          value={contacts[kind].join('\n')}
          check={(value) => firstProblem(contactsSchema.shape[kind], lines(value))?.[language]}
          onCommit={(value) => onChange((now) => ({ ...now, [kind]: lines(value) }))}
        />
      ))}
    </div>
  );
}

export function ContactsWords({ contacts }: { readonly contacts: Contacts }) {
  const t = useStrings();
  return (
    <dl class="pairs">
      {KINDS.map((kind) => (
        <div class="pair" key={kind}>
          <dt>{t(`accounts.contacts.${kind}`)}</dt>
          <dd lang="ja">{contacts[kind].join('、') || t('accounts.contacts.none')}</dd>
        </div>
      ))}
    </dl>
  );
}

function firstProblem(schema: z.ZodMiniType<string[]>, values: readonly string[]) {
  const parsed = parseBy(schema, values);
  return parsed.ok ? undefined : parsed.problems[0]?.message;
}

/** One a line; full-width figures and letters are taken as half-width ones. */
function lines(value: string): string[] {
  return value
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
