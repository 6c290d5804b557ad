import type { Upos } from '../analysis.ts';
import type { Form } from '../lexicon.ts';
import type { VerbKind } from '../morphology/verb-kind.ts';
import type { Slot } from '../slot.ts';

/** What a word in the neighbourhood, or a reading of the word itself, has to be. All that is given must hold. */
export interface Pattern {
  readonly upos?: readonly Upos[];
  /** Forms as written, folded. */
  readonly words?: readonly string[];
  readonly lemmas?: readonly string[];
  readonly kinds?: readonly VerbKind[];
  readonly trait?: string;
  readonly features?: Readonly<Record<string, string>>;
  /** Verb it makes a compound with: توثیق with کرنا. */
  readonly with?: string;
  /** A mark that ends a clause, or the edge of the block. */
  readonly edge?: true;
}

/** A neighbour and what it has to be. `at` counts words from the word itself: -1 is the one before. */
export interface Condition {
  readonly at: number;
  readonly is?: Pattern;
  readonly not?: Pattern;
  /** Holds only if the likeliest reading fits, and not just any. */
  readonly first?: Pattern;
}

export const CLAUSE_EDGES: ReadonlySet<string> = new Set(['۔', '؟', '!', '?', '،', '؛', ':', '"', '”', '“', "'", '’', '‘', '(', ')', '…', '-', '–', '—', '/']);

function fits(form: Form, pattern: Pattern): boolean {
  if (pattern.upos && !pattern.upos.includes(form.lexeme.upos)) return false;
  if (pattern.lemmas && !pattern.lemmas.includes(form.lexeme.lemma)) return false;
  if (pattern.trait !== undefined && !form.lexeme.traits.has(pattern.trait)) return false;
  if (pattern.kinds) {
    const kind = form.kind;
    if (kind === undefined || !pattern.kinds.includes(kind)) return false;
  }
  const { features } = pattern;
  for (const name in features) if (form.features[name] !== features[name]) return false;
  return true;
}

const asksForReading = ({ upos, lemmas, kinds, trait, features }: Pattern): boolean =>
  upos !== undefined || lemmas !== undefined || kinds !== undefined || trait !== undefined || features !== undefined;

/** What a token without a reading may be: a word nobody knows is some nominal. */
function possible({ token }: Slot): readonly Upos[] {
  switch (token.kind) {
    case 'number':
      return ['NUM'];
    case 'punctuation':
      return ['PUNCT'];
    default:
      return ['NOUN', 'PROPN'];
  }
}

/** Before a verb they tell of no compound by themselves: قابو میں کرنا. */
const POSTPOSITIONS: ReadonlySet<string> = new Set(['میں', 'پر', 'سے', 'کو', 'تک', 'کا', 'کی', 'کے']);

/** Does the word make a compound with the verb? */
export const makesCompound = (slot: Slot, verb: string): boolean => slot.compounds.has(verb) && !POSTPOSITIONS.has(slot.folded);

/** Can the word be what the pattern says? Beyond the edge of a block stands only an edge. */
export function matches(slot: Slot | undefined, pattern: Pattern): boolean {
  if (pattern.edge) return slot === undefined || CLAUSE_EDGES.has(slot.token.text);
  if (!slot) return false;
  if (pattern.words && !pattern.words.includes(slot.folded)) return false;
  if (pattern.with !== undefined && !makesCompound(slot, pattern.with)) return false;
  if (!asksForReading(pattern)) return true;
  if (slot.isName && pattern.upos && !pattern.upos.includes('PROPN')) return false;
  if (slot.forms.length === 0) return pattern.upos !== undefined && possible(slot).some((upos) => pattern.upos?.includes(upos));
  return slot.isName && pattern.upos?.includes('PROPN') ? true : slot.forms.some((form) => fits(form, pattern));
}

export const readingMatches = fits;

export function holds(condition: Condition, slots: readonly Slot[], at: number): boolean {
  const slot = slots[at + condition.at];
  if (condition.is && !matches(slot, condition.is)) return false;
  if (condition.not && matches(slot, condition.not)) return false;
  if (!condition.first) return true;
  const likeliest = slot?.forms[0];
  return likeliest === undefined || slot?.isName ? slot !== undefined && matches(slot, condition.first) : fits(likeliest, condition.first);
}
