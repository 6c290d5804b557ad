import { CompileError, checkEntry } from './check.ts';
import { type Entry, identityOf, parseClass } from './entry.ts';

/** A lexicon file: its name as errors should show it, and its lines. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An entry as the engine needs it: lemma, Roman, class, irregular forms. Meanings are not part of it. */
export type CompiledEntry = readonly [lemma: string, roman: string, klass: string, forms: string];

/** What the engine loads. */
export interface LexiconData {
  readonly entries: readonly CompiledEntry[];
}

/** The i18next namespace `gloss`: position of the entry → senses, separated by "; ". */
export type GlossNamespace = Readonly<Record<string, string>>;

const COLUMNS = 6;

function parseLine(line: string, file: string, number: number): Entry {
  const columns = line.split('\t');
  if (columns.length < 4 || columns.length > COLUMNS) {
    throw new CompileError(file, number, `${columns.length} columns; a line has lemma, Roman, class, senses and, if need be, forms and fields`);
  }
  const [lemma = '', roman = '', klass = '', senses = '', forms = '', fields = ''] = columns;
  return { lemma, roman: roman.normalize('NFC'), class: klass, senses: senses.split('; '), forms: forms.normalize('NFC'), fields: fields === '' ? [] : fields.split(' ') };
}

/**
 * Compiles the lexicon's lines into what the engine loads and what the dictionary of meanings holds.
 * Empty lines and lines that begin with # are passed over.
 * @throws {CompileError} for the first malformed or duplicate line, with its file and line number
 */
export function compileLexicon(files: readonly SourceFile[]): { readonly data: LexiconData; readonly gloss: GlossNamespace } {
  const entries: CompiledEntry[] = [];
  const gloss: Record<string, string> = {};
  const placeOf = new Map<string, string>();
  for (const { path, text } of files) {
    text.split('\n').forEach((line, i) => {
      if (line === '' || line.startsWith('#')) return;
      const entry = parseLine(line, path, i + 1);
      checkEntry(entry, path, i + 1);
      const identity = identityOf(entry.lemma, entry.roman, parseClass(entry.class).upos);
      const earlier = placeOf.get(identity);
      if (earlier !== undefined) throw new CompileError(path, i + 1, `${identity} stands already at ${earlier}`);
      placeOf.set(identity, `${path}:${i + 1}`);
      gloss[entries.length] = entry.senses.join('; ');
      entries.push([entry.lemma, entry.roman, entry.class, entry.forms]);
    });
  }
  return { data: { entries }, gloss };
}
