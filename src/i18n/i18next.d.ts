import 'i18next';
import type { AboutTexts } from './about.ts';
import type { LibraryTexts } from './library.ts';
import type { InterfaceTexts } from './i18n.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: InterfaceTexts & { about: AboutTexts; library: LibraryTexts };
  }
}
