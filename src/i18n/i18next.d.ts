import 'i18next';
import type { AboutTexts } from './about.ts';
import type { AddTexts } from './add.ts';
import type { CardTexts } from './card.ts';
import type { DeviceTexts } from './device.ts';
import type { LibraryTexts } from './library.ts';
import type { ReviewTexts } from './review.ts';
import type { InterfaceTexts } from './i18n.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: InterfaceTexts & { about: AboutTexts; add: AddTexts; card: CardTexts; device: DeviceTexts; library: LibraryTexts; review: ReviewTexts };
  }
}
