import { BASIS } from './basis';
import { at, atLeast, atMost, balance, equal, inBook, verification } from './build';
import type { Relation, Rule, Term } from './rule';

/** One line of figures, 预算 beside 决算; where and in which order differs by place. */
const TABLE = 'threePublic';

/** Each with the rule that holds it against its budget; 用车小计 has none, its parts have. */
const ITEMS = [
  { id: 'H06', key: 'overseasTravel', name: '因公出国（境）费' },
  { id: 'H07', key: 'vehiclePurchase', name: '公务用车购置费' },
  { id: 'H08', key: 'vehicleOperation', name: '公务用车运行维护费' },
  { id: 'H09', key: 'officialReception', name: '公务接待费' },
] as const;

/** 预算数 may stand in two columns, 全年预算 and 年初预算, which share their rules. */
const COLUMNS = [
  { keys: ['budget', 'originalBudget'], title: '预算数', total: 'H01', vehicles: 'H03' },
  { keys: ['finalAmount'], title: '决算数', total: 'H02', vehicles: 'H04' },
] as const;

/** Some provinces print 会议费 and 培训费 in the same table, inside its 合计 or beside it. */
const MEETINGS = { table: TABLE, row: 'meetings' } as const;

/** Of one column. */
function items(column: string, ...keys: readonly string[]): readonly Term[] {
  return keys.map((key) => at(TABLE, key, column));
}

/** 年初预算 is printed beside 全年预算 by some; its checks say so. */
function name(column: string, part?: string): Partial<Relation> {
  const words = [...(column === 'originalBudget' ? ['年初预算数'] : []), ...(part === undefined ? [] : [part])];
  return words.length > 0 ? { name: words.join('/') } : {};
}

/** Where 会议费 and 培训费 stand in the table nobody says whether 合计 holds them: it must lie between the two sums. */
function totalOfItems(column: string): readonly Relation[] {
  const total = items(column, 'total');
  const three = items(column, 'overseasTravel', 'vehicles', 'officialReception');
  const five = [...three, ...items(column, 'meetings', 'training')];
  const inColumn = { hasColumn: { table: TABLE, column } } as const;
  return [
    equal(total, three, { ...name(column), when: [inColumn, { absent: MEETINGS }] }),
    atLeast(total, three, { ...name(column, '不含会议费、培训费'), when: [inColumn, { present: MEETINGS }] }),
    atMost(total, five, { ...name(column, '含会议费、培训费'), when: [inColumn, { present: MEETINGS }] }),
  ];
}

/** Against 全年预算, the budget as it was adjusted; 年初预算 is no bound. */
function withinBudget(row: string): Relation {
  return atMost([at(TABLE, row, 'finalAmount')], [at(TABLE, row, 'budget')]);
}

/** “三公”经费支出决算表, within the table and against last year's. */
export const THREE_PUBLIC_RULES: readonly Rule[] = [
  ...COLUMNS.map(({ keys, title, total }) =>
    balance(
      total,
      `${title}：合计 = 因公出国（境）费 + 公务用车小计 + 公务接待费`,
      BASIS.layout,
      ...keys.flatMap(totalOfItems),
    ),
  ),
  ...COLUMNS.map(({ keys, title, vehicles }) =>
    balance(
      vehicles,
      `${title}：公务用车小计 = 购置费 + 运行维护费`,
      BASIS.layout,
      ...keys.map((column) =>
        equal(items(column, 'vehicles'), items(column, 'vehiclePurchase', 'vehicleOperation'), {
          ...name(column),
          when: [{ hasColumn: { table: TABLE, column } }],
        }),
      ),
    ),
  ),
  verification('H05', '“三公”经费决算数不超过预算数', BASIS.estimate, withinBudget('total')),
  ...ITEMS.map(({ id, key, name }) => verification(id, `${name}决算数不超过预算数`, BASIS.estimate, withinBudget(key))),
  {
    ...verification(
      'H10',
      '“三公”经费决算数不超过上年决算数',
      BASIS.explanation,
      atMost([at(TABLE, 'total')], [inBook('prior', at(TABLE, 'total'))]),
    ),
    severity: 'info',
  },
];
