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

/**
 * Lays remembered blocks over the prerendered page, as React would have drawn them; those laid already stay.
 * @param most how many characters of text to lay at the most, give or take a block
 */
export function layRemembered(root: ParentNode, shown: RememberedBlocks, most = Number.POSITIVE_INFINITY): void {
  let laid = 0;
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (laid > most) return;
    const id = block.dataset['block'] ?? '';
    if (shown.mode === 'translation') {
      const text = shown.texts[id];
      if (text !== undefined && !block.nextElementSibling?.matches('[data-translation]')) block.after(translationElement(text));
    } else {
      const layer = shown.layers[id];
      if (layer && block.dataset['layer'] === undefined) {
        block.dataset['layer'] = 'words';
        layWords(block, layer);
      }
    }
    laid += block.textContent.length;
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
