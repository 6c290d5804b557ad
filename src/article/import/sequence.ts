import type { BlockKind } from '../article.ts';
import { OPEN_ROLES, type OpenRole } from './evidence.ts';

/** A line whose role is certain, or one whose evidence has to be weighed against its neighbours. */
export type Step =
  | { readonly kind: 'certain'; readonly role: BlockKind }
  | { readonly kind: 'open'; readonly scores: Readonly<Record<OpenRole, number>> };

type State = BlockKind | 'start' | 'end';

interface Transition {
  readonly from: readonly State[];
  readonly to: readonly State[];
  readonly weight: number;
  readonly reason: string;
}

/** Log weights as in evidence.ts; the first rule that names both sides holds, a pair that none names weighs 0. */
export const TRANSITIONS: readonly Transition[] = [
  { from: ['subheading'], to: ['subheading'], weight: -4, reason: 'a section has text' },
  { from: ['subheading'], to: ['related', 'related-heading'], weight: -3, reason: 'a section opens with its text, not with links' },
  { from: ['subheading'], to: ['caption'], weight: -0.75, reason: 'a picture may open a section' },
  { from: ['subheading'], to: ['byline', 'dateline', 'end'], weight: -8, reason: 'nothing would stand under it' },
  { from: ['related-heading'], to: ['related'], weight: 4, reason: 'that is what the label says' },
  { from: ['related-heading'], to: ['subheading', 'caption', 'paragraph'], weight: -2, reason: 'the box would be empty' },
  { from: ['related'], to: ['related'], weight: 0.5, reason: 'links come in groups' },
  { from: ['related', 'caption'], to: ['subheading'], weight: 0.75, reason: 'links and pictures are put at the end of a section' },
  { from: ['caption'], to: ['caption'], weight: 0.25, reason: 'caption and credit' },
  { from: ['paragraph'], to: ['paragraph'], weight: 0, reason: 'running text' },
];

function transition(from: State, to: State): number {
  return TRANSITIONS.find((rule) => rule.from.includes(from) && rule.to.includes(to))?.weight ?? 0;
}

interface Path {
  readonly score: number;
  readonly role: State;
  readonly before: Path | undefined;
}

/**
 * The most likely role of each step, all lines of the article taken together (Viterbi's algorithm).
 * Time and memory grow with the number of steps alone.
 */
export function bestRoles(steps: readonly Step[]): BlockKind[] {
  let paths: readonly Path[] = [{ score: 0, role: 'start', before: undefined }];
  const extend = (role: State, score: number): Path => {
    let best: Path | undefined;
    for (const path of paths) {
      const total = path.score + transition(path.role, role) + score;
      if (best === undefined || total > best.score) best = { score: total, role, before: path };
    }
    return best ?? { score, role, before: undefined };
  };
  for (const step of steps) {
    paths =
      step.kind === 'certain' ? [extend(step.role, 0)] : OPEN_ROLES.map((role) => extend(role, step.scores[role]));
  }
  const roles: BlockKind[] = [];
  for (let path = extend('end', 0).before; path !== undefined; path = path.before) {
    if (path.role !== 'start' && path.role !== 'end') roles.push(path.role);
  }
  return roles.reverse();
}
