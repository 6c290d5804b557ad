import { layWords } from './lay-words.ts';
import type { Layer } from './layer.ts';

/**
 * What the page showed last time, kept so that a return visit can show it in its first paint: building it anew
 * takes the lexicon, which arrives long after the text, and everything below would jump.
 */
export interface Remembered {
  readonly articleId: string;
  /** Names the build of the app that made it; another build may gloss or draw differently. */
  readonly build: string;
  readonly shown: RememberedBlocks;
}

export type RememberedBlocks =
  | { readonly mode: 'words'; readonly layers: Readonly<Record<string, Layer>> }
  | { readonly mode: 'translation'; readonly texts: Readonly<Record<string, string>> };

/** What `value` remembers of this article in this build and mode; `undefined` if it is anything else. */
export function parseRemembered(value: unknown, articleId: string, build: string, mode: string): RememberedBlocks | undefined {
  const remembered = value as Partial<Remembered> | null | undefined;
  const { shown } = remembered ?? {};
  if (!shown || remembered?.articleId !== articleId || remembered.build !== build || shown.mode !== mode) return undefined;
  return shown;
}

/** Lays remembered blocks over the prerendered page, as React would have drawn them. */
export function layRemembered(root: ParentNode, shown: RememberedBlocks): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const id = block.dataset['block'] ?? '';
    if (shown.mode === 'translation') {
      const text = shown.texts[id];
      if (text !== undefined) block.after(translationElement(text));
    } else {
      const layer = shown.layers[id];
      if (layer) {
        block.dataset['layer'] = 'words';
        layWords(block, layer);
      }
    }
  }
}

function translationElement(text: string): HTMLElement {
  const element = document.createElement('span');
  element.dataset['translation'] = '';
  element.lang = 'en';
  element.dir = 'ltr';
  element.textContent = text;
  return element;
}
