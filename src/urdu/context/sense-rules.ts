import type { Condition } from './pattern.ts';

/** A rule that decides which of an entry's senses a word has, by the words around it. */
export interface SenseRule {
  readonly name: string;
  /** Words the rule is about, folded. */
  readonly words: readonly string[];
  /** Index of the sense in the entry. */
  readonly sense: number;
  readonly when: readonly Condition[];
  /** A sentence and the word in it that has the sense. */
  readonly example: readonly [sentence: string, word: string];
  /** A sentence and the word in it that has another. */
  readonly refusal: readonly [sentence: string, word: string];
}

/** Forms of کرنا. */
const DO = ['کرنا', 'کرنے', 'کرنی', 'کر', 'کرتا', 'کرتے', 'کرتی', 'کرتیں', 'کیا', 'کی', 'کیے', 'کیں', 'کرے', 'کریں', 'کروں', 'کرو', 'کرکے', 'کرےگا', 'کریںگے'];
/** What follows the stem of ہونا where something comes about. */
const BECOMING = ['رہا', 'رہی', 'رہے', 'گیا', 'گیی', 'گیے', 'جایے', 'جاتا', 'جاتی', 'جاتے', 'چکا', 'چکی', 'چکے', 'جانا', 'جانے', 'جاییں'];
const GENITIVES = ['کا', 'کی', 'کے'];

/** The first rule that holds decides; none holding, the first sense stands. */
export const SENSE_RULES: readonly SenseRule[] = [
  {
    name: 'possessor that is a person',
    words: GENITIVES,
    sense: 1,
    when: [{ at: -1, first: { trait: 'person' } }],
    example: ['پوٹن کا اعلان', 'کا'],
    refusal: ['معاہدے کا اعلان', 'کا'],
  },
  {
    name: 'possessor that is a surname or given name',
    words: GENITIVES,
    sense: 1,
    when: [{ at: -1, first: { trait: 'surname' } }],
    example: ['ٹرمپ کا اعلان', 'کا'],
    refusal: ['روس کا اعلان', 'کا'],
  },
  {
    name: 'possessor that is a pronoun',
    words: GENITIVES,
    sense: 1,
    when: [{ at: -1, first: { upos: ['PRON'] } }, { at: -1, not: { words: ['جس', 'جن', 'کس', 'کن', 'ایک', 'دوسرے'] } }],
    example: ['اس کی جھڑپیں', 'کی'],
    refusal: ['فوج کی یونٹوں', 'کی'],
  },
  {
    name: 'object mark with a verb of giving or saying is to',
    words: ['کو'],
    sense: 1,
    when: [{ at: -1, is: { upos: ['PROPN', 'PRON'] } }],
    example: ['روس نے یوکرین کو مدد دی', 'کو'],
    refusal: ['صدر نے معاہدے کو رد کیا', 'کو'],
  },
  {
    name: 'for, after a measure of time',
    words: ['سے'],
    sense: 5,
    when: [{ at: -1, is: { trait: 'time' } }, { at: -2, is: { upos: ['NUM', 'ADJ', 'DET'] } }, { at: -2, not: { words: ['گزشتہ', 'پچھلے', 'اس', 'اسی', 'جس', 'اگلے', 'پہلے', 'دوسرے'] } }],
    example: ['مغربی ممالک ایک طویل عرصے سے یہ کہتے ہیں', 'سے'],
    refusal: ['اس دن سے معاہدہ نافذ ہو گا', 'سے'],
  },
  {
    name: 'until, after a time',
    words: ['تک'],
    sense: 1,
    when: [{ at: -1, is: { trait: 'time' } }],
    example: ['جیت کے دن تک', 'تک'],
    refusal: ['ماسکو تک', 'تک'],
  },
  {
    name: 'until, after an adverb of time',
    words: ['تک'],
    sense: 1,
    when: [{ at: -1, is: { words: ['آج', 'اب', 'ابھی', 'کل', 'کب', 'جب', 'تب', 'پرسوں'] } }],
    example: ['آج تک', 'تک'],
    refusal: ['ماسکو تک', 'تک'],
  },
  {
    name: 'time that something takes',
    words: ['لگا', 'لگے', 'لگی', 'لگیں', 'لگتا', 'لگتے', 'لگتی', 'لگ'],
    sense: 1,
    when: [{ at: -1, first: { upos: ['NOUN'], trait: 'time' } }],
    example: ['چھ سال لگے', 'لگے'],
    refusal: ['یہ درست لگا', 'لگا'],
  },
  {
    name: 'than before a word of degree',
    words: ['سے'],
    sense: 3,
    when: [{ at: 1, is: { words: ['زیادہ', 'کم', 'بہتر', 'بڑا', 'بڑے', 'بڑی', 'پہلے'] } }],
    example: ['روس سے بڑا ملک', 'سے'],
    refusal: ['روس سے مدد', 'سے'],
  },
  {
    name: 'other, where nothing is counted',
    words: ['دوسرے', 'دوسری', 'دوسرا'],
    sense: 1,
    when: [{ at: 1, is: { upos: ['ADP'] } }],
    example: ['ایک نے دوسرے پر حملہ کیا', 'دوسرے'],
    refusal: ['دوسرے دن صدر نے کہا', 'دوسرے'],
  },
  {
    name: 'other, before a plural',
    words: ['دوسرے', 'دوسری'],
    sense: 1,
    when: [{ at: 1, is: { features: { Number: 'Plur' } } }, { at: 1, not: { features: { Number: 'Sing' } } }],
    example: ['دوسرے ممالک نے مذمت کی', 'دوسرے'],
    refusal: ['دوسرے دن صدر نے کہا', 'دوسرے'],
  },
  {
    name: 'became, after an adjective',
    words: ['ہوا', 'ہویی', 'ہویے', 'ہوییں'],
    sense: 2,
    when: [{ at: -1, first: { upos: ['ADJ'] } }],
    example: ['صدر خاموش ہوا', 'ہوا'],
    refusal: ['جنگ ہوئی', 'ہوئی'],
  },
  {
    name: 'happened',
    words: ['ہوا', 'ہویی', 'ہویے', 'ہوییں'],
    sense: 1,
    when: [{ at: 0, first: { upos: ['VERB'] } }, { at: -1, not: { kinds: ['imperfective', 'perfective'] } }],
    example: ['جنگ ہوئی', 'ہوئی'],
    refusal: ['صدر خاموش ہوا', 'ہوا'],
  },
  {
    name: 'ago, after a measure of time',
    words: ['پہلے'],
    sense: 3,
    when: [{ at: 0, first: { upos: ['ADV'] } }, { at: -1, first: { upos: ['NOUN'], trait: 'time' } }],
    example: ['دو سال پہلے صدر آئے', 'پہلے'],
    refusal: ['پہلے صدر آئے', 'پہلے'],
  },
  {
    name: 'ever, in a question or denial',
    words: ['کبھی'],
    sense: 1,
    when: [{ at: 1, is: { words: ['نہیں', 'نہ', 'بھی', 'کسی', 'کویی'] } }],
    example: ['صدر کبھی نہیں آئے', 'کبھی'],
    refusal: ['صدر کبھی روس آئے تھے', 'کبھی'],
  },
  {
    name: 'throughout a time',
    words: ['بھر'],
    sense: 1,
    when: [{ at: -1, is: { trait: 'time' } }],
    example: ['سال بھر میں', 'بھر'],
    refusal: ['دنیا بھر میں', 'بھر'],
  },
  {
    name: 'have, of what one keeps having',
    words: ['رکھتا', 'رکھتے', 'رکھتی'],
    sense: 2,
    when: [{ at: 1, not: { words: ['ہویے'] } }],
    example: ['وہ طاقت رکھتے ہیں', 'رکھتے'],
    refusal: ['کتاب میز پر رکھی ہے', 'رکھی'],
  },
  {
    name: 'becoming, after an adjective',
    words: ['ہو'],
    sense: 2,
    when: [{ at: 1, is: { words: BECOMING } }, { at: -1, first: { upos: ['ADJ'] } }],
    example: ['صدر خاموش ہو گئے', 'ہو'],
    refusal: ['جنگ ہو رہی ہے', 'ہو'],
  },
  {
    name: 'happening',
    words: ['ہو'],
    sense: 1,
    when: [{ at: 1, is: { words: BECOMING } }],
    example: ['جنگ ہو رہی ہے', 'ہو'],
    refusal: ['جنگ ہو گی', 'ہو'],
  },
  {
    name: 'making what it is not yet',
    words: DO,
    sense: 1,
    when: [{ at: -1, first: { upos: ['ADJ'] } }],
    example: ['صدر نے معاہدہ مضبوط کیا', 'کیا'],
    refusal: ['صدر نے کیا', 'کیا'],
  },
  {
    name: 'whether, where a question begins',
    words: ['کیا'],
    sense: 1,
    when: [{ at: 0, first: { upos: ['PRON'] } }, { at: -1, is: { edge: true } }, { at: 1, not: { upos: ['VERB', 'AUX'] } }],
    example: ['کیا یہ جنگ ہے؟', 'کیا'],
    refusal: ['یہ کیا ہے؟', 'کیا'],
  },
  {
    name: 'who or what happens',
    words: ['ہونے'],
    sense: 1,
    when: [{ at: 1, is: { lemmas: ['والا'] } }],
    example: ['کل ہونے والی جنگ', 'ہونے'],
    refusal: ['صدر ہونے پر', 'ہونے'],
  },
  {
    name: 'performing a duty',
    words: ['ادا'],
    sense: 1,
    when: [{ at: -1, is: { words: ['نماز', 'فرض', 'فرایض', 'فریضہ', 'کردار', 'رسم', 'رسوم', 'عمرہ', 'حج', 'ذمہداری', 'رول'] } }],
    example: ['صدر نے نماز ادا کی', 'ادا'],
    refusal: ['صدر نے قیمت ادا کی', 'ادا'],
  },
  {
    name: 'levelling a charge',
    words: ['عاید'],
    sense: 1,
    when: [{ at: -1, is: { lemmas: ['الزام'] } }],
    example: ['صدر نے الزام عائد کیا', 'عائد'],
    refusal: ['صدر نے پابندی عائد کی', 'عائد'],
  },
  {
    name: 'levelling a charge, over a particle',
    words: ['عاید'],
    sense: 1,
    when: [{ at: -2, is: { lemmas: ['الزام'] } }, { at: -1, is: { upos: ['PART'] } }],
    example: ['صدر نے الزام بھی عائد کیا', 'عائد'],
    refusal: ['صدر نے پابندی بھی عائد کی', 'عائد'],
  },
  {
    name: 'joining to do something',
    words: ['مل'],
    sense: 1,
    when: [{ at: 1, is: { words: ['کر'] } }],
    example: ['صدر اور وزیر مل کر آئے', 'مل'],
    refusal: ['ملک کو مدد مل گئی', 'مل'],
  },
  {
    name: 'meeting with someone',
    words: ['ملا', 'ملے', 'ملی', 'ملیں', 'ملتا', 'ملتے', 'ملتی', 'مل'],
    sense: 1,
    when: [{ at: -1, is: { words: ['سے'] } }],
    example: ['صدر پوٹن سے ملے', 'ملے'],
    refusal: ['ملک کو مدد ملی', 'ملی'],
  },
  {
    name: 'saying that',
    words: ['بتایا'],
    sense: 1,
    when: [{ at: 1, is: { words: ['کہ'] } }],
    example: ['ایجنسی نے بتایا کہ معاہدہ ہو گا', 'بتایا'],
    refusal: ['صدر نے مجھے بتایا', 'بتایا'],
  },
  {
    name: 'saying that, in the perfect',
    words: ['بتایا'],
    sense: 1,
    when: [{ at: 1, is: { words: ['ہے', 'تھا'] } }, { at: 2, is: { words: ['کہ'] } }],
    example: ['ایجنسی نے بتایا ہے کہ معاہدہ ہو گا', 'بتایا'],
    refusal: ['صدر نے مجھے بتایا تھا', 'بتایا'],
  },
  {
    name: 'agent form of a pronoun',
    words: ['اس', 'ان', 'جس', 'کس', 'ہم', 'آپ'],
    sense: 0,
    when: [{ at: 0, is: { upos: ['PRON'] } }, { at: 1, is: { words: ['نے'] } }],
    example: ['اس نے کہا', 'اس'],
    refusal: ['اس کو کہا', 'اس'],
  },
  {
    name: 'who says',
    words: ['اس'],
    sense: 0,
    when: [{ at: 0, is: { lemmas: ['وہ'] } }, { at: 1, is: { words: ['کا'] } }, { at: 2, is: { words: ['کہنا'] } }],
    example: ['اُس کا کہنا ہے', 'اُس'],
    refusal: ['اُس کا ملک', 'اُس'],
  },
  {
    name: 'a, before what it introduces',
    words: ['ایک'],
    sense: 1,
    when: [
      { at: 1, first: { upos: ['NOUN', 'ADJ'] } },
      { at: 1, not: { words: ['دن', 'روز', 'بار', 'مرتبہ', 'طرف', 'جانب', 'فیصد', 'دوسرا', 'دوسرے', 'دوسری'] } },
      { at: -1, not: { upos: ['NUM'] } },
      { at: -1, not: { words: ['صرف', 'محض', 'فقط', 'کویی', 'کسی', 'ہر'] } },
    ],
    example: ['صدر نے ایک طویل معاہدے پر دستخط کیے', 'ایک'],
    refusal: ['صرف ایک ملک نے مذمت کی', 'ایک'],
  },
  {
    name: 'a, before a word of degree',
    words: ['ایک'],
    sense: 1,
    when: [{ at: 1, is: { words: ['بہت', 'انتہایی', 'نہایت', 'ایسا', 'ایسے', 'ایسی', 'نیا', 'نیی'] } }],
    example: ['یہ ایک بہت بڑا ملک ہے', 'ایک'],
    refusal: ['ایک ہزار فوجی روس میں ہیں', 'ایک'],
  },
];
