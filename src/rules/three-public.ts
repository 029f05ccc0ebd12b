import { at, atMost, balance, BASIS, equal, verification } from './build';
import type { Relation, Rule } from './rule';

const TABLE = 'threePublic';

const ITEMS = [
  { id: 'H06', key: 'overseasTravel', name: '因公出国（境）费' },
  { id: 'H07', key: 'vehiclePurchase', name: '公务用车购置费' },
  { id: 'H08', key: 'vehicleOperation', name: '公务用车运行维护费' },
  { id: 'H09', key: 'officialReception', name: '公务接待费' },
] as const;

const COLUMNS = [
  { key: 'budget', name: '预算数', total: 'H01', vehicles: 'H03' },
  { key: 'finalAmount', name: '决算数', total: 'H02', vehicles: 'H04' },
] as const;

function withinBudget(row: string): Relation {
  return atMost([at(TABLE, row, 'finalAmount')], [at(TABLE, row, 'budget')]);
}

/** “三公”经费支出决算表, within the table. */
export const THREE_PUBLIC_RULES: readonly Rule[] = [
  ...COLUMNS.map(({ key, name, total }) =>
    balance(
      total,
      `${name}：合计 = 因公出国（境）费 + 公务用车小计 + 公务接待费`,
      BASIS.layout,
      equal(
        [at(TABLE, 'total', key)],
        [at(TABLE, 'overseasTravel', key), at(TABLE, 'vehicles', key), at(TABLE, 'officialReception', key)],
      ),
    ),
  ),
  ...COLUMNS.map(({ key, name, vehicles }) =>
    balance(
      vehicles,
      `${name}：公务用车小计 = 购置费 + 运行维护费`,
      BASIS.layout,
      equal([at(TABLE, 'vehicles', key)], [at(TABLE, 'vehiclePurchase', key), at(TABLE, 'vehicleOperation', key)]),
    ),
  ),
  verification('H05', '“三公”经费决算数不超过预算数', BASIS.client, withinBudget('total')),
  ...ITEMS.map(({ id, key, name }) => verification(id, `${name}决算数不超过预算数`, BASIS.client, withinBudget(key))),
];
