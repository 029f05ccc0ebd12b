import { withColumns, withRows, type Tables } from '../../support/report/changes';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';
import { beside } from './books';
import { failsWith, offAt } from './expect';

const TABLE = 'threePublic';

/** 会议费 and 培训费 in the table: inside its 合计, or beside it. */
const MEETINGS_BESIDE = withRows(SMALL_BOOK, TABLE, [
  ['meetings', [3, 2]],
  ['training', [2, 1]],
]);
const MEETINGS_INSIDE = withFigure(
  withFigure(MEETINGS_BESIDE, [TABLE, 'total', 'budget'], 25),
  [TABLE, 'total', 'finalAmount'],
  14,
);

/** 年初预算 beside 全年预算, with figures of its own. */
function withOriginalBudget(tables: Tables): Tables {
  return withColumns(tables, TABLE, ['originalBudget'], {
    total: [18],
    overseasTravel: [3],
    vehicles: [10],
    vehiclePurchase: [4],
    vehicleOperation: [6],
    officialReception: [5],
    meetings: [3],
    training: [2],
  });
}

const INSIDE_WITH_ORIGINAL = withFigure(withOriginalBudget(MEETINGS_INSIDE), [TABLE, 'total', 'originalBudget'], 23);

interface Column {
  readonly column: string;
  readonly three: number;
  readonly five: number;
  /** In the ids of checks. */
  readonly prefix: string;
}

function totals(id: string, columns: readonly Column[]): RuleTable {
  const plain = withOriginalBudget(SMALL_BOOK);
  const named = (words: string): string => (words === '' ? id : `${id}@${words}`);
  return {
    passes: [plain, withOriginalBudget(MEETINGS_BESIDE), INSIDE_WITH_ORIGINAL],
    fails: columns.flatMap(({ column, three, five, prefix }) => [
      ...offAt(plain, [TABLE, 'total', column], named(prefix)),
      failsWith(INSIDE_WITH_ORIGINAL, [TABLE, 'total', column], three - 1, named(join(prefix, '不含会议费、培训费'))),
      failsWith(INSIDE_WITH_ORIGINAL, [TABLE, 'total', column], five + 1, named(join(prefix, '含会议费、培训费'))),
    ]),
  };
}

function join(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join('/');
}

function vehicles(columns: readonly { readonly column: string; readonly check: string }[]): RuleTable {
  const book = withOriginalBudget(SMALL_BOOK);
  return {
    passes: [book],
    fails: columns.flatMap(({ column, check }) => offAt(book, [TABLE, 'vehicles', column], check)),
  };
}

function withinBudget(id: string, row: string): RuleTable {
  const equal = withFigure(withFigure(SMALL_BOOK, [TABLE, row, 'budget'], 5), [TABLE, row, 'finalAmount'], 5);
  const within = withFigure(equal, [TABLE, row, 'finalAmount'], 5.01);
  return { passes: [SMALL_BOOK, equal, within], fails: [failsWith(equal, [TABLE, row, 'finalAmount'], 5.02, id)] };
}

export const THREE_PUBLIC_TABLES: RuleTables = {
  H01: totals('H01', [
    { column: 'budget', three: 20, five: 25, prefix: '' },
    { column: 'originalBudget', three: 18, five: 23, prefix: '年初预算数' },
  ]),
  H02: totals('H02', [{ column: 'finalAmount', three: 11, five: 14, prefix: '' }]),
  H03: vehicles([
    { column: 'budget', check: 'H03' },
    { column: 'originalBudget', check: 'H03@年初预算数' },
  ]),
  H04: vehicles([{ column: 'finalAmount', check: 'H04' }]),
  H05: withinBudget('H05', 'total'),
  H06: withinBudget('H06', 'overseasTravel'),
  H07: withinBudget('H07', 'vehiclePurchase'),
  H08: withinBudget('H08', 'vehicleOperation'),
  H09: withinBudget('H09', 'officialReception'),
  H10: {
    passes: [
      { tables: SMALL_BOOK, options: beside('prior', SMALL_BOOK) },
      { tables: SMALL_BOOK, options: beside('prior', withFigure(SMALL_BOOK, [TABLE, 'total', 'finalAmount'], 12)) },
    ],
    fails: [
      {
        book: {
          tables: SMALL_BOOK,
          options: beside('prior', withFigure(SMALL_BOOK, [TABLE, 'total', 'finalAmount'], 10)),
        },
        checks: ['H10'],
      },
    ],
    silent: [{ book: SMALL_BOOK, verdict: 'notChecked', reason: '缺 上年决算' }],
  },
};
