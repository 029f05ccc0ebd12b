import { maybeTable } from '../../model';
import { cleanLabel, codedRows, fenAt, placeId } from '../../facts';
import type { List } from '../language';
import { textSegment } from '../wording/segment';
import { missingTable } from './list';

/** The 款 of 基本支出 that are not nil, by code. */
export function economicList(name: string, categories: readonly string[]): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    hasBudget: false,
    entries: (context) => {
      const table = maybeTable(context.report, 'generalBudgetBasic');
      if (!table) return missingTable('generalBudgetBasic', name);
      return [...codedRows(table).values()]
        .filter(({ key }) => key.length === 5 && categories.includes(key.slice(0, 3)))
        .map((row) => ({ row, fact: placeId('generalBudgetBasic', row.key, 'finalAmount') }))
        .filter(({ fact }) => (fenAt(context.facts, fact) ?? 0) !== 0)
        .sort((a, b) => a.row.key.localeCompare(b.row.key))
        .map(({ row, fact }) => ({
          subject: { fact, name: cleanLabel(row.label), flow: '支出', budgetName: null, whole: null } as const,
          names: { 名: [textSegment(cleanLabel(row.label))] },
        }));
    },
  };
}
