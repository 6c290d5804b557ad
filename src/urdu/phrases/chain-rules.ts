import type { GlossValues } from '../analysis.ts';
import type { VerbKind } from '../morphology/verb-kind.ts';

type Values = Omit<GlossValues, 'sense' | 'count' | 'roman'>;

/** How a further verb is tied to the one before it. */
export interface VerbLink {
  readonly name: string;
  /** Kind of the form it follows. */
  readonly after: VerbKind;
  /** Headwords of the verb that follows. */
  readonly verbs: readonly string[];
  /** Kinds of the form that follows, where not any will do. */
  readonly as?: readonly VerbKind[];
  /** Only after verbs that take نے. */
  readonly isTransitiveOnly?: true;
  /** Only where the form it follows is of one of these verbs. */
  readonly onlyAfter?: readonly string[];
  readonly values: Values;
  /** Words of a chain that the link ties, and one it does not tie. */
  readonly example: string;
  readonly refusal: string;
}

const VECTORS = ['دینا', 'لینا', 'جانا', 'ڈالنا', 'بیٹھنا', 'پڑنا', 'اٹھنا', 'رکھنا', 'نکلنا', 'چھوڑنا', 'آنا', 'مارنا', 'دکھانا', 'پہنچنا'];

export const LINKS: readonly VerbLink[] = [
  { name: 'verb.can', after: 'stem', verbs: ['سکنا'], values: { modality: 'can' }, example: 'کر سکتے ہیں', refusal: 'کرنا سکتے ہیں' },
  { name: 'verb.manage', after: 'stem', verbs: ['پانا'], values: { modality: 'can' }, example: 'کر پائے گا', refusal: 'کیا پائے گا' },
  { name: 'verb.complete', after: 'stem', verbs: ['چکنا'], values: { modality: 'complete' }, example: 'کر چکا ہے', refusal: 'کیا چکا ہے' },
  { name: 'verb.progressive', after: 'stem', verbs: ['رہنا'], as: ['perfective'], values: { aspect: 'Prog' }, example: 'کر رہا ہے', refusal: 'کر رہنا ہے' },
  { name: 'verb.conjunctive', after: 'stem', verbs: ['کرنا'], as: ['conjunctive'], values: { verbForm: 'Conv' }, example: 'جا کر', refusal: 'جانا کر' },
  { name: 'verb.vector', after: 'stem', verbs: VECTORS, values: {}, example: 'کر دیا', refusal: 'کرنا دیا' },
  { name: 'verb.passive', after: 'perfective', verbs: ['جانا'], isTransitiveOnly: true, values: { voice: 'Pass' }, example: 'بھیجا گیا', refusal: 'آیا گیا' },
  { name: 'verb.vector', after: 'perfective', verbs: ['جانا', 'آنا'], onlyAfter: ['چلنا'], values: {}, example: 'چلا گیا', refusal: 'آیا گیا' },
  { name: 'verb.habit', after: 'perfective', verbs: ['کرنا'], as: ['imperfective', 'stem', 'future', 'subjunctive'], values: { aspect: 'Hab' }, example: 'آیا کرتا', refusal: 'آنا کرتا' },
  { name: 'verb.state', after: 'perfective', verbs: ['ہونا'], as: ['perfective'], values: { verbForm: 'Part', aspect: 'Perf' }, example: 'لکھا ہوا', refusal: 'لکھنا ہوا' },
  { name: 'verb.while', after: 'imperfective', verbs: ['ہونا'], as: ['perfective'], values: { verbForm: 'Part', aspect: 'Prog' }, example: 'کرتے ہوئے', refusal: 'کرنے ہوئے' },
  { name: 'verb.keep', after: 'imperfective', verbs: ['رہنا', 'جانا', 'آنا', 'چلنا'], values: { modality: 'keep' }, example: 'کرتا رہا', refusal: 'کیا رہا' },
  { name: 'verb.begin', after: 'infinitive.oblique', verbs: ['لگنا'], values: { modality: 'begin' }, example: 'کرنے لگا', refusal: 'کرنا لگا' },
  { name: 'verb.let', after: 'infinitive.oblique', verbs: ['دینا'], values: { modality: 'let' }, example: 'جانے دیا', refusal: 'جا دیا کریں' },
  { name: 'verb.going', after: 'infinitive.oblique', verbs: ['جانا'], as: ['stem'], values: { modality: 'going' }, example: 'کرنے جا رہا', refusal: 'کرنے جاتا' },
  { name: 'verb.about', after: 'infinitive.oblique', verbs: ['والا'], values: { verbForm: 'Part', aspect: 'Prog' }, example: 'کرنے والا', refusal: 'کرنا والا' },
  { name: 'verb.want', after: 'infinitive', verbs: ['چاہنا'], values: { modality: 'want' }, example: 'کرنا چاہتا', refusal: 'کرنے چاہتا' },
  { name: 'verb.should', after: 'infinitive', verbs: ['چاہیے'], values: { modality: 'should' }, example: 'کرنا چاہیے', refusal: 'کرے چاہیے' },
  { name: 'verb.must', after: 'infinitive', verbs: ['پڑنا'], values: { modality: 'must' }, example: 'کرنا پڑا', refusal: 'کرنے پڑا' },
  { name: 'verb.due', after: 'infinitive', verbs: ['ہونا'], as: ['present', 'past', 'stem', 'subjunctive', 'future'], values: { modality: 'must' }, example: 'کرنا ہے', refusal: 'کرنے ہے' },
];

/** What the last forms of a chain say of time, the last verb first and then the forms of ہونا or گا that follow it. */
export interface VerbEnding {
  readonly name: string;
  readonly kinds: readonly VerbKind[];
  readonly values: Values;
  readonly example: string;
  readonly refusal: string;
}

const fin = (values: Values): Values => ({ verbForm: 'Fin', ...values });

/** Longest first. */
export const VERB_ENDINGS: readonly VerbEnding[] = [
  { name: 'verb.perfect.future', kinds: ['perfective', 'subjunctive', 'ending'], values: fin({ tense: 'Fut', aspect: 'Perf' }), example: 'بھیجا ہو گا', refusal: 'بھیجا ہے' },
  { name: 'verb.habitual.future', kinds: ['imperfective', 'subjunctive', 'ending'], values: fin({ tense: 'Fut', aspect: 'Prog' }), example: 'کرتا ہو گا', refusal: 'کرتا ہے' },
  { name: 'verb.perfect.future', kinds: ['perfective', 'future'], values: fin({ tense: 'Fut', aspect: 'Perf' }), example: 'بھیجا ہوگا', refusal: 'بھیجا ہوتا' },
  { name: 'verb.perfect.present', kinds: ['perfective', 'present'], values: fin({ tense: 'Pres', aspect: 'Perf' }), example: 'بھیجا ہے', refusal: 'کرتا ہے' },
  { name: 'verb.perfect.past', kinds: ['perfective', 'past'], values: fin({ tense: 'Past', aspect: 'Perf' }), example: 'بھیجا تھا', refusal: 'کرتا تھا' },
  { name: 'verb.perfect.subjunctive', kinds: ['perfective', 'subjunctive'], values: fin({ mood: 'Sub', aspect: 'Perf' }), example: 'بھیجا ہو', refusal: 'کرتا ہو' },
  { name: 'verb.perfect.unreal', kinds: ['perfective', 'imperfective'], values: fin({ mood: 'Cnd', aspect: 'Perf' }), example: 'بھیجا ہوتا', refusal: 'بھیجا ہوا' },
  { name: 'verb.habitual.present', kinds: ['imperfective', 'present'], values: fin({ tense: 'Pres' }), example: 'کرتا ہے', refusal: 'بھیجا ہے' },
  { name: 'verb.habitual.past', kinds: ['imperfective', 'past'], values: fin({ tense: 'Past', aspect: 'Hab' }), example: 'کرتا تھا', refusal: 'بھیجا تھا' },
  { name: 'verb.habitual.subjunctive', kinds: ['imperfective', 'subjunctive'], values: fin({ mood: 'Sub' }), example: 'کرتا ہو', refusal: 'بھیجا ہو' },
  { name: 'verb.future', kinds: ['subjunctive', 'ending'], values: fin({ tense: 'Fut' }), example: 'کرے گا', refusal: 'کر گا' },
  { name: 'verb.future', kinds: ['imperative', 'ending'], values: fin({ tense: 'Fut' }), example: 'کرو گے', refusal: 'کرو' },
  { name: 'verb.due.past', kinds: ['infinitive', 'past'], values: fin({ tense: 'Past' }), example: 'کرنا تھا', refusal: 'بھیجا تھا' },
  { name: 'verb.should.past', kinds: ['modal', 'past'], values: fin({ tense: 'Past' }), example: 'کرنا چاہیے تھا', refusal: 'کرنا چاہیے' },
  { name: 'verb.should', kinds: ['modal'], values: fin({}), example: 'کرنا چاہیے', refusal: 'کرنا چاہیے تھا' },
  { name: 'verb.past.simple', kinds: ['perfective'], values: fin({ tense: 'Past' }), example: 'کیا', refusal: 'کرتا' },
  { name: 'verb.unreal', kinds: ['imperfective'], values: fin({ mood: 'Cnd' }), example: 'کرتا', refusal: 'کیا' },
  { name: 'verb.subjunctive', kinds: ['subjunctive'], values: fin({ mood: 'Sub' }), example: 'کرے', refusal: 'کرتا' },
  { name: 'verb.imperative', kinds: ['imperative'], values: fin({ mood: 'Imp' }), example: 'کرو', refusal: 'کیا' },
  { name: 'verb.future', kinds: ['future'], values: fin({ tense: 'Fut' }), example: 'کرےگا', refusal: 'کرے' },
  { name: 'verb.present', kinds: ['present'], values: fin({ tense: 'Pres' }), example: 'ہے', refusal: 'تھا' },
  { name: 'verb.past', kinds: ['past'], values: fin({ tense: 'Past' }), example: 'تھا', refusal: 'ہے' },
  { name: 'verb.infinitive', kinds: ['infinitive'], values: { verbForm: 'Inf' }, example: 'کرنا', refusal: 'کرنے' },
  { name: 'verb.infinitive.oblique', kinds: ['infinitive.oblique'], values: { verbForm: 'Ger' }, example: 'کرنے', refusal: 'کرنا' },
  { name: 'verb.conjunctive', kinds: ['conjunctive'], values: { verbForm: 'Conv' }, example: 'ہوکر', refusal: 'ہوا' },
  { name: 'verb.stem', kinds: ['stem'], values: { verbForm: 'Fin', mood: 'Imp' }, example: 'کر', refusal: 'کرتا' },
];
