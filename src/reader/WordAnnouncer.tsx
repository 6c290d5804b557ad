import type { Glosses, WordPlace } from './glosses.ts';
import { phraseOf } from './glosses.ts';

/** Speaks the word under the keyboard's cursor with its meaning, to those who cannot see the mark on it. */
export function WordAnnouncer({ glosses, place }: { glosses: Glosses | undefined; place: WordPlace | undefined }) {
  const analysis = place && glosses?.blocks.get(place.blockId);
  const word = analysis?.words.find((w) => w.from === place?.from);
  const gloss = analysis && word ? (phraseOf(analysis, word)?.gloss ?? word.reading?.gloss) : undefined;
  return (
    <p className="visually-hidden" aria-live="polite">
      {word && <span lang="ur">{word.text}</span>} {gloss && glosses && <span lang="en">{glosses.meaning.of(gloss)}</span>}
    </p>
  );
}
