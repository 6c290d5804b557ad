import type { Status, Token, Upos } from './analysis.ts';
import { PESH, ZABAR, ZER } from './characters.ts';
import { fold, type Folded } from './fold.ts';
import { formsOf } from './forms.ts';
import type { Form, Lexicon } from './lexicon.ts';

/** A token with the readings still open for it; context strikes them out until the first is the answer. */
export interface Slot {
  readonly token: Token;
  readonly folded: Folded;
  /** Likeliest first. */
  forms: readonly Form[];
  status: Status;
  /** Verbs it makes compounds with, itself or as a form of its headword. */
  readonly verbs: ReadonlySet<string>;
  /** Part of speech that the fixed expression it stands in gives it. */
  upos?: Upos;
  /** Sense that context asks for. */
  sense?: number;
  /** Number that context shows where the form does not. */
  number?: 'Sing' | 'Plur';
  /** Part of a fixed expression: no verb chain goes on over it. */
  isFixed?: boolean;
  /** Part of a fixed name, whatever the word is by itself. */
  isName?: boolean;
}

const MARKS = new RegExp(`[${ZABAR}${PESH}${ZER}]`, 'u');
const FIRST_VOWEL: Readonly<Record<string, RegExp>> = { [ZABAR]: /^[^aiuāīūeo]*a/u, [PESH]: /^[^aiuāīūeo]*[uoū]/u, [ZER]: /^[^aiuāīūeo]*[ieī]/u };

/** Vowel marks are evidence where the writer gave them: اُن is un, not in. Only the first one, on the first or second letter, is used. */
function agreesWithMarks(form: Form, text: string): boolean {
  const at = text.search(MARKS);
  if (at < 1 || at > 2) return true;
  const vowel = FIRST_VOWEL[text.charAt(at)];
  return at === 2 || (vowel?.test(form.roman) ?? true);
}

const NO_VERBS: ReadonlySet<string> = new Set();

/** The slot of a token: the readings the lexicon has for it, else those that follow by a regular rule. */
export function slotOf(token: Token, lexicon: Lexicon): Slot {
  const folded = fold(token.text);
  if (token.kind !== 'word') return { token, folded, forms: [], status: token.kind === 'other' ? 'unknown' : 'known', verbs: NO_VERBS };
  const { forms, status, verbs } = formsOf(folded, lexicon);
  const agreeing = forms.length > 0 && MARKS.test(token.text) ? forms.filter((form) => agreesWithMarks(form, token.text)) : forms;
  return { token, folded, forms: agreeing.length > 0 ? agreeing : forms, status, verbs };
}
