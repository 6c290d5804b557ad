/** What takes articles in. It comes when the reader first brings one, or goes where they are brought. */
import type { i18n as I18n } from 'i18next';
import { lazy } from 'react';
import { addAddTexts } from '../i18n/add.ts';
import { AddPage } from '../library/AddPage.tsx';
import { createIntake, type Intake } from '../library/intake.ts';
import type { Library } from '../library/library.ts';
import { OnDevice, type ToolsFor } from './library-tools.tsx';
import { parseMarkup } from './trusted-types.ts';
import type { LoadedPage } from './use-page.ts';

/** The reader's view of an article, which comes when there is one to be looked over. */
const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }));

export const openIntake = (library: Library): Intake => createIntake({ library, parse: parseMarkup, loadImporters: () => import('../article/import/file.ts') });

/** @param intake absent while prerendering */
export function addView(i18n: I18n, toolsFor: ToolsFor, intake: Intake | undefined): NonNullable<LoadedPage['view']> {
  addAddTexts(i18n);
  const Review = lazy(async () => {
    const [review, { addReviewTexts }] = await Promise.all([import('../library/review/Review.tsx'), import('../i18n/review.ts')]);
    addReviewTexts(i18n);
    return { default: review.Review };
  });
  const parts = { Review, Preview };
  return (view) => <OnDevice>{(isPresent) => <AddPage tools={toolsFor(view, isPresent)} intake={isPresent ? intake : undefined} parts={parts} />}</OnDevice>;
}
