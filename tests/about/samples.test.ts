import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accuracy } from '../../src/about/accuracy.ts';
import { samples, statuses } from '../../src/about/samples.ts';
import labels from '../../src/content/grammar-labels.json' with { type: 'json' };
import letters from '../../src/content/roman-letters.json' with { type: 'json' };
import { layerOf } from '../../src/reader/layer.ts';
import { analyse } from '../../src/urdu/analyse.ts';
import { romaniseByLetter } from '../../src/urdu/transliterate.ts';
import { gloss, lexicon, meaning } from '../urdu/real-lexicon.ts';

describe('what the page about the glosses shows', () => {
  // `npx vitest run -u tests/about` writes the file anew; the next test says whether it still shows what it is to show.
  it('is what the engine says', async () => {
    const layers = Object.entries(samples).map(([name, layer]) => {
      const text = layer.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
      return [name, layerOf(analyse(text, lexicon), meaning)];
    });
    await expect(`${JSON.stringify(Object.fromEntries(layers), null, 2)}\n`).toMatchFileSnapshot('../../src/content/gloss-samples.json');
  });

  it('has an example of what each text explains', () => {
    const units = (name: keyof typeof samples) => samples[name].filter((piece) => typeof piece !== 'string');
    const doubts = (name: keyof typeof samples) => units(name).flatMap(({ doubt }) => doubt ?? []);
    expect(units('headword').map((unit) => unit.gloss)).toEqual(['boys', '‹agent›', 'books', 'bought']);
    expect(new Set(units('meaning').filter(({ text }) => text === 'میں').map((unit) => unit.gloss)).size).toBe(2);
    expect(units('phrase').at(-1)).toMatchObject({ kind: 'phrase', gloss: 'has ratified' });
    expect([doubts('known'), doubts('derived'), doubts('guess'), doubts('unknown')]).toEqual([[], ['unsure'], ['unsure'], ['unknown']]);
    for (const status of statuses) expect(statusesIn(status)).toContain(status);
    expect(units('unknown').filter(({ doubt }) => doubt === 'unknown').map((unit) => unit.gloss)).toEqual(['']);
  });

  it('explains every label the lexicon has, on a word that has it', () => {
    const inLexicon = new Set(Object.values(gloss).flatMap((senses) => senses.match(/‹[^›]+›/gu) ?? []));
    expect(new Set(labels.map(({ label }) => label))).toEqual(inLexicon);
    const lacking = labels.filter(({ word, label }) => {
      const readings = analyse(word, lexicon).words.flatMap(({ reading, alternatives }) => [...(reading ? [reading] : []), ...alternatives]);
      return !readings.flatMap(({ entry }) => meaning.senses(entry)).includes(label);
    });
    expect(lacking).toEqual([]);
  });

  it('has the Roman the engine writes for each consonant, and all of them', () => {
    const consonants = letters.consonants.flatMap(({ letters: alike, roman }) => alike.split(' ').map((letter) => [letter, roman] as const));
    expect(consonants.map(([letter]) => [letter, romaniseByLetter(letter)])).toEqual(consonants);
    const missing = Array.from('بپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہی').filter((letter) => !consonants.some(([one]) => one === letter));
    expect(missing).toEqual([]);
  });

  it('tells figures that can be', () => {
    for (const share of [accuracy.covered, accuracy.rightInContext]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(Number.isInteger(accuracy.judged) && accuracy.judged > 0).toBe(true);
    expect(new Date(accuracy.measuredOn).toISOString().slice(0, 10)).toBe(accuracy.measuredOn);
  });

  it('names a folder that is there', () => {
    const folder = join(import.meta.dirname, '../../src/lexicon/words');
    expect(existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.tsv'))).toBe(true);
  });
});

/** How the engine takes each word of a sample. */
function statusesIn(name: keyof typeof samples): readonly string[] {
  const text = samples[name].map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return analyse(text, lexicon).words.map(({ status }) => status);
}
