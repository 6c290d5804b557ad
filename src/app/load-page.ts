import type { i18n as I18n } from 'i18next';
import type { Article } from '../article/article.ts';
import type { Intake } from '../library/intake.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Device } from './device.ts';
import type { Engine } from './gloss-engine.ts';
import type { ToolsFor } from './library-tools.tsx';
import { once } from './once.ts';
import type { LoadPage } from './use-page.ts';

interface Options {
  readonly bundled: Article;
  readonly i18n: I18n;
  readonly store: SettingsStore;
  readonly engine: Engine;
  readonly base: string;
  /** Gives undefined while prerendering, where there is no device. */
  readonly loadDevice: () => Promise<Device | undefined>;
}

/** Gets whatever a page needs, with the part of the app that draws it; each part comes when it is first wanted. */
export function createLoadPage({ bundled, i18n, store, engine, base, loadDevice }: Options): LoadPage {
  const loadReading = async () => (await import('./Reading.tsx')).Reading;
  const loadAddView = () => import('./add-view.tsx');

  const loadIntake = once(async (): Promise<Intake | undefined> => {
    const [{ openIntake }, device] = await Promise.all([loadAddView(), loadDevice()]);
    return device && openIntake(device.library);
  });
  const loadTools = once(async (): Promise<ToolsFor> => {
    const [{ createLibraryTools }, device] = await Promise.all([import('./library-tools.tsx'), loadDevice()]);
    return createLibraryTools({ bundledId: bundled.id, i18n, store, base, device, loadIntake });
  });
  const loadSearch = once(async () => {
    const [{ openSearch }, device] = await Promise.all([import('./library-view.tsx'), loadDevice()]);
    return device && openSearch(engine, device.library);
  });

  return async ({ page, articleId }) => {
    switch (page) {
      case 'article':
        return { article: bundled, Reading: await loadReading() };
      case 'about-glosses':
        return { view: (await import('./about-view.tsx')).aboutView(i18n) };
      case 'library': {
        const [{ libraryView }, tools, search] = await Promise.all([import('./library-view.tsx'), loadTools(), loadSearch()]);
        return { view: libraryView(i18n, tools, search) };
      }
      case 'add': {
        const [{ addView }, tools, intake] = await Promise.all([loadAddView(), loadTools(), loadIntake()]);
        return { view: addView(i18n, tools, intake) };
      }
      case 'read': {
        const [device, Reading] = await Promise.all([loadDevice(), loadReading()]);
        const found = await device?.find(articleId ?? '');
        if (found) return { ...found, Reading };
        return { view: (await import('./library-view.tsx')).missingView(i18n) };
      }
    }
  };
}
