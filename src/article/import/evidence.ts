import { endsWithAgencies } from './byline.ts';
import { isFarewell, isGreeting, words } from './vocabulary.ts';

/** What a short line without a full stop may be. */
const OPEN_ROLES = ['subheading', 'related', 'caption', 'paragraph', 'list-item'] as const;
export type OpenRole = (typeof OPEN_ROLES)[number];

/** A short line and what can be seen around it. */
export interface OpenLine {
  /** Folded, without pictures at its ends and emphasis around it. */
  readonly bare: string;
  readonly wordCount: number;
  /**
   * Share of its content words that the text under it takes up, 0 to 1: up to the next short line, three paragraphs at
   * most, a word that only the second or third has counting half.
   */
  readonly takenUp: number;
  /** Share of its content words that stand in no paragraph of the article and not in the title; 0 to 1. */
  readonly foreign: number;
  /** Paragraphs of the article before it. */
  readonly paragraphsBefore: number;
  /** What follows directly. */
  readonly next: 'paragraph' | 'list-item' | 'open' | 'caption' | 'other' | 'end';
  readonly previous: 'title' | 'paragraph' | 'list-item' | 'open' | 'caption' | 'other';
  /** Share of the prose lines of the article that do without a full stop, 0 to 1; 1 for a message. */
  readonly unstopped: number;
  /** The line after it begins with a quotation mark, and so does the one before it or a quarter of the prose lines. */
  readonly spokenAround: boolean;
  /** An empty line before it and none after, in a text where not every line is set off. */
  readonly setOffAbove: boolean;
  /** Absent where the source has marks of its own and only one line is in doubt. */
  readonly plain?: PlainLine;
}

/** What only a source without marks calls for. */
interface PlainLine {
  /** Paragraphs of the article in all. */
  readonly paragraphs: number;
  /** Of the lines that stand singly between paragraphs, this one and at least one other, the share short enough to head them; else 0. */
  readonly series: number;
  /** How many open lines stand together, this one among them; 0 if a colon ends it. */
  readonly row: number;
  /** It is the first of that row, or the last, over text: a heading would be. */
  readonly heads: boolean;
  /** A line that a colon ends stands right over that row. */
  readonly introduced: boolean;
  /** That row, over the gaps between stanzas, is verse. */
  readonly inVerse: boolean;
  /** How many lines of a label and a value follow each other, this one among them; counted up to 3 to either side. */
  readonly labels: number;
  /** It has none itself, and two such lines or more stand right under it. */
  readonly overLabels: boolean;
  /** Between stars or underscores. */
  readonly emphasised: boolean;
  /** A picture ends it. */
  readonly pictureLast: boolean;
}

/**
 * One thing that speaks for or against roles, in natural-log units: +1 makes the role e times as likely against the
 * others, all else being equal. Set by hand in steps of 0.25 from how such pages are made; no text was fitted.
 */
interface Evidence {
  readonly name: string;
  readonly reason: string;
  /** How far it holds, 0 to 1. */
  readonly holds: (line: OpenLine) => number;
  readonly weight: Partial<Readonly<Record<OpenRole, number>>>;
  /** A line that shows it, and one that does not; absent where only the neighbours decide. */
  readonly example?: string;
  readonly refusal?: string;
}

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Going on now, seen in the picture: … کر رہے ہیں; or a participle at the end: کرتے ہوئے, کھڑی ہوئی. */
const GOING_ON = /(?:رہا|رہی|رہے)(?: (?:ہے|ہیں|تھا|تھی|تھے|تھیں|ہوں))?$|(?:ہوئے|ہوئی|ہوا)(?: (?:ہے|ہیں))?$/u;
const STATEMENT = /(?:ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گے|گی)$/u;
const QUESTION = /[؟?]["'”’]*$/u;
const DOING = /(?:تا|تی|تے) (?!(?:ہے|ہیں|ہوں|ہو|تھا|تھی|تھے|تھیں|ہوئے|ہوئی|ہوا|رہا|رہی|رہے|گا|گے|گی|جا)(?:\s|$))[^\s،؟:]{3,}(?: [^\s،؟:]{3,}){0,2}$/u;
const DONE = /\s(?:دیا|دی|دیے|دیں|گیا|گئی|گئے|گئیں|لیا|لی|لیے)$/u;
const ASKING = /(?:^|\s)(?:کیا|کیوں|کیسے|کیسا|کیسی|کون|کب|کہاں|کتنا|کتنی|کتنے)(?:\s|$)/u;
const LOOKING = /(?:^|\s)(?:تصویر|تصاویر|فوٹو|دائیں|بائیں|پس منظر میں|(?:ایک|فضائی|خوبصورت) (?:منظر|مناظر)|ویڈیو میں)(?:\s|$|،)/u;
const QUOTED = /^["'“”‘’].*["'“”‘’]$/u;
const SPEAKER = /^[^:؟۔]{2,30}:\s+\S+/u;
const ASKED_OR_ANSWERED = /^(?:(?:سوال|جواب)(?: نمبر)? ?\d{0,2}|س|ج|q|a)\s*[:۔.)-]/u;
const URGES =
  /(?:^|\s)(?:(?!(?:ہوا|دعا|غذا|فضا|دوا|ما|سزا|ادا|صدا|بلا|وبا|گا|را|خطا|جفا|شعا|ابتدا|انتہا)ئیں)\p{L}+ائیں|کریں|دیں|لیں|آئیں|رکھیں|بھیجیں|لکھیں|پڑھیں|دیکھیں|ڈالیں|کیجیے|دیجیے|لیجیے|آئیے|جائیے|رکھیے|کیجئے|دیجئے|لیجئے|جائے|کرے|سکے|سکیں|ہوں|کرو|دو|لو)!?$/u;
const TO_THE_READER = /(?:^|\s)(?:آپ|ہمیں|ہم سے)\s(?:.*\s)?(?:بتائیں|بتائیے|لکھیں|لکھیے|بھیجیں|بھیجیے|کریں|کیجیے|دیں|دیجیے|رکھیں)(?:\s|$|!)/u;
const PARTICULARS = /^(?:نوٹ|وضاحت|یاد رہے|انتباہ|جگہ|(?:ٹیلی ?)?فون|موبائل|واٹس ?ایپ|ای ?میل|پتہ|پتا|ویب ?سائٹ|رابطہ|قیمت|وقت|مقام|تاریخ|ناشر|phone|e-?mail|address|website)(?: نمبر)?\s*[:،]\s*\S|^[^:]{0,20}نمبر\s*:\s*[\d(+]|@\S+\.\S|(?:^|\s)www\.|،.*\s(?:روڈ|سڑک|سٹریٹ|اسٹریٹ|گلی نمبر|شاہراہ|پوسٹ بکس)(?:،|\s\d|$)/u;
const MEASURE =
  /(?:^|\s)(?:کلو(?:گرام)?|گرام|لیٹر|پیالی|پیالیاں|کپ|چمچ|چمچے|چٹکی|عدد|پاؤ|گٹھی|گڈی|حسب (?:ذائقہ|ضرورت|پسند))(?:\s|$|،|\()/u;

export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'very short',
    reason: 'a subheading names; a headline of another story tells, and a caption describes: both need more than four words',
    holds: ({ wordCount }) => yes(wordCount <= 4),
    weight: { subheading: 1, related: -0.75, caption: -1 },
    example: 'ہدف کا تعاقب',
    refusal: 'کم خرچ میں چھت ٹھنڈی رکھنے کا نسخہ',
  },
  {
    name: 'short',
    reason: 'five to seven words serve both subheadings and headlines',
    holds: ({ wordCount }) => yes(wordCount >= 5 && wordCount <= 7),
    weight: { subheading: 0.25, caption: -0.25 },
    example: 'بجلی کے نرخ، سب سے بڑی رکاوٹ',
    refusal: 'ہدف کا تعاقب',
  },
  {
    name: 'three words at most',
    reason: 'nothing can be told in so few',
    holds: ({ wordCount }) => yes(wordCount <= 3),
    weight: { subheading: 0.25, related: -1 },
    example: 'پہلا ہفتہ',
    refusal: 'پہلے ہفتے کا خرچ',
  },
  {
    name: 'one of a series',
    reason: 'where short lines stand singly between paragraphs again and again, they head them',
    holds: ({ plain, wordCount }) => (wordCount <= 7 ? (plain?.series ?? 0) : 0),
    weight: { subheading: 0.75, related: -1 },
  },
  {
    name: 'longer than a heading',
    reason: 'subheadings of more than nine words are rare; captions are whole clauses',
    holds: ({ wordCount }) => yes(wordCount >= 10),
    weight: { subheading: -1, caption: 1, paragraph: 0.25 },
    example: 'یورپ ٹرمپ کے ساتھ مل کر اچھی طرح کام کرتا رہے گا',
    refusal: 'بجلی کے نرخ، سب سے بڑی رکاوٹ',
  },
  {
    name: 'sentence length',
    reason: 'fifteen words without a full stop are a sentence whose full stop was forgotten, or a long caption',
    holds: ({ wordCount }) => yes(wordCount >= 15),
    weight: { subheading: -1.5, related: -0.5, paragraph: 1.5, caption: 0.5 },
  },
  {
    name: 'taken up by the text under it',
    reason: 'a subheading announces what follows; a related line leads elsewhere',
    holds: ({ takenUp }) => takenUp,
    weight: { subheading: 1.5, related: -0.5 },
  },
  {
    name: 'foreign to the article',
    reason: 'another story has other words',
    holds: ({ foreign }) => foreign,
    weight: { related: 1.25, subheading: -0.25, caption: -0.25 },
  },
  {
    name: 'question',
    reason: 'subheadings often ask what the section answers; no caption asks',
    holds: ({ bare }) => yes(QUESTION.test(bare)),
    weight: { subheading: 0.75, caption: -2 },
    example: 'کپتان نے کیا کہا؟',
    refusal: 'کپتان نے کہا',
  },
  {
    name: 'asks without a question mark',
    reason: 'headlines drop the mark; no caption asks',
    holds: ({ bare }) => yes(ASKING.test(bare) && !QUESTION.test(bare)),
    weight: { subheading: 0.25, related: 0.25, caption: -1.5 },
    example: 'فیس ادا کرنے والے طلبہ کہاں گئے',
    refusal: 'فیس ادا کرنے والے طلبہ',
  },
  {
    name: 'going on now',
    reason: 'a caption says what is being done in the picture',
    holds: ({ bare }) => yes(GOING_ON.test(bare) && !ASKING.test(bare)),
    weight: { caption: 2.25, subheading: -0.5 },
    example: 'ایک مزدور نہر کے پانی سے سر بھگو رہا ہے',
    refusal: 'مزدور کے لیے رہائش کا انتظام',
  },
  {
    name: 'doing, before the one who does',
    reason: 'a caption names people by what they are seen doing: دوڑتے بچے',
    holds: ({ bare }) => yes(DOING.test(bare)),
    weight: { caption: 2, subheading: -0.5 },
    example: 'میدان میں تربیت حاصل کرتے نوجوان کھلاڑی',
    refusal: 'کھلاڑی تربیت حاصل کرتے ہیں',
  },
  {
    name: 'reports what has been done',
    reason: 'news, in the words of a headline: … کر دیا, … ہو گئی',
    holds: ({ bare }) => yes(DONE.test(bare)),
    weight: { related: 0.5, caption: -0.75 },
    example: 'سکولوں نے فیسوں میں اضافہ کر دیا',
    refusal: 'سکولوں کی فیسوں میں اضافہ',
  },
  {
    name: 'statement in full',
    reason: 'headlines drop ہے where they can; captions and forgotten full stops keep it',
    holds: ({ bare }) => yes(STATEMENT.test(bare) && !ASKING.test(bare)),
    weight: { caption: 0.25, paragraph: 0.75, subheading: -0.5 },
    example: 'روبوٹ مچھلی جو آلودگی کا سراغ لگاتی ہے',
    refusal: 'چمگادڑوں کی آوازیں سننے والی مشین',
  },
  {
    name: 'statement among statements without full stops',
    reason: 'some writers end no paragraph with a full stop; a short one is then told by its verb',
    holds: ({ bare, unstopped }) => (STATEMENT.test(bare) ? unstopped : 0),
    weight: { paragraph: 3 },
  },
  {
    name: 'begins with ایک',
    reason: 'a caption brings in somebody not named before',
    holds: ({ bare }) => yes(bare.startsWith('ایک ')),
    weight: { caption: 1 },
    example: 'ایک ہسپتال کے وارڈ میں لیٹے مریض',
    refusal: 'ہسپتال کا ایک دن',
  },
  {
    name: 'speaks of the picture',
    reason: 'left, right, in the picture, a view of it',
    holds: ({ bare }) => yes(LOOKING.test(bare)),
    weight: { caption: 1.5 },
    example: 'دائیں سے: سابق وزیر اور ان کے وکیل',
    refusal: 'سابق وزیر اور ان کے وکیل',
  },
  {
    name: 'ends with agencies in brackets',
    reason: 'credits of pictures stand there',
    holds: ({ bare }) => yes(endsWithAgencies(bare)),
    weight: { caption: 3 },
    example: 'وزیر خزانہ بجٹ پیش کرتے ہوئے (اے ایف پی)',
    refusal: 'وزیر خزانہ (سابق) کا بیان',
  },
  {
    name: 'beside a credit',
    reason: 'caption and credit come in pairs',
    holds: ({ next, previous }) => yes(next === 'caption' || previous === 'caption'),
    weight: { caption: 1.75 },
  },
  {
    name: 'near the top',
    reason: 'the picture of an article stands over its first paragraphs, its first subheading later',
    holds: ({ paragraphsBefore }) => Math.max(0, (4 - paragraphsBefore) / 4),
    weight: { caption: 1.5, subheading: -0.75 },
  },
  {
    name: 'under the title',
    reason: 'between title and text stand pictures and standfirsts, seldom a link, no subheading',
    holds: ({ paragraphsBefore }) => yes(paragraphsBefore === 0),
    weight: { caption: 1, related: -0.5, subheading: -1.5, paragraph: 0.5 },
  },
  {
    name: 'over a list',
    reason: 'a list needs a heading or an introduction',
    holds: ({ next }) => yes(next === 'list-item'),
    weight: { subheading: 1.5, related: -1, caption: -1 },
  },
  {
    name: 'set off above, joined below',
    reason: 'where only some lines have an empty line before them, a heading keeps to its text',
    holds: ({ setOffAbove }) => yes(setOffAbove),
    weight: { subheading: 1.5, related: -1, caption: -0.5 },
  },
  {
    name: 'numbered',
    reason: 'numbers that stand apart count sections',
    holds: ({ bare }) => yes(/^[([]?\d{1,2}\s*[.)\]۔:-]/u.test(bare)),
    weight: { subheading: 1.5 },
    example: '2۔ پانی کا انتظام',
    refusal: '20 برس کا انتظار',
  },
  {
    name: 'quoted as a whole',
    reason: 'quotations serve as headings and headlines; as prose they keep their full stop',
    holds: ({ bare }) => yes(QUOTED.test(bare)),
    weight: { subheading: 0.75, related: -0.5, caption: -1 },
    example: '’یہ دھاگے نہیں ٹوٹیں گے‘',
    refusal: 'استاد نے کہا ’نہیں ٹوٹیں گے‘',
  },
  {
    name: 'between spoken lines',
    reason: 'a quotation right between two others, or before one in a text full of talk, is a turn of it',
    holds: ({ bare, spokenAround }) => yes(QUOTED.test(bare) && spokenAround),
    weight: { paragraph: 5 },
  },
  {
    name: 'a word held at a distance',
    reason: 'headlines put quotation marks around a word that is not their own; captions have no call to',
    holds: ({ bare }) => yes(!QUOTED.test(bare) && /["'“”‘’]\S[^"'“”‘’]*["'“”‘’]/u.test(bare)),
    weight: { related: 0.25, caption: -0.75 },
    example: 'سرحد پر ’ریکارڈ‘ برف باری',
    refusal: 'سرحد پر برف باری',
  },
  {
    name: 'said by somebody',
    reason: 'headlines name the speaker after a comma',
    holds: ({ bare, wordCount }) => yes(wordCount >= 7 && /،\s*\S+(?:\s\S+){0,2}$/u.test(bare)),
    weight: { related: 0.75, caption: -0.5, subheading: -0.25 },
    example: 'مذاکرات ہی مسئلے کا واحد حل ہیں، وزیر خارجہ',
    refusal: 'بجلی، پانی اور سڑک',
  },
  {
    name: 'topic and statement',
    reason: 'headlines of other stories set their topic before a colon',
    holds: ({ bare }) => yes(SPEAKER.test(bare)),
    weight: { related: 0.75, subheading: -0.25 },
    example: 'کپاس کی فصل: کسان کم قیمت سے پریشان',
    refusal: 'کسان کم قیمت سے پریشان',
  },
  {
    name: 'question or answer of an interview',
    reason: 'marked as such',
    holds: ({ bare }) => yes(ASKED_OR_ANSWERED.test(bare)),
    weight: { paragraph: 5 },
    example: 'سوال: آپ نے لکھنا کب شروع کیا؟',
    refusal: 'سوال یہ ہے کہ لکھا کیوں جائے؟',
  },
  {
    name: 'set in bold',
    reason: 'messengers and Markdown set headings between stars',
    holds: ({ plain }) => yes(plain?.emphasised === true),
    weight: { subheading: 2, related: -1.5, caption: -1, 'list-item': -1 },
  },
  {
    name: 'a picture at its end',
    reason: 'in messages it takes the place of a full stop; headings have it too, captions and links not',
    holds: ({ plain }) => yes(plain?.pictureLast === true),
    weight: { paragraph: 2, caption: -2, related: -1.5 },
  },
  {
    name: 'urges',
    reason: 'messages, recipes and advice end with what to do: … کریں; captions and links do not',
    holds: ({ bare }) => yes(URGES.test(bare)),
    weight: { paragraph: 2, 'list-item': 1, caption: -1.5, related: -1 },
    example: 'یہ پیغام سب دوستوں کو بھیجیں',
    refusal: 'دوستوں کے نام ایک پیغام',
  },
  {
    name: 'salutes',
    reason: 'greetings, thanks and blessings are said without a full stop',
    holds: ({ bare }) => yes(isGreeting(bare) || isFarewell(bare)),
    weight: { paragraph: 5 },
    example: 'السلام علیکم و رحمۃ اللہ',
    refusal: 'سلام کا جواب',
  },
  {
    name: 'note or particulars',
    reason: 'notes, telephone, address and price stand on lines of their own without a full stop',
    holds: ({ bare }) => yes(PARTICULARS.test(bare)),
    weight: { paragraph: 4 },
    example: 'فون: 061-0000000',
    refusal: 'فون پر دھوکا: نئے طریقے',
  },
  {
    name: 'closes the article',
    reason: 'a last line under a paragraph that asks, exclaims or urges is said to the reader',
    holds: ({ bare, next, previous }) => yes(next === 'end' && (TO_THE_READER.test(bare) || ((previous === 'paragraph' || previous === 'list-item') && (URGES.test(bare) || /[؟?!…]["'”’]*$/u.test(bare))))),
    weight: { paragraph: 3.5, related: -0.5 },
  },
  {
    name: 'among short lines',
    reason: 'three and more in a row may be a list whose marks were lost',
    holds: ({ plain, wordCount }) => yes(plain !== undefined && plain.row >= 3 && !plain.heads && wordCount <= 7),
    weight: { 'list-item': 1 },
  },
  {
    name: 'among very short lines',
    reason: 'three and more that can tell nothing are items',
    holds: ({ plain, wordCount }) => yes(plain !== undefined && plain.row >= 3 && !plain.heads && wordCount <= 4),
    weight: { 'list-item': 2, subheading: -0.75, caption: -0.5, related: -0.5 },
  },
  {
    name: 'in a row that a colon brings in',
    reason: 'a list, or what is quoted',
    holds: ({ plain }) => yes(plain?.introduced === true && plain.row >= 2 && !plain.heads),
    weight: { 'list-item': 3.5, paragraph: 1, related: -1.5, subheading: -1 },
  },
  {
    name: 'label and value among others',
    reason: 'headlines with a colon do not come in rows and tell more than four words behind it',
    holds: ({ plain, wordCount, bare }) => yes((plain?.labels ?? 0) >= 2 && wordCount <= 9 && words(bare.slice(bare.indexOf(':'))).length <= 5),
    weight: { 'list-item': 3, related: -1, subheading: -1 },
  },
  {
    name: 'over labels and values',
    reason: 'the one line of a row that has no value names those that have',
    holds: ({ plain }) => yes(plain?.overLabels === true),
    weight: { subheading: 2, 'list-item': -0.5 },
  },
  {
    name: 'a measure',
    reason: 'ingredients: آدھا کلو, دو چمچ',
    holds: ({ bare, wordCount }) => yes(wordCount <= 10 && MEASURE.test(bare)),
    weight: { 'list-item': 2 },
    example: 'آلو: تین عدد',
    refusal: 'آلو کی نئی فصل',
  },
  {
    name: 'verse',
    reason: 'lines of like length, brought in by a colon or rhyming',
    holds: ({ plain }) => yes(plain?.inVerse === true),
    weight: { paragraph: 6 },
  },
  {
    name: 'no prose at all',
    reason: 'an article of nothing but short lines is a poem or a notice, and they are its text',
    holds: ({ plain }) => yes(plain?.paragraphs === 0),
    weight: { paragraph: 3, related: -1, caption: -2.5 },
  },
  {
    name: 'goes on in the next line',
    reason: 'a comma or a colon does not end a line that stands alone',
    holds: ({ bare, wordCount }) => yes(/[،,؛;]$/u.test(bare) || (bare.endsWith(':') && (wordCount > 4 || STATEMENT.test(bare.slice(0, -1))))),
    weight: { paragraph: 4.5 },
    example: 'درج ذیل علامات ظاہر ہوں تو ہسپتال جائیے:',
    refusal: 'اہم نکات:',
  },
];

/** How common each role is among such lines before anything is seen; paragraphs nearly always end in a full stop. */
const PRIOR: Readonly<Record<OpenRole, number>> = { subheading: 0.25, related: 0.25, caption: -0.5, paragraph: -2, 'list-item': -2.5 };

/** The weighted evidence for every role the line may have. */
export function weigh(line: OpenLine): Record<OpenRole, number> {
  const scores: Record<OpenRole, number> = { ...PRIOR };
  for (const { holds, weight } of EVIDENCE) {
    const strength = holds(line);
    if (strength === 0) continue;
    for (const role of OPEN_ROLES) scores[role] += strength * (weight[role] ?? 0);
  }
  return scores;
}
