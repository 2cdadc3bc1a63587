/** コメント等への対応方針 of one account. */
import type { ReplyPolicy } from '../../../lib/policy/types.ts';
import { useStrings } from '../../strings.ts';
import { RadioGroup } from '../../ui/choices.tsx';
import { TextArea } from '../../ui/field.tsx';

export interface ReplyEditorProps {
  readonly reply: ReplyPolicy;
  /** Changes one part and leaves the others as they are by then. */
  readonly onChange: (change: (reply: ReplyPolicy) => ReplyPolicy) => void;
}

export function ReplyEditor({ reply, onChange }: ReplyEditorProps) {
  const t = useStrings();
  return (
    <>
      <RadioGroup
        label={t('accounts.reply.default')}
        value={reply.default}
        options={(['no', 'some', 'yes'] as const).map((value) => ({ value, label: t(`accounts.reply.${value}`) }))}
        onChange={(value) =>
          onChange((now) => ({ ...now, default: value, notice: { ...now.notice, required: value !== 'yes' } }))
        }
      />
      {reply.default === 'some' ? (
        <TextArea
          label={t('accounts.reply.exceptions')}
          help={t('accounts.onePerLine')}
          value={reply.exceptions.join('\n')}
          onCommit={(value) => onChange((now) => ({ ...now, exceptions: lines(value) }))}
        />
      ) : null}
      <TextArea
        label={t('accounts.reply.notice')}
        help={t('accounts.reply.noticeHelp')}
        value={reply.notice.template}
        check={(value) => (value.trim() === '' ? t('accounts.notEmpty') : undefined)}
        onCommit={(template) => onChange((now) => ({ ...now, notice: { ...now.notice, template } }))}
      />
    </>
  );
}

export function ReplyWords({ reply }: { readonly reply: ReplyPolicy }) {
  const t = useStrings();
  return (
    <>
      <p>{t(`accounts.reply.${reply.default}`)}</p>
      {reply.exceptions.length > 0 ? <p lang="ja">{t('accounts.reply.except', reply.exceptions.join('、'))}</p> : null}
      <p class="soft small" lang="ja">
        「{reply.notice.template}」
      </p>
    </>
  );
}

function lines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
