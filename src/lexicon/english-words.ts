/** Irregular English words, as data: what no spelling rule yields. */

/** Base, past, past participle. */
const VERBS = `be was been|overspread overspread overspread|arise arose arisen|befall befell befallen|behold beheld beheld|rid rid rid|sling slung slung|backbite backbit backbitten|typeset typeset typeset|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mow mowed mown|overcome overcame overcome|overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`;

export interface Principal {
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, Principal> = new Map(
  VERBS.split('|').map((row): [string, Principal] => {
    const [base = '', past = '', participle = ''] = row.split(' ');
    return [base, { past, participle }];
  }),
);

/** Verbs of several syllables that double their last consonant: the stress is on the last, or it is British -l. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'abet abhor begin forbid forget acquit admit allot annul appal cancel channel commit compel concur confer control counsel debar defer deter dispel distil emit enrol equal equip excel expel fuel fulfil incur infer instil kidnap label level marshal model occur omit patrol permit prefer program propel quarrel rebel rebut recur refer regret remit repel signal submit transfer transmit travel worship'.split(' '),
);

export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  'man men|woman women|cloth clothes|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives|life lives|knife knives|leaf leaves|wolf wolves|half halves|thief thieves|shelf shelves|loaf loaves|calf calves|self selves|crisis crises|basis bases|thesis theses|analysis analyses|oasis oases|hypothesis hypotheses|phenomenon phenomena|criterion criteria|bacterium bacteria|hero heroes|potato potatoes|tomato tomatoes|veto vetoes|echo echoes|cargo cargoes|volcano volcanoes|mosquito mosquitoes|embargo embargoes|passer-by passers-by|quiz quizzes'
    .split('|')
    .map((row): [string, string] => {
      const [singular = '', plural = ''] = row.split(' ');
      return [singular, plural];
    }),
);

/** Nouns without a plural of their own. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(
  'news percent information help aid police people cattle furniture equipment advice evidence progress research traffic weather knowledge work luggage music money rice wheat water blood milk sugar salt bread meat fish sheep deer aircraft spacecraft series species means headquarters politics economics mathematics physics athletics personnel staff artillery infantry cavalry clergy poultry machinery jewellery poetry literature software hardware electricity violence peace war-time gold silver oil gas petrol diesel cotton silk wool wood paper mankind humanity respect honour anger love hatred courage wisdom patience health wealth poverty hunger thirst justice freedom happiness sadness sorrow grief homework housework propaganda corruption terrorism rain snow dust smoke mud sand soil flour ghee butter tea coffee accommodation clothing ammunition damage harm employment unemployment business-as-usual parents clothes trousers scissors glasses talks remains savings earnings goods troops forces proceedings surroundings outskirts congratulations thanks innings AD accused polling customs summer winter autumn garlic ginger lentils pulses sports trousers goods groceries arrears riots statistics data media premises barracks crossroads belongings'.split(' '),
);

/** Adjectives compared by another word or by -er -est where two syllables do not end in y. */
export const IRREGULAR_COMPARISON: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['good', ['better', 'best']],
  ['bad', ['worse', 'worst']],
  ['far', ['farther', 'farthest']],
  ['little', ['less', 'least']],
  ['few', ['fewer', 'fewest']],
  ['many', ['more', 'most']],
  ['much', ['more', 'most']],
]);
