import type { Layer } from './layer.ts';

/**
 * Puts a word layer into a block by DOM alone, for the first paint of a return visit: React finds the markup
 * that `WordLayer` would have made and hydrates it.
 */
export function layWords(block: Element, layer: Layer): void {
  block.replaceChildren(
    ...layer.map((piece) => {
      if (typeof piece === 'string') return piece;
      const ruby = document.createElement('ruby');
      ruby.dataset['from'] = String(piece.from);
      ruby.dataset['kind'] = piece.kind;
      if (piece.doubt) ruby.dataset['doubt'] = piece.doubt;
      if (piece.mark) ruby.dataset['mark'] = piece.mark;
      const base = document.createElement('span');
      base.textContent = piece.text;
      const annotation = document.createElement('rt');
      annotation.lang = 'en';
      const lines = document.createElement('span');
      lines.dataset['roman'] = piece.roman;
      lines.dataset['gloss'] = piece.gloss;
      annotation.append(lines);
      ruby.append(base, annotation);
      return ruby;
    }),
  );
}
