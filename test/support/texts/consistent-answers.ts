import type { Amount, Supplement } from '../../../src/model';
import { VEHICLE_KINDS, budgetId, readId, wordOf } from '../../../src/facts';

/** Totals that 助手资料 holds, each with its parts, by the names of the vocabulary. */
const TOTALS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['政府采购支出总额', ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出']],
  ['车辆合计', VEHICLE_KINDS],
  ['绩效自评项目数', ['评级优项目数', '评级良项目数', '评级合格项目数', '评级不合格项目数']],
  ['自评发现问题数', ['已整改问题数', '正在整改问题数']],
];
const ITEM_TABLES = ['generalBudgetExpenditure', 'governmentFund', 'stateCapital'];

/** 助手资料 in which every total is the sum of its parts, as that of a careful unit is. */
export function madeConsistent(supplement: Supplement): Supplement {
  const amounts: Record<string, Amount> = { ...supplement.amounts };
  const counts: Record<string, number> = { ...supplement.counts };
  for (const [whole, parts] of TOTALS) {
    const [id, ...ids] = [whole, ...parts].map((name) => wordOf(name).fact as string);
    if (id === undefined) continue;
    const known = ids.flatMap((each) => amounts[each] ?? []);
    if (known.length === ids.length) amounts[id] = sumOf(known);
    const counted = ids.flatMap((each) => counts[each] ?? []);
    if (counted.length === ids.length) counts[id] = counted.reduce((sum, each) => sum + each, 0);
  }
  for (const table of ITEM_TABLES) {
    const items = Object.entries(amounts).filter(([id]) => isItemBudget(id, table));
    const total = budgetId(`${table}/total/total` as Parameters<typeof budgetId>[0]);
    if (items.length > 0) amounts[total] = sumOf(items.map(([, amount]) => amount));
  }
  return { ...supplement, amounts, counts };
}

function isItemBudget(id: string, table: string): boolean {
  const read = readId(id);
  return read?.kind === 'budget' && new RegExp(`^${table}/\\d{7}/total$`).test(read.of);
}

function sumOf(amounts: readonly Amount[]): Amount {
  const [first] = amounts;
  if (!first) throw new RangeError('nothing to add');
  return { ...first, fen: amounts.reduce((sum, { fen }) => sum + fen, 0) };
}
