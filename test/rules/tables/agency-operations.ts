import type { TableText } from '../../support/report/build-report';
import type { PlaceText, Tables } from '../../support/report/changes';
import { withFigures } from '../../support/report/changes';
import { SMALL_BOOK, withFigure, withoutRows } from '../../support/report/small-book';
import type { RuleTable, RuleTables } from '../../support/rule-tester';
import { failsWith, offAt } from './expect';

const TABLE = 'agencyOperations';

const at = (row: string): PlaceText => [TABLE, row, 'finalAmount'];

/** 机构运行信息表 in which everything fits: two batches of guests, one journey, one car. */
const AGENCY: TableText = {
  id: TABLE,
  columns: ['finalAmount'],
  rows: [
    ['vehiclePurchase', [20]],
    ['overseasGroups', [1]],
    ['overseasTrips', [3]],
    ['vehiclesPurchased', [1]],
    ['domesticReceptions', [2]],
    ['foreignGuestReceptions', [1]],
    ['domesticGuests', [9]],
    ['foreignGuests', [4]],
    ['overseasReceptions', [1]],
    ['overseasGuests', [2]],
    ['procurement', [60]],
    ['procurementGoods', [10]],
    ['procurementWorks', [20]],
    ['procurementServices', [30]],
    ['procurementSmallMedium', [50]],
    ['procurementSmall', [40]],
  ],
};

const BOOK: Tables = [AGENCY];
const NO_CAR_BOUGHT = withFigures(BOOK, [
  [...at('vehiclePurchase'), 0],
  [...at('vehiclesPurchased'), 0],
]);

const PROCUREMENT_ROWS = ['procurement', 'procurementGoods', 'procurementWorks', 'procurementServices'];

function procurement(id: string): RuleTable {
  return {
    passes: [BOOK],
    fails: PROCUREMENT_ROWS.flatMap((row) => offAt(BOOK, at(row), id)),
    silent: PROCUREMENT_ROWS.map((row) => ({
      book: withoutRows(BOOK, TABLE, [row]),
      verdict: 'notApplicable',
      reason: '表中无此行',
    })),
  };
}

function smallFirms(id: string): RuleTable {
  return {
    passes: [
      BOOK,
      withFigure(BOOK, at('procurementSmallMedium'), 60),
      withFigure(BOOK, at('procurementSmall'), 50),
      withoutRows(BOOK, TABLE, ['procurementSmall']),
    ],
    fails: [
      failsWith(BOOK, at('procurementSmallMedium'), 61, `${id}@中小企业`),
      failsWith(BOOK, at('procurementSmall'), 51, `${id}@小微企业`),
    ],
  };
}

const COUNTS = [
  ['domesticGuests', 'domesticReceptions', '国内公务接待'],
  ['foreignGuests', 'foreignGuestReceptions', '外事接待'],
  ['overseasGuests', 'overseasReceptions', '国（境）外公务接待'],
  ['overseasTrips', 'overseasGroups', '因公出国（境）'],
] as const;

function heads(id: string): RuleTable {
  return {
    passes: [
      BOOK,
      ...COUNTS.map(([people, occasions]) =>
        withFigures(BOOK, [
          [...at(people), 5],
          [...at(occasions), 5],
        ]),
      ),
    ],
    fails: COUNTS.map(([people, occasions, name]) => ({
      book: withFigures(BOOK, [
        [...at(people), 5],
        [...at(occasions), 6],
      ]),
      checks: [`${id}@${name}`],
    })),
    silent: [
      {
        book: withoutRows(
          BOOK,
          TABLE,
          COUNTS.map(([people]) => people),
        ),
        verdict: 'notApplicable',
        reason: '表中无此行',
      },
    ],
  };
}

function vehicles(id: string): RuleTable {
  return {
    passes: [NO_CAR_BOUGHT],
    fails: [3, -3].map((figure) => failsWith(NO_CAR_BOUGHT, at('vehiclePurchase'), figure, id)),
    silent: [
      { book: BOOK, verdict: 'notApplicable', reason: '有购置数' },
      {
        book: withoutRows(BOOK, TABLE, ['vehiclesPurchased']),
        verdict: 'notApplicable',
        reason: '表中无此行',
      },
    ],
  };
}

const VEHICLE_KINDS = [
  ...['ProvincialLeaders', 'PrincipalLeaders', 'Confidential', 'Emergency'],
  ...['LawEnforcement', 'Specialised', 'Retired', 'Other'],
].map((kind) => `vehicles${kind}`);

/** As many vehicles of each kind, in either table. */
const VEHICLES: TableText['rows'] = [
  ['vehiclesTotal', [16]],
  ...VEHICLE_KINDS.map((kind): TableText['rows'][number] => [kind, [2]]),
];
const VEHICLE_TABLES = [
  { id: TABLE, column: 'finalAmount', name: '机构运行信息表' },
  { id: 'stateAssets', column: 'count', name: '国有资产占用情况表' },
] as const;
const VEHICLE_BOOK: Tables = VEHICLE_TABLES.map(({ id, column }) => ({ id, columns: [column], rows: VEHICLES }));

const vehicleKinds: RuleTable = {
  passes: [
    VEHICLE_BOOK,
    withoutRows(withFigure(VEHICLE_BOOK, [TABLE, 'vehiclesTotal', 'finalAmount'], 14), TABLE, ['vehiclesRetired']),
  ],
  fails: VEHICLE_TABLES.flatMap(({ id, column, name }) =>
    ['vehiclesTotal', ...VEHICLE_KINDS].flatMap((row) => offAt(VEHICLE_BOOK, [id, row, column], `L05@${name}`)),
  ),
  silent: [
    {
      book: VEHICLE_TABLES.reduce<Tables>((book, { id }) => withoutRows(book, id, ['vehiclesOther']), VEHICLE_BOOK),
      verdict: 'notApplicable',
      reason: '表中无此行',
    },
  ],
};

/** 机构运行信息表, in the public book (L) and in the 财决 workbook (Z). */
export const AGENCY_OPERATIONS_TABLES: RuleTables = {
  L01: withoutTheTable(procurement('L01')),
  L02: smallFirms('L02'),
  L03: heads('L03'),
  L04: vehicles('L04'),
  L05: vehicleKinds,
};

/** Few publish the table: a book without it owes nothing. */
function withoutTheTable(table: RuleTable): RuleTable {
  const absent = { book: SMALL_BOOK, verdict: 'notApplicable', reason: '没有编机构运行信息表' } as const;
  return { ...table, silent: [...(table.silent ?? []), absent] };
}

export const INTERNAL_AGENCY_TABLES: RuleTables = {
  Z31: procurement('Z31'),
  Z32: smallFirms('Z32'),
  Z33: heads('Z33'),
  Z34: vehicles('Z34'),
};
