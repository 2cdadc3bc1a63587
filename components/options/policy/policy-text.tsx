/** The policy in force in its own words, with what the city was asked and has not answered yet. */
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { useStrings } from '../../strings.ts';
import { Notice } from '../../ui/notice.tsx';

export function PolicyText({ pack }: { readonly pack: PolicyPack }) {
  const t = useStrings();
  return (
    <>
      {pack.openQuestions.length > 0 ? (
        <details class="section">
          <summary>{t('policy.open', pack.openQuestions.length)}</summary>
          <Notice level="note">
            <p>{t('policy.openHelp')}</p>
          </Notice>
          <dl class="questions">
            {pack.openQuestions.map(({ id, question, assumed }) => (
              <div key={id}>
                <dt lang="ja">{question}</dt>
                <dd>
                  {t('policy.assumed')} <span lang="ja">{assumed}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <details class="section">
        <summary>{t('policy.text', pack.clauses.length)}</summary>
        <dl class="clauses" lang="ja">
          {pack.clauses.map(({ id, label, heading, text }) => (
            <div key={id}>
              <dt>
                {label}
                {heading ? ` ${heading}` : ''}
              </dt>
              <dd class="paper-words">{text}</dd>
            </div>
          ))}
        </dl>
      </details>
      {pack.supplements.length > 0 ? (
        <section class="section">
          <h2>{t('policy.supplements')}</h2>
          <ul class="bullets" lang="ja">
            {pack.supplements.map(({ date, by, text }) => (
              <li key={`${date}/${text}`}>
                {date} {by}: {text}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
