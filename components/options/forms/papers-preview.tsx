/** What came in with a file of papers, and what taking it over would do. */
import type { AccountPapers, PapersPlan } from '../../../lib/desk/paper-file.ts';
import { useStrings } from '../../strings.ts';
import { Notice } from '../../ui/notice.tsx';

export interface PapersPreviewProps {
  readonly papers: AccountPapers;
  readonly plan: PapersPlan;
}

export function PapersPreview({ papers: { application, approval }, plan }: PapersPreviewProps) {
  const t = useStrings();
  const { registration } = application;
  const rows: readonly (readonly [string, string])[] = [
    [t('accounts.site'), application.service],
    [t('papers.title'), registration.title],
    [t('papers.handle'), `@${registration.handle}`],
    [t('papers.department'), application.department],
    [t('papers.date'), application.date],
    [t('papers.content'), application.content],
    [t('accounts.reply.default'), t(`accounts.reply.${application.commentPolicy.default}`)],
    ...(approval
      ? ([
          [t('papers.approvalNumber'), approval.number],
          [t('papers.approvalDate'), approval.date],
        ] as const)
      : []),
  ];
  return (
    <>
      <dl class="pairs">
        {rows.map(([term, value]) => (
          <div class="pair" key={term}>
            <dt>{term}</dt>
            <dd lang="ja" class="paper-words">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <Notice level={plan.effect === 'refused' ? 'confirm' : 'note'}>{t(`papers.effect.${plan.effect}`)}</Notice>
    </>
  );
}
