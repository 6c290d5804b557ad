/** How much help the page gives: none until asked, a meaning under each word, or English under each paragraph. */
export type GlossMode = 'plain' | 'words' | 'translation';
