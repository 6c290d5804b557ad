import type { i18n as I18n } from 'i18next';
import { useCallback, useEffect, useLayoutEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { AboutPage } from '../about/open.ts';
import type { Article } from '../article/article.ts';
import { ArticleView } from '../reader/ArticleView.tsx';
import { rememberFolds } from '../reader/folds.ts';
import { KeepPlace } from '../reader/KeepPlace.tsx';
import type { RememberedBlocks } from '../reader/remembered.ts';
import { applySettings } from '../settings/apply.ts';
import { defaultSettings } from '../settings/settings.ts';
import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import type { SettingsStore } from '../settings/store.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { LocalStore } from '../storage/local.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Dictionaries } from './dictionaries.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { GlossSwitch } from './GlossSwitch.tsx';
import { pageHead } from './page-head.ts';
import { rememberPage } from './page-memory.ts';
import { addressOf, type PageName } from './pages.ts';
import { Toolbar } from './Toolbar.tsx';
import { useInterfaceLanguage } from './use-interface-language.ts';
import { usePage } from './use-page.ts';

interface Props {
  readonly article: Article;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly local: LocalStore;
  readonly dictionaries: Dictionaries;
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
  /** The page the visit begins with; where that is the one about the glosses, it must have come already. */
  readonly first: PageName;
  readonly about?: AboutPage | undefined;
  readonly loadAbout: () => Promise<AboutPage>;
  /** What the article shows beyond the prerendered markup when React takes it over. */
  readonly remembered?: RememberedBlocks | undefined;
}

const settingsId = 'settings';

/** The shell: the one place where article, reader, settings and dictionaries meet. */
export function App({ article, i18n, store, local, dictionaries, base, first, about, loadAbout, remembered }: Props) {
  const settings = useSettings(store, remembered ? { ...defaultSettings, glossMode: remembered.mode } : defaultSettings);
  const [locale, changeLocale] = useInterfaceLanguage(i18n, store, base);
  const { page, about: AboutGlosses, hasArticle, open } = usePage({ first, about, loadAbout, locale, base });
  const isArticle = page === 'article';
  useEffect(() => {
    document.title = pageHead(page, i18n).title;
  }, [i18n, page, locale]);

  const loadGlosses = useCallback(() => dictionaries.glosses(article), [dictionaries, article]);
  const loadTranslation = useCallback(() => dictionaries.translation(article), [dictionaries, article]);
  const onShown = useCallback(
    (shown: RememberedBlocks) => {
      rememberPage(local, article.id, shown);
    },
    [local, article.id],
  );
  const onFold = useCallback(
    (sections: readonly HTMLDetailsElement[]) => {
      rememberFolds(local, article.id, sections);
    },
    [local, article.id],
  );

  const { theme: _, ...layout } = settings;
  const other = locale === 'ur' ? 'en' : 'ur';
  const destination = (name: PageName): Destination => ({ href: addressOf(name, locale, base), onFollow: () => open(name) });
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary>
        <Toolbar
          home={isArticle ? { href: addressOf('article', locale, base) } : destination('article')}
          settingsId={settingsId}
          translated={{ href: addressOf(page, other, base), onFollow: () => changeLocale(other) }}
        >
          {isArticle && (
            <GlossSwitch
              mode={settings.glossMode}
              onModeChange={(glossMode) => {
                store.update({ glossMode });
              }}
            />
          )}
        </Toolbar>
        <SettingsPanel id={settingsId} settings={settings} onChange={store.update} onReset={store.reset} />
        <Looks store={store} />
        {hasArticle && (
          <main hidden={!isArticle}>
            <KeepPlace layoutKey={JSON.stringify({ ...layout, locale })} isShown={isArticle}>
              <ArticleView
                article={article}
                mode={settings.glossMode}
                remembered={remembered}
                loadGlosses={loadGlosses}
                loadTranslation={loadTranslation}
                onShown={onShown}
                onFold={onFold}
                about={destination('about-glosses')}
              />
            </KeepPlace>
          </main>
        )}
        {isArticle && <Footer article={article} about={destination('about-glosses')} />}
        {!isArticle && AboutGlosses && (
          <main>
            <AboutGlosses article={destination('article')} />
          </main>
        )}
      </ErrorBoundary>
    </I18nextProvider>
  );
}

/**
 * Puts the settings on the root element. A component, so that it does so before `KeepPlace` looks at the new layout;
 * it draws nothing, so it need not pretend to the prerendered settings, which would undo the looks for a moment.
 */
function Looks({ store }: { store: SettingsStore }): null {
  const settings = useSettings(store, store.get());
  useLayoutEffect(() => {
    applySettings(settings, document.documentElement);
  }, [settings]);
  return null;
}
