import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPending } from '../../src/library/pending.ts';
import { changed, type Change } from '../../src/storage/change.ts';
import { wholeOf } from '../storage/records-of.ts';

const id = fc.constantFrom('a', 'b');
const time = fc.nat(100);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id }).map(({ kind, id: of }): Change => ({ kind, id: of, whole: wholeOf(of) })),
  fc.record({ kind: fc.constant('label' as const), id, labels: fc.record({ tags: fc.array(fc.constantFrom('x', 'y')), isArchived: fc.boolean() }, { requiredKeys: [] }), changedAt: time }),
  fc.tuple(id, time).map(([of, offset]): Change => ({ kind: 'place', id: of, place: { articleId: of, blockId: 'b0', offset, progress: 0, readAt: offset } })),
  fc.record({ kind: fc.constant('remove' as const), id }),
);

it('comes to the same as the changes one by one, with few of them', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.boolean(), (changes, isThere) => {
      const pending = createPending();
      for (const one of changes) pending.add([one]);
      const start = isThere ? { record: wholeOf('a').record } : undefined;
      expect(pending.over('a', start)).toEqual(changes.filter((one) => one.id === 'a').reduce(changed, start));
      expect(pending.of(['a']).length).toBeLessThanOrEqual(3);
      expect(pending.ids().toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['a', 'b'].filter((of) => changes.some((one) => one.id === of)));
      pending.drop(['a']);
      expect(pending.over('a', start)).toEqual(start);
    }),
  );
});

it('holds the text of what was put, and knows what was removed', () => {
  const pending = createPending();
  pending.add([{ kind: 'put', id: 'a', whole: wholeOf('a') }, { kind: 'label', id: 'a', labels: {}, changedAt: 1 }]);
  expect(pending.article('a')).toEqual(wholeOf('a').article);
  expect(pending.isRemoved('a')).toBe(false);
  pending.add([{ kind: 'remove', id: 'a' }]);
  expect(pending.article('a')).toBeUndefined();
  expect(pending.isRemoved('a')).toBe(true);
  pending.clear();
  expect(pending.ids()).toEqual([]);
});
