import { memo } from 'react';
import type { Layer } from './layer.ts';

/**
 * A block's text with the meaning under each unit. The meanings are generated content of an otherwise empty
 * annotation: copying, finding and listening meet the Urdu alone.
 *
 * `layWords` builds the same markup before React runs; the two must not drift apart.
 */
export const WordLayer = memo(function WordLayer({ layer }: { layer: Layer }) {
  return layer.map((piece) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <ruby key={piece.from} data-from={piece.from} data-kind={piece.kind} data-doubt={piece.doubt} data-mark={piece.mark}>
        <span>{piece.text}</span>
        <rt lang="en">
          <span data-roman={piece.roman} data-gloss={piece.gloss} />
        </rt>
      </ruby>
    ),
  );
});
