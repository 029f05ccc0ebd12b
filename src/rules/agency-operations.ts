import type { ColumnKey, RowKey, TableId } from '../model';
import { VEHICLE_ROWS } from '../standards';
import { BASIS, derivedFrom } from './basis';
import { at, atLeast, atMost, balance, equal, sumOf, verification } from './build';
import type { Condition, Relation, Rule } from './rule';

/** 财决附03 in the 财决 workbook; some places publish it too, under the same name and rows. */
const TABLE = 'agencyOperations';

/** 货物, 工程, 服务: the three kinds that the procurement law knows. */
const PROCUREMENT_PARTS = ['procurementGoods', 'procurementWorks', 'procurementServices'] as const;

/** People or journeys, and the occasions that they are counted by: an occasion takes at least one. */
const COUNTS = [
  { people: 'domesticGuests', occasions: 'domesticReceptions', name: '国内公务接待' },
  { people: 'foreignGuests', occasions: 'foreignGuestReceptions', name: '外事接待' },
  { people: 'overseasGuests', occasions: 'overseasReceptions', name: '国（境）外公务接待' },
  { people: 'overseasTrips', occasions: 'overseasGroups', name: '因公出国（境）' },
] as const;

/** Contracts by who got them, from the widest to the narrowest. */
const CONTRACTS = [
  { part: 'procurementSmallMedium', whole: 'procurement', name: '中小企业' },
  { part: 'procurementSmall', whole: 'procurementSmallMedium', name: '小微企业' },
] as const;

/** What is not printed is not compared. */
function printed(...rows: readonly RowKey[]): readonly Condition[] {
  return rows.map((row) => ({ present: { table: TABLE, row } }));
}

/** 政府采购支出合计 = 货物 + 工程 + 服务, where all three are printed. */
export const PROCUREMENT: Relation = equal(
  [at(TABLE, 'procurement')],
  PROCUREMENT_PARTS.map((part) => at(TABLE, part)),
  { when: printed('procurement', ...PROCUREMENT_PARTS) },
);

/** What small firms were given is part of all, unless a contract runs over several years. */
export const SMALL_FIRMS: readonly Relation[] = CONTRACTS.map(({ part, whole, name }) =>
  atMost([at(TABLE, part)], [at(TABLE, whole)], { name, when: printed(part, whole) }),
);

/** 人次 ≥ 批次. */
export const HEADS_PER_OCCASION: readonly Relation[] = COUNTS.map(({ people, occasions, name }) =>
  atLeast([at(TABLE, people)], [at(TABLE, occasions)], { name, when: printed(people, occasions) }),
);

/** Money for vehicles in a year in which none was bought may be the rest of an earlier price. */
export const VEHICLES_WITHOUT_NUMBER: Relation = equal([at(TABLE, 'vehiclePurchase')], [], {
  when: [
    ...printed('vehiclePurchase', 'vehiclesPurchased'),
    { zero: [at(TABLE, 'vehiclesPurchased')], reason: '有购置数' },
  ],
});

/** 车辆数合计 = each kind of vehicles, where the table goes on to the last of them; kinds that are not printed count nothing. */
export function vehicleKinds(table: TableId, column: ColumnKey, name: string): Relation {
  return equal([at(table, 'vehiclesTotal', column)], [sumOf(table, VEHICLE_ROWS, column)], {
    name,
    when: [{ present: { table, row: 'vehiclesOther' } }],
  });
}

/** Titles that the public table and the 财决 workbook share. */
export const AGENCY_TITLES = {
  procurement: '政府采购支出合计 = 货物支出 + 工程支出 + 服务支出',
  smallFirms: '授予中小企业合同金额不超过政府采购支出合计，其中小微企业不超过中小企业（跨年合同除外）',
  heads: '公务接待人次、因公出国（境）人次不少于批次、团组数',
  vehicles: '没有购置公务用车的，一般没有公务用车购置费（尾款除外）',
} as const;

/** 机构运行信息表, within the table, where units publish it beside the nine. */
export const AGENCY_OPERATIONS_RULES: readonly Rule[] = [
  balance('L01', AGENCY_TITLES.procurement, derivedFrom('机构运行信息表“政府采购支出合计”行及其下三行'), PROCUREMENT),
  verification('L02', AGENCY_TITLES.smallFirms, BASIS.estimate, ...SMALL_FIRMS),
  verification('L03', AGENCY_TITLES.heads, BASIS.estimate, ...HEADS_PER_OCCASION),
  verification('L04', AGENCY_TITLES.vehicles, BASIS.estimate, VEHICLES_WITHOUT_NUMBER),
  verification(
    'L05',
    '车辆数合计 = 各类车辆之和',
    derivedFrom('机构运行信息表、国有资产占用情况表“车辆数合计”行及其下各类车辆'),
    vehicleKinds(TABLE, 'finalAmount', '机构运行信息表'),
    vehicleKinds('stateAssets', 'count', '国有资产占用情况表'),
  ),
];
