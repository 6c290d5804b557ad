import type { i18n as I18n } from 'i18next';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Article } from '../article/article.ts';
import { directionOf, isLocale, pathOf, type Locale } from '../i18n/locale.ts';
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
import type { Dictionaries } from './dictionaries.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { rememberPage } from './page-memory.ts';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  readonly article: Article;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly local: LocalStore;
  readonly dictionaries: Dictionaries;
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
  /** What the page shows beyond the prerendered markup when React takes it over. */
  readonly remembered?: RememberedBlocks | undefined;
}

const settingsId = 'settings';

/** The shell: the one place where article, reader, settings and dictionaries meet. */
export function App({ article, i18n, store, local, dictionaries, base, remembered }: Props) {
  const settings = useSettings(store, remembered ? { ...defaultSettings, glossMode: remembered.mode } : defaultSettings);
  const [locale, changeLocale] = useInterfaceLanguage(i18n, store, base);

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
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary>
        <Toolbar
          mode={settings.glossMode}
          onModeChange={(glossMode) => {
            store.update({ glossMode });
          }}
          onLocaleChange={changeLocale}
          settingsId={settingsId}
          base={base}
        />
        <SettingsPanel id={settingsId} settings={settings} onChange={store.update} onReset={store.reset} />
        <main>
          <KeepPlace layoutKey={JSON.stringify({ ...layout, locale })}>
            <Looks store={store} />
            <ArticleView
              article={article}
              mode={settings.glossMode}
              remembered={remembered}
              loadGlosses={loadGlosses}
              loadTranslation={loadTranslation}
              onShown={onShown}
              onFold={onFold}
            />
          </KeepPlace>
        </main>
        <Footer article={article} />
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

/** The interface language, and how to change it in place: texts, direction and address follow, the page stays. */
function useInterfaceLanguage(i18n: I18n, store: SettingsStore, base: string): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(isLocale(i18n.language) ? i18n.language : 'ur');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = i18n.t('app.title');
  }, [i18n, locale]);
  const change = useCallback(
    (next: Locale) => {
      store.update({ locale: next });
      void i18n.changeLanguage(next).then(() => {
        setLocale(next);
        history.replaceState(history.state, '', pathOf(next, base) + location.search + location.hash);
      });
    },
    [i18n, store, base],
  );
  return [locale, change];
}
