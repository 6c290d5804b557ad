import type { i18n as I18n } from 'i18next';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Article } from '../article/article.ts';
import { KeepPlace } from '../reader/KeepPlace.tsx';
import type { ReadingPlace } from '../reader/reading-place.ts';
import type { RememberedBlocks } from '../reader/remembered.ts';
import { applySettings } from '../settings/apply.ts';
import { defaultSettings, type GlossMode } from '../settings/settings.ts';
import { SettingsPanel } from '../settings/SettingsPanel.tsx';
import type { SettingsStore } from '../settings/store.ts';
import { useSettings } from '../settings/use-settings.ts';
import type { LocalStore } from '../storage/local.ts';
import type { Destination } from '../ui/InPlaceLink.tsx';
import type { Dictionaries } from './dictionaries.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { modesOf } from './gloss-modes.ts';
import { GlossSwitch } from './GlossSwitch.tsx';
import { Opening } from './Opening.tsx';
import { pageHead } from './page-head.ts';
import { addressOf, isReading, type Target } from './pages.ts';
import { Toolbar } from './Toolbar.tsx';
import { useInterfaceLanguage } from './use-interface-language.ts';
import { usePage, type LoadedPage, type LoadPage } from './use-page.ts';

interface Props {
  /** The article that the site comes with, in whose markup the visit may begin. */
  readonly bundled: Article;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly local: LocalStore;
  readonly dictionaries: Dictionaries;
  /** Where the app is served from; ends with `/`. */
  readonly base: string;
  /** The page the visit begins with, and what of it has come already. */
  readonly first: Target;
  readonly loaded: LoadedPage;
  readonly load: LoadPage;
  /** Told where the reader is in an article. */
  readonly onPlace: (articleId: string, place: ReadingPlace) => void;
  /** What the bundled article shows beyond the prerendered markup when React takes it over. */
  readonly remembered?: RememberedBlocks | undefined;
}

const settingsId = 'settings';

/** The shell: the one place where article, reader, settings, dictionaries and library meet. */
export function App({ bundled, i18n, store, local, dictionaries, base, first, loaded, load, onPlace, remembered }: Props) {
  const settings = useSettings(store, remembered ? { ...defaultSettings, glossMode: remembered.mode } : defaultSettings);
  const [locale, changeLocale] = useInterfaceLanguage(i18n, store, base);
  const { target, article, start, view, hasFailed, Reading, open } = usePage({ first, loaded, load, locale, base });
  const isArticle = isReading(target) && article !== undefined && view === undefined && hasFailed !== true;
  useEffect(() => {
    document.title = pageHead(target.page, i18n, isArticle ? article : undefined).title;
  }, [i18n, target, isArticle, article, locale]);

  const modes = useMemo(() => modesOf(article, dictionaries), [article, dictionaries]);
  const mode = modes.includes(settings.glossMode) ? settings.glossMode : 'plain';

  const { theme: _, ...layout } = settings;
  const other = locale === 'ur' ? 'en' : 'ur';
  const destination = (to: Target): Destination => ({ href: addressOf(to, locale, base), onFollow: () => open(to) });
  return (
    <I18nextProvider i18n={i18n}>
      <ErrorBoundary>
        <Toolbar
          library={target.page === 'library' ? { href: addressOf(target, locale, base) } : destination({ page: 'library' })}
          isLibrary={target.page === 'library'}
          settingsId={settingsId}
          translated={{ href: addressOf(target, other, base), onFollow: () => changeLocale(other) }}
        >
          {isArticle && modes.length > 1 && (
            <GlossSwitch
              modes={modes}
              mode={mode}
              onModeChange={(glossMode) => {
                store.update({ glossMode });
              }}
            />
          )}
        </Toolbar>
        <SettingsPanel id={settingsId} settings={settings} onChange={store.update} onReset={store.reset} />
        <Looks store={store} modes={isArticle ? modes : undefined} />
        {article && Reading && (
          <main hidden={!isArticle}>
            <KeepPlace layoutKey={JSON.stringify({ ...layout, locale })} isShown={isArticle} start={start} key={article.id}>
              <Reading
                article={article}
                isBundled={article === bundled}
                mode={mode}
                remembered={article === bundled ? remembered : undefined}
                start={start}
                local={local}
                dictionaries={dictionaries}
                onPlace={onPlace}
                about={destination({ page: 'about-glosses' })}
              />
            </KeepPlace>
          </main>
        )}
        {isArticle && <Footer article={article} isBundled={article === bundled} about={destination({ page: 'about-glosses' })} />}
        {view && <main>{view({ destination, open })}</main>}
        {!isArticle && !view && <Opening hasFailed={hasFailed === true} />}
      </ErrorBoundary>
    </I18nextProvider>
  );
}

/**
 * Puts the settings on the root element. A component, so that it does so before `KeepPlace` looks at the new layout;
 * it draws nothing, so it need not pretend to the prerendered settings, which would undo the looks for a moment.
 * @param props.modes those that the article on the page can be read in
 */
function Looks({ store, modes }: { store: SettingsStore; modes: readonly GlossMode[] | undefined }): null {
  const settings = useSettings(store, store.get());
  useLayoutEffect(() => {
    const glossMode = modes?.includes(settings.glossMode) === false ? 'plain' : settings.glossMode;
    applySettings({ ...settings, glossMode }, document.documentElement);
  }, [settings, modes]);
  return null;
}
