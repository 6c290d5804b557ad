import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { InPlaceLink } from '../ui/InPlaceLink.tsx';
import add from './AddPage.module.css';
import { labelOf, type Intake, type Job } from './intake.ts';
import styles from './JobList.module.css';
import type { LibraryTools } from './tools.ts';

interface Props {
  readonly jobs: readonly Job[];
  readonly intake: Intake;
  readonly toArticle: LibraryTools['toArticle'];
  readonly onReview: (id: number) => void;
}

/** What was brought, a line each: how far it has come, what is wrong with it, what can be done. */
export function JobList({ jobs, intake, toArticle, onReview }: Props) {
  const { t } = useTranslation('add');
  const id = useId();
  const ready = jobs.filter(({ state }) => state.status === 'ready');
  return (
    <section aria-labelledby={id} className={styles['jobs']}>
      <h2 className={add['heading']} id={id}>
        {t('jobs')}
      </h2>
      {/* Told as it changes: what has been read, what could not be. */}
      <ul className={styles['list']} aria-live="polite">
        {jobs.map((job) => (
          <JobLine key={job.id} job={job} intake={intake} toArticle={toArticle} onReview={onReview} />
        ))}
      </ul>
      {ready.length > 1 && (
        <div>
          <Button
            kind="primary"
            onPress={() => {
              void (async () => {
                for (const job of ready) {
                  // In the order in which they came, so that they stand so in the library.
                  // oxlint-disable-next-line eslint/no-await-in-loop
                  await intake.save(job.id);
                }
              })();
            }}
          >
            {t('saveAll')}
          </Button>
        </div>
      )}
    </section>
  );
}

function JobLine({ job, intake, toArticle, onReview }: Omit<Props, 'jobs'> & { readonly job: Job }) {
  const { t } = useTranslation('add');
  const { state } = job;
  const label = labelOf(job) ?? t('pasted');
  const says = (): string => {
    switch (state.status) {
      case 'reading':
        return t('reading');
      case 'failed':
        return t(`errors.${state.error}`);
      case 'ready':
        return state.same ? t('same', { title: state.same.title }) : t('ready');
      case 'saved':
        return t(state.item.isKept ? 'saved' : 'savedUnkept');
    }
  };
  return (
    <li className={styles['job']} data-status={state.status}>
      <div className={styles['what']}>
        <bdi className={styles['name']}>{label}</bdi>
        <span className={styles['says']}>{says()}</span>
      </div>
      <div className={styles['buttons']}>
        {state.status === 'ready' && (
          <>
            <Button
              onPress={() => {
                onReview(job.id);
              }}
            >
              {t('review')}
            </Button>
            <Button onPress={() => void intake.save(job.id)}>{t('save')}</Button>
          </>
        )}
        {state.status === 'saved' && <InPlaceLink to={toArticle(state.item.id)}>{t('open')}</InPlaceLink>}
        {state.status !== 'reading' && (
          <Button
            kind="quiet"
            icon="close"
            label={t('dismiss')}
            onPress={() => {
              intake.dismiss(job.id);
            }}
          />
        )}
      </div>
    </li>
  );
}
