import { derivedFrom } from '../basis';
import { at, atLeast, atMost, balance, equal, logic } from '../build';
import type { Relation, Rule } from '../rule';

/** 三公 of 一般公共预算 alone. */
const TABLE = 'generalBudgetThreePublic';
/** 三公 of all 财政拨款. */
const WHOLE = 'threePublic';
const APPROPRIATION = 'fiscalAppropriation';

/** Without 用车小计, which follows from two of them. */
const ROWS = [
  ['total', '合计'],
  ['overseasTravel', '因公出国（境）费'],
  ['vehiclePurchase', '公务用车购置费'],
  ['vehicleOperation', '公务用车运行维护费'],
  ['officialReception', '公务接待费'],
] as const;

/** Both sums of one column; a table that prints only one of 预算数 and 决算数 is judged by that. */
function sums(column: string, title: string): readonly Relation[] {
  const items = (...keys: readonly string[]) => keys.map((key) => at(TABLE, key, column));
  const when = [{ hasColumn: { table: TABLE, column } }] as const;
  return [
    equal(items('total'), items('overseasTravel', 'vehicles', 'officialReception'), { name: `合计/${title}`, when }),
    equal(items('vehicles'), items('vehiclePurchase', 'vehicleOperation'), { name: `公务用车/${title}`, when }),
  ];
}

/** 三公 of 一般公共预算 alone beside that of all 财政拨款 (云南). */
export const GENERAL_BUDGET_THREE_PUBLIC_RULES: readonly Rule[] = [
  balance(
    'R06',
    '一般公共预算“三公”经费：合计、公务用车小计 = 各项之和',
    derivedFrom('一般公共预算“三公”经费表各行，合计、公务用车小计与其下各行相加'),
    ...sums('budget', '预算数'),
    ...sums('finalAmount', '决算数'),
  ),
  logic(
    'R07',
    '一般公共预算“三公”经费决算数不超过财政拨款“三公”经费决算数',
    derivedFrom('一般公共预算“三公”经费各行的决算数，是财政拨款“三公”经费同名行的一部分'),
    ...ROWS.map(([row, name]) => atMost([at(TABLE, row)], [at(WHOLE, row)], { name })),
  ),
  logic(
    'R08',
    '没有政府性基金、国有资本经营支出的，一般公共预算“三公”经费 = 财政拨款“三公”经费',
    derivedFrom('财政拨款总表政府性基金、国有资本经营两栏没有支出，财政拨款“三公”经费各行只有一般公共预算的数'),
    ...ROWS.map(([row, name]) =>
      atLeast([at(TABLE, row)], [at(WHOLE, row)], {
        name,
        when: [
          {
            zero: [at(APPROPRIATION, 'out.total', 'governmentFund'), at(APPROPRIATION, 'out.total', 'stateCapital')],
            reason: '有政府性基金或国有资本经营支出',
          },
        ],
      }),
    ),
  ),
];
