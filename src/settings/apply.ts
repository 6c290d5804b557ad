import type { Settings } from './settings.ts';

/**
 * Writes the settings that are looks onto the root element as data attributes, which the style sheet reads.
 * Runs before the first paint and after every change; data attributes, since the page's security policy
 * refuses style attributes in markup.
 */
export function applySettings(settings: Settings, root: HTMLElement): void {
  root.dataset['theme'] = settings.theme;
  root.dataset['textSize'] = String(settings.textSize);
  root.dataset['lineHeight'] = String(settings.lineHeight);
  root.dataset['glossMode'] = settings.glossMode;
  root.dataset['roman'] = settings.roman ? 'on' : 'off';
}
