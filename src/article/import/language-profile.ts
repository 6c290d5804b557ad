import type { Language } from '../article.ts';

export type Script = 'Arab' | 'Deva' | 'Latn';

/** What a written word says about the language it is in. */
export interface LanguageProfile {
  readonly name: string;
  readonly language: Language;
  readonly script: Script;
  /** Words of the closed classes, folded, with no vowel signs. None that another language of the script uses as often. */
  readonly words: ReadonlySet<string>;
  /** Letters and endings that none or few of the others have. Takes the word as written, without vowel signs. */
  readonly own?: RegExp;
  /** A weaker sign: a habit of spelling or of the keyboard. */
  readonly habit?: RegExp;
  /** Letters it does not write. */
  readonly never?: RegExp;
  readonly examples: readonly string[];
  /** Of another language, and alike. */
  readonly refusals: readonly string[];
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  {
    name: 'Urdu',
    language: 'ur',
    script: 'Arab',
    words: list(
      `کے کی کا میں ہے سے کو نے اور یہ وہ ہیں تھا تھی تھے تھیں کر نہیں بھی جو گیا گئی گئے لیے لئے ایک اس انہوں انھوں انہیں انھیں
       جس ہوئے ہوئی ہوا ہوں رہا رہی رہے والے والی والا والوں تک ساتھ کیا کیے کرنے کرتے کرنا کریں کچھ مگر لیکن کیوں کیسے جب تب اب گا گے گی
       پر دیا دیے لیا آپ میرے میری میرا ہمارے ہماری اپنے اپنی اپنا کوئی کسی بہت پھر طرح ہوتا ہوتی ہوتے ہوگا سکتا سکتے سکتی چاہیے بعد خلاف`,
    ),
    own: /[\u0679\u0688\u0691\u06BA\u06BE\u06C2\u06D2\u06D3]/u, // TTEH, DDAL, RREH, NOON GHUNNA, HEH DOACHASHMEE, HEH GOAL WITH HAMZA, YEH BARREE, the same with HAMZA
    habit: /\u06C1/u, // HEH GOAL
    never: /[\u0629\u06CD\u06D0]/u, // TEH MARBUTA, YEH WITH TAIL, E
    examples: [
      'حکومت نے نئے بجٹ کا اعلان کر دیا',
      'كيا آپ كو معلوم هے كه يه كتاب كس نے لكهي تهي',
      'دریا پر پل کی تعمیر مکمل',
      'عدالت نے ملزمان کو بری کر دیا',
      'سردی کی شدت میں اضافہ، سکول بند',
      'بارش کے بعد ٹریفک جام',
      'ٹماٹر مہنگے، خریدار پریشان',
      'کیا مصنوعی ذہانت اخبار لکھ سکتی ہے؟',
      'الیکشن کمیشن کا الزام',
      'میرا نیا لیپ ٹاپ',
      'گندم کی قیمت',
    ],
    refusals: ['قیمت نفت در بازار جهانی بالا رفت', 'أعلنت الحكومة عن خطة جديدة', 'حکومت نیں نویں بجٹ دا اعلان کیتا اے'],
  },
  {
    name: 'Persian',
    language: 'fa',
    script: 'Arab',
    words: list(
      `از در بہ را این است برای آن با بود شد می نمی یک نیز بر کردہ کرد کند کنند کنم اند باید ہستند نیست ہست گفت دارد دارند داد شود شوند تا اما وی آنہا
       چرا ہای ہا خواہد خواہند ولی کہ ہم من ما چہ یا ہر پس و`,
    ),
    own: /\u200C(?:ها|ای|ام|اند|تر)|^ن?م[\u06CC\u064A]\u200C|.{2}ها[\u06CC\u064A]?$/u, // with ZERO WIDTH NON-JOINER and either YEH
    habit: /\u0647/u, // HEH
    never: /[\u0679\u0688\u0691\u06BA\u06D2\u0629]/u, // TTEH, DDAL, RREH, NOON GHUNNA, YEH BARREE, TEH MARBUTA
    examples: [
      'قیمت نفت در بازار جهانی بالا رفت',
      'افزايش قيمت نفت در بازارهاي جهاني',
      'دیدار وزیران خارجه ایران و روسیه',
      'این کتاب را از کتابخانه گرفتم',
      'باران شدید در شمال کشور',
      'آیا می‌توان بدون آب زندگی کرد؟',
      'دولت بودجه سال آینده را اعلام كرد',
      'کودکان روستا به مدرسه می‌روند',
    ],
    refusals: ['قیمتوں میں اضافہ، نفع کس کا؟', 'ارتفاع أسعار النفط في الأسواق العالمية', 'د نفتو بیه لوړه شوه'],
  },
  {
    name: 'Arabic',
    language: 'ar',
    script: 'Arab',
    words: list(
      `فی الی عن ہذا ہذہ التی الذی الذین قد مع لم لن کان کانت یکون حتی عند عندما حیث ذلک تلک ہناک ثم کما اذا انہ انہا ان من ما لا او ہو ہی بین قبل خلال منذ لہ لہا فیہ
       کل بعد غیر اللہ`,
    ),
    own: /\u0629|^[وفب]?ال\p{L}{3,}|^لل\p{L}{2,}|[\u0623\u0625]|^عل\u0649$/u, // TEH MARBUTA, the article, ALEF WITH HAMZA, على with its ALEF MAKSURA
    habit: /[\u064A\u0643\u0649]/u, // YEH, KAF, ALEF MAKSURA
    never: /[\u0679\u0688\u0691\u06BA\u06BE\u06D2\u067E\u0686\u06AF\u0698]/u, // TTEH, DDAL, RREH, NOON GHUNNA, HEH DOACHASHMEE, YEH BARREE, PEH, TCHEH, GAF, JEH
    examples: [
      'أعلنت الحكومة عن خطة جديدة',
      'ارتفاع أسعار النفط في الأسواق العالمية',
      'قال الوزير إن الأمطار ستستمر',
      'وزير الخارجية يصل إلى بيروت',
      'الی متی تستمر الحرب فی المنطقة',
      'ما هي أسباب الأزمة الاقتصادية؟',
      'حريق كبير في سوق المدينة القديمة',
      'فوز المنتخب على ضيفه بهدفين',
    ],
    refusals: ['الیکشن کمیشن نے الزامات مسترد کر دیے', 'علی اکبر و حسن به بازار رفتند', 'السلام علیکم، آپ کیسے ہیں؟'],
  },
  {
    name: 'Pashto',
    language: 'other',
    script: 'Arab',
    words: list('د پہ لہ چی تہ سرہ دا ہغہ شوی شوہ شو وو کوی کی یی څخہ او'),
    own: /[\u067C\u0689\u0693\u06BC\u0696\u069A\u06D0\u06CD\u0681\u0685]/u, // TEH, DAL, REH, NOON, REH, SEEN with their Pashto marks, E, YEH WITH TAIL, HAH WITH HAMZA, HAH WITH THREE DOTS
    habit: /\u0647/u, // HEH
    never: /[\u0679\u0688\u0691\u06D2]/u, // TTEH, DDAL, RREH, YEH BARREE
    examples: ['د نفتو بیه لوړه شوه', 'په کابل کې د ښوونکو ناسته وشوه', 'هغه وايي چې دا کار به ژر پای ته ورسيږي'],
    refusals: ['نہ دی نہ لی، بس بات ختم'],
  },
  {
    name: 'Sindhi',
    language: 'other',
    script: 'Arab',
    words: list('جی جو جا تی سان آہی آہن ۾ ۽ کان ہن ہو ان لائ'),
    own: /[\u06AA\u067B\u0684\u067F\u067D\u068F\u0699\u06A6\u0680\u06B3\u06B1\u0683\u06BB\u068A\u068C]/u, // SWASH KAF and the letters of Sindhi with three and four dots
    habit: /[\u064A\u0647]/u, // YEH, HEH
    never: /[\u0679\u0688\u0691\u06D2]/u, // TTEH, DDAL, RREH, YEH BARREE
    examples: ['سنڌ جي ڳوٺن ۾ پاڻي جي کوٽ وڌي وئي آهي', 'ڪراچي ۾ اڄ برسات ٿيندي'],
    refusals: ['سندھ کے گاؤں میں پانی کی قلت بڑھ گئی ہے'],
  },
  {
    name: 'Kurdish and Uyghur',
    language: 'other',
    script: 'Arab',
    words: list('لە بۆ بە کە ئەم ئەو لەگەڵ ۋە بیر بۇ بیلەن'),
    own: /[\u06D5\u06CE\u06C6\u0695\u06B5\u06C7\u06C8\u06CB\u06AD]/u, // AE, YEH WITH SMALL V, OE, REH and LAM WITH SMALL V, U, YU, VE, NG
    examples: ['لە هەولێر نرخی نان بەرز بووەوە', 'بۈگۈن ھاۋا بەك ئىسسىق'],
    refusals: ['ہولی کے رنگ'],
  },
  {
    name: 'Punjabi in the Shahmukhi script, and Saraiki',
    language: 'other',
    script: 'Arab',
    words: list(
      'دا نوں وچ تے نیں ایہہ ایہ اوہ ایس اوس کیتا کیتی کیتے ہن لئی توں دیاں ایہناں اوہناں ہویا ہوئیاں جیہڑا جیہڑی جیہڑے جدوں کدوں کوں گل نال ہوندا ہوندے ہوندی',
    ),
    own: /[\u0679\u0688\u0691\u06BA\u06BE\u06D2\u0768]/u, // as Urdu, and NOON WITH SMALL TAH
    habit: /\u06C1/u, // HEH GOAL
    never: /[\u0629\u06CD\u06D0]/u, // TEH MARBUTA, YEH WITH TAIL, E
    examples: ['حکومت نیں نویں بجٹ دا اعلان کیتا اے', 'اوہ پنڈ وچ رہندا سی تے کھیتی کردا سی', 'ایہناں لوکاں نوں پانی دی لوڑ اے'],
    refusals: ['بی بی سی اردو نے بات کی', 'اے ایف پی کے مطابق خبر درست ہے'],
  },
  {
    name: 'Hindi',
    language: 'hi',
    script: 'Deva',
    words: list('के का की में है हैं से को और ने पर यह वह था थी थे कि नहीं भी एक इस कर हो गया गई गए लिए तो जो या रहा रही रहे'),
    examples: ['सरकार ने नए बजट की घोषणा कर दी', 'दिल्ली में भारी बारिश', 'गाँव के लोग नदी पर इंतज़ार करते हैं', 'गेहूँ किसान परेशान'],
    refusals: ['सरकारने नवीन अर्थसंकल्प जाहीर केला आहे', 'सरकारले नयाँ बजेट ल्याएको छ'],
  },
  {
    name: 'Marathi',
    language: 'other',
    script: 'Deva',
    words: list('आहे आहेत आणि या ते होते मध्ये केला केली केले नाही हे ही तो होता होती असे करण्यात'),
    own: /\u0933|\u091A\u094D\u092F\u093E$|\u0932\u093E$/u, // LLA; the endings CA VIRAMA YA AA and LA AA
    examples: ['सरकारने नवीन अर्थसंकल्प जाहीर केला आहे', 'मुंबईत आज जोरदार पाऊस आणि वारा होता'],
    refusals: ['मुंबई में आज तेज़ बारिश और हवा है'],
  },
  {
    name: 'Nepali',
    language: 'other',
    script: 'Deva',
    words: list('छ छन् र मा ले लाई भएको गर्न गरेको गर्ने पनि यो हुन् थियो भने छैन'),
    own: /(?:\u0932\u0947|\u0932\u093E\u0908|\u090F\u0915\u094B)$/u, // the endings LA E, LA AA II, E KA O
    examples: ['सरकारले नयाँ बजेट ल्याएको छ', 'काठमाडौंमा आज पानी पर्ने भएको छ'],
    refusals: ['काठमांडू में आज बारिश है'],
  },
  {
    name: 'English',
    language: 'en',
    script: 'Latn',
    words: list(
      `the of and to in is for that on with as by it was at from are be this has have an not but he she they we you his her their its or were been
       will would can could more than after over who what how why when which about into out up says said new first two`,
    ),
    own: /(?:ing|tion|tions|ness|ght|ful|ies)$|^wh/u,
    habit: /ck|ee|ea|oo|ow|(?:s|ed|er|ers|ly|y|ll)$|^th|sh$/u,
    never: /[^a-z]/u,
    examples: [
      'Government unveils new budget',
      'Heavy rain floods Lahore streets',
      'Police arrest two suspects in Karachi',
      'The old mill by the river',
      'Cricket team wins final match',
      'How farmers save water',
      'Teachers end their strike',
    ],
    refusals: ['yeh kya hai', 'Le vieux moulin au bord de la rivière', 'Der alte Mann und das Meer'],
  },
  {
    name: 'Urdu and Hindi in Latin letters',
    language: 'other',
    script: 'Latn',
    words: list(
      'yeh ye yah woh wo kya hai hain ka ki ke ko se mein nahi nahin nai aur bhi jo koi tha thi kuch hum tum aap mera meri kar raha rahi rahe gaya gayi wala wale kyun kyon kaise toh hota hoti bohat bahut',
    ),
    examples: ['yeh kya hai', 'aap kaise hain', 'Hukumat ne naye budget ka elaan kar diya', 'mein kal Lahore ja raha hoon'],
    refusals: ['The Hai River is in China'],
  },
  {
    name: 'French',
    language: 'other',
    script: 'Latn',
    words: list('le la les des et du en un une est dans pour qui que sur au aux pas avec ce se sont par plus il elle ne de je vous nous'),
    own: /[éèêàçùœîô]|^[ldjcqns][’']/u,
    examples: ['Le vieux moulin au bord de la rivière', 'Le gouvernement annonce un nouveau budget', 'Les enfants vont à l’école'],
    refusals: ['The government announces a new budget'],
  },
  {
    name: 'German',
    language: 'other',
    script: 'Latn',
    words: list('der die und das den von zu mit ist des auf für im dem nicht ein eine sich als auch es wird bei ich wir sie'),
    own: /[äöüß]/u,
    examples: ['Der alte Mann und das Meer', 'Die Regierung stellt den neuen Haushalt vor'],
    refusals: ['The old man and the sea'],
  },
  {
    name: 'Spanish, Portuguese and Italian',
    language: 'other',
    script: 'Latn',
    words: list('el la los las de y en que un una por con para su se del al lo como más o do da em um não os il di che per è della sono e i le gli nel'),
    own: /[ñáíóúãõòì]/u,
    examples: ['El viejo molino de la aldea', 'Il governo presenta la nuova legge', 'O governo apresenta um novo plano'],
    refusals: ['The old mill of the village'],
  },
  {
    name: 'Turkish, Malay and Indonesian',
    language: 'other',
    script: 'Latn',
    words: list('ve bir bu için ile çok daha olarak olan yang dan di untuk dengan ini itu dari pada tidak akan'),
    own: /[ışğç]/u,
    examples: ['Hükümet yeni bütçeyi bu sabah açıkladı', 'Pemerintah mengumumkan anggaran baru untuk desa ini'],
    refusals: ['This morning the team won'],
  },
];
