import type { Condition, Pattern } from './pattern.ts';

/** A rule that decides between the readings of a word by the words around it. */
export interface ReadingRule {
  readonly name: string;
  /** Words the rule is about, folded; absent: any word that has the reading and others besides. */
  readonly words?: readonly string[];
  /** The readings to keep, or to strike out. */
  readonly action: 'keep' | 'strike';
  readonly reading: Pattern;
  readonly when: readonly Condition[];
  /** A sentence, the word in it, and the part of speech it has there. */
  readonly example: readonly [sentence: string, word: string, upos: string];
  /** A sentence where the word is something else. */
  readonly refusal: readonly [sentence: string, word: string, upos: string];
}

/** What can follow the perfective of کرنا in one verb chain. */
const AFTER_DONE = ['ہے', 'ہیں', 'تھا', 'تھی', 'تھے', 'تھیں', 'ہو', 'ہوگا', 'ہوگی', 'گیا', 'گئی', 'گیی', 'گیے', 'گییں', 'جا', 'جایے', 'جاییں', 'جاتا', 'جاتی', 'جاتے', 'جانا', 'جانی', 'جانے', 'جایگا', 'جایگی'];
/** Forms of جانا, which make the perfective of کرنا passive. */
const PASSIVE = AFTER_DONE.slice(AFTER_DONE.indexOf('گیا'));
const CONJUNCTIONS = ['اور', 'کہ', 'لیکن', 'مگر', 'جبکہ', 'تاکہ', 'تو', 'بلکہ'];
const NOMINAL: Pattern = { upos: ['NOUN', 'PROPN', 'ADJ', 'NUM'] };
const CASE_MARKS = ['کا', 'کی', 'کے', 'کو', 'نے', 'سے', 'میں', 'پر', 'تک'];

/** Tried in this order on every word with more than one reading, until one reading is left. */
export const READING_RULES: readonly ReadingRule[] = [
  {
    name: 'done, in the passive',
    words: ['کی', 'کیا'],
    action: 'keep',
    reading: { lemmas: ['کرنا'] },
    when: [{ at: 1, is: { words: PASSIVE } }],
    example: ['کیا جا رہا ہے', 'کیا', 'VERB'],
    refusal: ['یہ کیا ہے؟', 'کیا', 'PRON'],
  },
  {
    name: 'did, before an auxiliary',
    words: ['کی', 'کیا'],
    action: 'keep',
    reading: { lemmas: ['کرنا'] },
    when: [{ at: 1, is: { words: AFTER_DONE } }, { at: -1, not: { edge: true } }, { at: -1, not: { words: ['کہ', 'نے'] } }, { at: -1, not: { upos: ['PRON'] } }],
    example: ['صدر نے توثیق کی تھی', 'کی', 'VERB'],
    refusal: ['یہ کیا ہے؟', 'کیا', 'PRON'],
  },
  {
    name: 'do at the end of a clause',
    words: ['کی', 'کیا', 'کیے'],
    action: 'keep',
    reading: { lemmas: ['کرنا'] },
    when: [{ at: 1, is: { edge: true } }, { at: -1, is: { upos: ['NOUN', 'ADJ', 'ADV', 'PART', 'PROPN'] } }],
    example: ['صدر نے مذمت کی۔', 'کی', 'VERB'],
    refusal: ['یہ ملک کی فوج ہے', 'کی', 'ADP'],
  },
  {
    name: 'do before a conjunction',
    words: ['کی', 'کیا'],
    action: 'keep',
    reading: { lemmas: ['کرنا'] },
    when: [{ at: 1, is: { words: CONJUNCTIONS } }, { at: -1, is: { upos: ['NOUN', 'ADJ', 'ADV', 'PART'] } }],
    example: ['صدر نے مذمت کی اور کہا', 'کی', 'VERB'],
    refusal: ['ملک کی فوج اور عوام', 'کی', 'ADP'],
  },
  {
    name: 'what before anything else',
    words: ['کیا'],
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [],
    example: ['میڈیا نے معاہدے کے بارے میں کیا کہا؟', 'کیا', 'PRON'],
    refusal: ['صدر نے دورہ کیا۔', 'کیا', 'VERB'],
  },
  {
    name: 'the genitive joins two nominals',
    words: ['کی', 'کے'],
    action: 'keep',
    reading: { upos: ['ADP'] },
    when: [{ at: -1, not: { words: ['کر'] } }],
    example: ['یوکرین کی وزارت دفاع نے کہا', 'کی', 'ADP'],
    refusal: ['توثیق کر کے صدر نے کہا', 'کے', 'AUX'],
  },
  {
    name: 'having done, after a bare stem',
    words: ['کے'],
    action: 'strike',
    reading: { upos: ['ADP'] },
    when: [{ at: -1, is: { words: ['کر'] } }],
    example: ['توثیق کر کے صدر نے کہا', 'کے', 'AUX'],
    refusal: ['ملک کے صدر نے کہا', 'کے', 'ADP'],
  },
  {
    name: 'I, where no nominal stands before it',
    words: ['میں'],
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [{ at: -1, is: { edge: true } }],
    example: ['میں ماسکو میں تھا', 'میں', 'PRON'],
    refusal: ['روس میں جنگ ہے', 'میں', 'ADP'],
  },
  {
    name: 'I before the agent mark',
    words: ['میں'],
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [{ at: 1, is: { words: ['نے'] } }],
    example: ['کل میں نے کہا', 'میں', 'PRON'],
    refusal: ['ملک میں فوج نے کہا', 'میں', 'ADP'],
  },
  {
    name: 'I after a conjunction',
    words: ['میں'],
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [{ at: -1, is: { words: ['کہ', 'اور', 'لیکن', 'مگر', 'تو', 'اگر', 'جب'] } }],
    example: ['صدر نے کہا کہ میں روس جاؤں گا', 'میں', 'PRON'],
    refusal: ['معاہدے میں شرط ہے', 'میں', 'ADP'],
  },
  {
    name: 'in, elsewhere',
    words: ['میں'],
    action: 'keep',
    reading: { upos: ['ADP'] },
    when: [],
    example: ['روس میں جنگ ہے', 'میں', 'ADP'],
    refusal: ['میں نے کہا', 'میں', 'PRON'],
  },
  {
    name: 'but, where nothing stands before it',
    words: ['پر'],
    action: 'keep',
    reading: { upos: ['CCONJ'] },
    when: [{ at: -1, is: { edge: true } }],
    example: ['پر صدر نے کہا', 'پر', 'CCONJ'],
    refusal: ['معاہدے پر دستخط کیے', 'پر', 'ADP'],
  },
  {
    name: 'on, elsewhere',
    words: ['پر'],
    action: 'keep',
    reading: { upos: ['ADP'] },
    when: [],
    example: ['معاہدے پر دستخط کیے', 'پر', 'ADP'],
    refusal: ['پر صدر نے کہا', 'پر', 'CCONJ'],
  },
  {
    name: 'for, after a genitive',
    words: ['لیے'],
    action: 'keep',
    reading: { upos: ['ADP'] },
    when: [{ at: -1, is: { words: ['کے', 'اس', 'اسی', 'جس', 'کس', 'ان', 'میرے', 'ہمارے', 'اپنے', 'تمہارے'] } }],
    example: ['مدد کے لیے فوجی بھیجے', 'لیے', 'ADP'],
    refusal: ['صدر نے فیصلے لیے ہیں', 'لیے', 'VERB'],
  },
  {
    name: 'took, elsewhere',
    words: ['لیے'],
    action: 'keep',
    reading: { upos: ['VERB'] },
    when: [],
    example: ['صدر نے فیصلے لیے ہیں', 'لیے', 'VERB'],
    refusal: ['مدد کے لیے فوجی بھیجے', 'لیے', 'ADP'],
  },
  {
    name: 'then, where a clause begins',
    words: ['تو'],
    action: 'keep',
    reading: { upos: ['SCONJ'] },
    when: [{ at: -1, is: { edge: true } }],
    example: ['اگر جنگ ہوئی، تو فوج آئے گی', 'تو', 'SCONJ'],
    refusal: ['صدر تو آیا ہے', 'تو', 'PART'],
  },
  {
    name: 'then, after a verb',
    words: ['تو'],
    action: 'keep',
    reading: { upos: ['SCONJ'] },
    when: [{ at: -1, first: { upos: ['VERB', 'AUX'] } }],
    example: ['جب جنگ ہوئی تو فوج آئی', 'تو', 'SCONJ'],
    refusal: ['صدر تو آیا ہے', 'تو', 'PART'],
  },
  {
    name: 'as for, elsewhere',
    words: ['تو'],
    action: 'keep',
    reading: { upos: ['PART'] },
    when: [],
    example: ['صدر تو آیا ہے', 'تو', 'PART'],
    refusal: ['جب جنگ ہوئی تو فوج آئی', 'تو', 'SCONJ'],
  },
  {
    name: 'a pointing word before a case mark stands alone',
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [{ at: 0, is: { upos: ['DET'] } }, { at: 1, is: { words: CASE_MARKS } }],
    example: ['صدر نے اس پر دستخط کیے', 'اس', 'PRON'],
    refusal: ['اس معاہدے پر دستخط کیے', 'اس', 'DET'],
  },
  {
    name: 'that, as a subject, stands alone',
    words: ['وہ'],
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [],
    example: ['وہ ملک کے صدر ہیں', 'وہ', 'PRON'],
    refusal: ['اس ملک کے صدر', 'اس', 'DET'],
  },
  {
    name: 'a pointing word before a nominal points at it',
    action: 'keep',
    reading: { upos: ['DET'] },
    when: [{ at: 0, is: { upos: ['PRON'] } }, { at: 1, first: { upos: ['NOUN', 'ADJ', 'NUM'] } }],
    example: ['صدر نے یہ اطلاع دی', 'یہ', 'DET'],
    refusal: ['صدر نے یہ کہا', 'یہ', 'PRON'],
  },
  {
    name: 'a pointing word elsewhere stands alone',
    action: 'keep',
    reading: { upos: ['PRON'] },
    when: [{ at: 0, is: { upos: ['DET'] } }],
    example: ['صدر نے یہ کہا', 'یہ', 'PRON'],
    refusal: ['صدر نے یہ اطلاع دی', 'یہ', 'DET'],
  },
  {
    name: 'future ending after a subjunctive',
    words: ['گا', 'گے', 'گی'],
    action: 'keep',
    reading: { kinds: ['ending'] },
    when: [{ at: -1, is: { kinds: ['subjunctive', 'imperative'] } }],
    example: ['معاہدہ نافذ ہو گا', 'گا', 'AUX'],
    refusal: ['وہ گانا گا رہا ہے', 'گا', 'VERB'],
  },
  {
    name: 'a bare stem needs a verb after it',
    action: 'strike',
    reading: { kinds: ['stem', 'imperative'] },
    when: [{ at: 1, not: { upos: ['VERB', 'AUX'] } }, { at: 1, not: { words: ['نہیں', 'بھی', 'ہی'] } }],
    example: ['جیت کے دن تک', 'جیت', 'NOUN'],
    refusal: ['فوج جیت گئی', 'جیت', 'VERB'],
  },
  {
    name: 'a stem before a vector, کر or سکنا',
    action: 'keep',
    reading: { kinds: ['stem'] },
    when: [{ at: 1, is: { words: ['کر', 'سکتا', 'سکتے', 'سکتی', 'سکے', 'سکا', 'چکا', 'چکے', 'چکی', 'رہا', 'رہے', 'رہی', 'گیی', 'گیا', 'گیے'] } }, { at: 0, is: { upos: ['NOUN', 'ADJ', 'AUX'] } }],
    example: ['فوج جیت گئی', 'جیت', 'VERB'],
    refusal: ['جیت کے دن تک', 'جیت', 'NOUN'],
  },
  {
    name: 'an adjective before its noun',
    action: 'keep',
    reading: { upos: ['ADJ'] },
    when: [{ at: 0, is: { upos: ['NOUN'] } }, { at: 1, first: { upos: ['NOUN', 'ADJ'] } }],
    example: ['فوجی مدد فراہم کرے گا', 'فوجی', 'ADJ'],
    refusal: ['شمالی کوریا کے فوجی روس میں ہیں', 'فوجی', 'NOUN'],
  },
  {
    name: 'a word for people without a noun after it is a noun',
    action: 'keep',
    reading: { upos: ['NOUN'] },
    when: [{ at: 0, is: { upos: ['ADJ'] } }, { at: 0, is: { trait: 'person_noun' } }],
    example: ['شمالی کوریا کے فوجی روس میں ہیں', 'فوجی', 'NOUN'],
    refusal: ['فوجی مدد فراہم کرے گا', 'فوجی', 'ADJ'],
  },
  {
    name: 'a singular oblique before a case mark',
    action: 'strike',
    reading: { upos: ['NOUN'], features: { Number: 'Plur', Case: 'Nom' } },
    when: [{ at: 1, is: { upos: ['ADP'] } }],
    example: ['اس معاہدے کے تحت', 'معاہدے', 'NOUN'],
    refusal: ['ڈرون حملے ہوئے', 'حملے', 'NOUN'],
  },
  {
    name: 'a singular oblique before the name that explains it',
    action: 'strike',
    reading: { upos: ['NOUN'], features: { Number: 'Plur', Case: 'Nom' } },
    when: [{ at: 1, is: { upos: ['PROPN'] } }, { at: 2, is: { upos: ['ADP'] } }],
    example: ['سرحدی علاقے کرسک میں', 'علاقے', 'NOUN'],
    refusal: ['دو علاقے ہیں', 'علاقے', 'NOUN'],
  },
  {
    name: 'a time in the oblique',
    action: 'strike',
    reading: { upos: ['NOUN'], trait: 'time', features: { Number: 'Plur', Case: 'Nom' } },
    when: [{ at: -1, is: { words: ['گزشتہ', 'پچھلے', 'اگلے', 'اس', 'اسی', 'رواں', 'آیندہ', 'ہر', 'پہلے', 'دوسرے'] } }],
    example: ['گزشتہ ہفتے صدر نے کہا', 'ہفتے', 'NOUN'],
    refusal: ['دو ہفتے گزر گئے', 'ہفتے', 'NOUN'],
  },
  {
    name: 'a plural elsewhere',
    action: 'strike',
    reading: { upos: ['NOUN'], features: { Number: 'Sing', Case: 'Acc' } },
    when: [{ at: 0, is: { upos: ['NOUN'], features: { Number: 'Plur', Case: 'Nom' } } }],
    example: ['ڈرون حملے ہوئے', 'حملے', 'NOUN'],
    refusal: ['اس معاہدے کے تحت', 'معاہدے', 'NOUN'],
  },
  {
    name: 'a nominal, not a verb form, before a case mark',
    action: 'strike',
    reading: { kinds: ['perfective', 'subjunctive', 'imperfective', 'imperative'] },
    when: [{ at: 0, is: NOMINAL }, { at: 1, is: { words: CASE_MARKS } }],
    example: ['اس کھیل میں', 'کھیل', 'NOUN'],
    refusal: ['بچے کھیلے', 'کھیلے', 'VERB'],
  },
];
