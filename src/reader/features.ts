import type { TFunction } from 'i18next';
import type { Reading } from '../urdu/analysis.ts';

/** Names of a reading's features in the interface language, in the order a grammar gives them; those without a name are left out. */
export function featureNames({ features }: Reading, t: TFunction<'card'>): readonly string[] {
  const names = t('features', { returnObjects: true }) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return Object.keys(names).flatMap((feature) => names[feature]?.[features[feature] ?? ''] ?? []);
}

/** A rule's name for a learner; the rule's own name where it has no text, which a test forbids. */
export function ruleName(rule: string, t: TFunction<'card'>): string {
  const names: Readonly<Record<string, string>> = t('rules', { returnObjects: true });
  return names[rule] ?? rule;
}
