/** Verbs before which a bare noun may be where one goes or is brought: پویلین لوٹ گئے, ہسپتال پہنچایا. */
export const MOTION_VERBS: readonly string[] = ['جانا', 'آنا', 'لوٹنا', 'پہنچنا', 'بھاگنا', 'چلنا', 'لانا', 'بھیجنا', 'پہنچانا'];
