import type { ColumnKey, TableId } from '../../model';
import { columnTitle } from '../../standards';
import { EACH_COLUMN, at, bound, equal, sameCode, sumAll } from '../build';
import type { Condition, Relation, Term } from '../rule';

/** The same term, where the table may lack the column. */
function printed(term: Term): Term {
  return { ...term, optional: 'column' };
}

/** 合计, 类 and 款 of these columns, each the sum of the rows below; those that are not printed say nothing. */
export function sumsOf(table: TableId, columns: readonly ColumnKey[]): readonly Relation[] {
  const total = [printed(at(table, 'total', EACH_COLUMN))];
  const when: readonly Condition[] = [{ present: { table, row: 'total' } }];
  const level = (pick: 'category' | 'section'): Relation =>
    equal([printed(bound(table, 'row', EACH_COLUMN))], [printed(bound(table, 'children', EACH_COLUMN))], {
      over: { rows: { table, pick }, columns },
    });
  return [
    equal(total, [printed(sumAll(table, 'category', EACH_COLUMN))], { name: '各类', over: { columns }, when }),
    equal(total, [printed(sumAll(table, 'leaf', EACH_COLUMN))], { name: '最末级', over: { columns }, when }),
    level('category'),
    level('section'),
  ];
}

/** The same of a table that lists some codes only: what is listed is a part of the row above. */
export function partsOf(table: TableId, columns: readonly ColumnKey[]): readonly Relation[] {
  return sumsOf(table, columns).map((relation) => ({ ...relation, sign: '>=' as const }));
}

/** 合计, and every 项 that either prints, is the same in both tables; `[its column, the other's]`. */
export function sameInBoth(
  table: TableId,
  other: TableId,
  columns: readonly (readonly [ColumnKey, ColumnKey])[],
): readonly Relation[] {
  const toItems = [table, other].map((each): Condition => ({ prints: { table: each, digits: 7 } }));
  return columns.flatMap(([own, others]) => [
    equal([at(table, 'total', own)], [at(other, 'total', others)], { name: `合计/${columnTitle(other, others)}` }),
    equal([sameCode(table, own)], [sameCode(other, others)], {
      name: columnTitle(other, others),
      over: { itemsOf: [other, table] },
      when: toItems,
    }),
  ]);
}
