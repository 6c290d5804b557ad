/**
 * Runs where the page's markup ends, before the first paint: what the reader closed is closed, and what the
 * article showed in the chosen gloss mode is shown as far as the window reaches, so that nothing moves later.
 */
import { restoreFolds } from '../../reader/folds.ts';
import { layRemembered } from '../../reader/remembered.ts';
import { readSettings } from '../../settings/store.ts';
import { localStore } from '../../storage/local.ts';
import { charactersOfFirstScreen } from '../first-screen.ts';
import { recallPage } from '../page-memory.ts';

const local = localStore(() => localStorage);
const article = document.querySelector<HTMLElement>('article[data-article]');
const articleId = article?.dataset['article'];

if (article && articleId !== undefined) {
  const { glossMode, textSize } = readSettings(local);
  restoreFolds(local, articleId, article, location.hash);
  const shown = recallPage(local, articleId, glossMode);
  if (shown) layRemembered(article, shown, charactersOfFirstScreen(textSize, () => sessionStorage));
  const choice = document.querySelector<HTMLInputElement>(`input[name="gloss-mode"][value="${glossMode}"]`);
  if (choice) choice.checked = true;
}
