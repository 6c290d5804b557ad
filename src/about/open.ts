/** The page about the glosses with its texts: fetched when it is first opened. */
import type { i18n as I18n } from 'i18next';
import { addAboutTexts } from '../i18n/about.ts';
import { AboutGlosses } from './AboutGlosses.tsx';

export type AboutPage = typeof AboutGlosses;

export function openAbout(i18n: I18n): AboutPage {
  addAboutTexts(i18n);
  return AboutGlosses;
}
