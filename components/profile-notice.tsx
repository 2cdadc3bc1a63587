/** The note below the bio of the own profile: what is missing there, and words to copy. */
import { byHand } from './by-hand.ts';
import { SeverityIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

export interface ProfileNoticeView {
  readonly theme: 'light' | 'dim' | 'dark';
  readonly notice: boolean;
  readonly policyLink: boolean;
  readonly clauseLabel: string;
  /** Words for the notice. */
  readonly template: string;
  /** Characters that a bio may have here, and by how many bio and template together exceed them. */
  readonly limit: number;
  readonly tooLongBy: number;
  /** Hosts on which the policy may stand. */
  readonly domains: readonly string[];
  readonly told: 'nothing' | 'done' | 'failed';
}

interface Props {
  readonly view: ProfileNoticeView;
  readonly onCopy: () => void;
}

export function ProfileNotice({ view, onCopy }: Props) {
  const t = useStrings();
  const { notice, policyLink, template, told } = view;
  return (
    <section
      class="comment-card"
      data-part="profile"
      data-notice={String(notice)}
      data-policy-link={String(policyLink)}
      data-theme={view.theme}
      aria-label={t('profile.name')}
      lang={t('language')}
    >
      <p class="comment-line">
        <SeverityIcon severity="caution" />
        <b>{t('profile.missing', view.clauseLabel)}</b>
      </p>
      <ul class="profile-missing">
        {notice ? null : <li>{t('profile.notice')}</li>}
        {policyLink ? null : <li>{t('profile.policyLink', view.domains.join('、'))}</li>}
      </ul>
      {notice ? null : (
        <>
          <p>
            {t('profile.template')}
            <span lang="ja">「{template}」</span>
          </p>
          {view.tooLongBy > 0 ? <p>{t('profile.tooLong', String(view.limit), String(view.tooLongBy))}</p> : null}
          <p class="comment-line">
            <button type="button" class="button" data-action="copy" onClick={byHand(onCopy)}>
              {t('profile.copy')}
            </button>
            <span role="status">{told === 'nothing' ? '' : t(`popup.copy.${told}`)}</span>
          </p>
        </>
      )}
      <p class="profile-private">{t('profile.private')}</p>
    </section>
  );
}
