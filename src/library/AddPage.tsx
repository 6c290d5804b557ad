import { Suspense, useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../article/article.ts';
import { Button } from '../ui/Button.tsx';
import { InPlaceLink } from '../ui/InPlaceLink.tsx';
import { AddressForm } from './AddressForm.tsx';
import styles from './AddPage.module.css';
import { BookmarkletLink } from './BookmarkletLink.tsx';
import { DropZone } from './DropZone.tsx';
import type { Incoming, Intake } from './intake.ts';
import { JobList } from './JobList.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { ReviewProps } from './review/Review.tsx';
import type { LibraryTools } from './tools.ts';
import { TroubleNotice } from './TroubleNotice.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useJobs, useLibraryState } from './use-library.ts';

interface Props {
  readonly tools: LibraryTools;
  /** Absent until the device's storage has been asked. */
  readonly intake: Intake | undefined;
  /** What comes when there is something to be looked over. */
  readonly parts: {
    readonly Review: ComponentType<ReviewProps>;
    /** Draws an article as the reader will see it. */
    readonly Preview: ComponentType<{ readonly article: Article }>;
  };
}

/** Takes in articles: pasted, from files, sent by another page or another app; and lets the reader look them over. */
export function AddPage({ tools, intake, parts: { Review, Preview } }: Props) {
  const { t } = useTranslation('add');
  const { library, toLibrary, toArticle } = tools;
  const jobs = useJobs(intake);
  const { trouble } = useLibraryState(library);
  const picker = useRef<HTMLInputElement>(null);
  const [reviewed, setReviewed] = useState<number>();
  const [sharedAddress, setSharedAddress] = useState('');

  const take = useCallback((brought: readonly Incoming[]) => void intake?.take(brought), [intake]);
  const arrival = useArrivals(intake, take, setSharedAddress);

  // What came alone is looked over at once; of several the reader chooses.
  const [only] = jobs;
  const opened = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (jobs.length !== 1 || only?.state.status !== 'ready' || opened.current === only.id) return;
    opened.current = only.id;
    setReviewed(only.id);
  }, [jobs.length, only]);

  const job = jobs.find(({ id }) => id === reviewed);
  if (intake && job?.state.status === 'ready') {
    const { id } = job;
    return (
      <>
        <DropZone onIncoming={take} />
        <Suspense>
          <Review
            draft={job.state.draft}
            same={job.state.same}
            Preview={Preview}
            onChange={(change) => {
              intake.change(id, change);
            }}
            onSave={() => {
              setReviewed(undefined);
              void intake.save(id).then((item) => {
                if (item && intake.getState().length === 1) {
                  intake.dismiss(id);
                  toArticle(item.id).onFollow?.();
                }
              });
            }}
            onBack={() => {
              setReviewed(undefined);
            }}
            onDiscard={() => {
              intake.dismiss(id);
              setReviewed(undefined);
            }}
          />
        </Suspense>
      </>
    );
  }

  return (
    <div className={styles['page']}>
      <DropZone onIncoming={take} />
      <InPlaceLink to={toLibrary} className={styles['back']}>
        {t('back')}
      </InPlaceLink>
      <h1 className={styles['title']} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={styles['intro']}>{t('intro')}</p>
      {library && trouble && <TroubleNotice library={library} trouble={trouble} settings={tools.settings} />}
      {arrival && (
        <p className={styles['arrival']} role="status">
          {t(arrival)}
        </p>
      )}
      {intake && jobs.length > 0 && <JobList jobs={jobs} intake={intake} toArticle={toArticle} onReview={setReviewed} />}
      <PasteBox onIncoming={take} />
      <section className={styles['way']} aria-labelledby="add-files">
        <h2 className={styles['heading']} id="add-files">
          {t('files')}
        </h2>
        <p className={styles['hint']}>{t('filesHint')}</p>
        <div>
          <Button onPress={() => picker.current?.click()}>{t('files')}</Button>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('files')}
          onChange={({ target }) => {
            take([...(target.files ?? [])].map((file) => ({ kind: 'file', file })));
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </section>
      <AddressForm key={sharedAddress} shared={sharedAddress} onIncoming={take} />
      <BookmarkletLink address={`${tools.base}add/`} />
    </div>
  );
}
