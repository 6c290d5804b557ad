import type { i18n as I18n } from 'i18next';
import { openAbout } from '../about/open.ts';
import type { LoadedPage } from './use-page.ts';

/** The page about the glosses, with its texts. */
export function aboutView(i18n: I18n): NonNullable<LoadedPage['view']> {
  const AboutGlosses = openAbout(i18n);
  return ({ destination }) => <AboutGlosses article={destination({ page: 'article' })} />;
}
