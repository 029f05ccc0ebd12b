import { checkReport } from '../../../src/checking';
import {
  maybeRow,
  maybeTable,
  refKey,
  type Answers,
  type CellRef,
  type CellValue,
  type Finding,
  type ReportModel,
  type TableId,
  type WorkbookSnapshot,
} from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { NATIONAL_2017 } from '../../fixtures/editions/national-2017';
import { NATIONAL_2018 } from '../../fixtures/editions/national-2018';
import { NATIONAL_2019 } from '../../fixtures/editions/national-2019';
import { NATIONAL_2020 } from '../../fixtures/editions/national-2020';
import { NATIONAL_2021 } from '../../fixtures/editions/national-2021';
import { NATIONAL_2022 } from '../../fixtures/editions/national-2022';
import { NATIONAL_2024 } from '../../fixtures/editions/national-2024';
import { SHAANXI_2020 } from '../../fixtures/editions/shaanxi-2020';
import { SHORT_2023 } from '../../fixtures/editions/short-2023';
import { XINJIANG_2023 } from '../../fixtures/editions/xinjiang-2023';
import { YUNNAN_2019 } from '../../fixtures/editions/yunnan-2019';
import { PLANNING_BUREAU } from '../../fixtures/published/planning-bureau';

/** A figure that is made wrong: its place, and what is written there. */
type Slip = readonly [table: TableId, row: string, column: string, wrong: number];

interface EditionCase {
  readonly snapshot: WorkbookSnapshot;
  readonly standard: string;
  readonly tables: number;
  /** Sheets that are known and hold no table of the report. */
  readonly others?: readonly string[];
  readonly answers?: Answers;
  /** Figures that have nothing to do with each other. */
  readonly slips: readonly [Slip, Slip, Slip];
}

const CASES: readonly EditionCase[] = [
  {
    snapshot: NATIONAL_2017,
    standard: 'national-2017',
    tables: 8,
    slips: [
      ['expenditure', '2010602', 'projectExpenditure', 78.32],
      ['generalBudgetBasic', '30104', 'finalAmount', 81.69],
      ['threePublic', 'vehicles', 'budget', 4.04],
    ],
  },
  {
    snapshot: NATIONAL_2018,
    standard: 'national-2018',
    tables: 8,
    slips: [
      ['income', '2010602', 'otherIncome', 6.46],
      ['generalBudgetBasic', '302', 'finalAmount', 93.13],
      ['governmentFund', '2120804', 'closingBalance', 42.3],
    ],
  },
  {
    snapshot: NATIONAL_2019,
    standard: 'national-2019',
    tables: 8,
    slips: [
      ['fiscalAppropriation', 'out.208', 'generalBudget', 108.39],
      ['generalBudgetBasic', '30101', 'finalAmount', 273.75],
      ['threePublic', 'vehicles', 'finalAmount', 11.7],
    ],
  },
  {
    snapshot: NATIONAL_2020,
    standard: 'national-2020',
    tables: 9,
    slips: [
      ['incomeExpenditure', 'out.210', 'finalAmount', 41.85],
      ['generalBudgetExpenditure', '2210201', 'basicExpenditure', 76.2],
      ['stateCapital', '22399', 'projectExpenditure', 21],
    ],
  },
  {
    snapshot: NATIONAL_2021,
    standard: 'national-2021',
    tables: 9,
    slips: [
      ['income', '20106', 'fiscalAppropriation', 514],
      ['expenditure', '2101103', 'basicExpenditure', 2.98],
      ['generalBudgetBasic', '30201', 'finalAmount', 181.8],
    ],
  },
  {
    snapshot: NATIONAL_2022,
    standard: 'national-2022',
    tables: 9,
    slips: [
      ['generalBudgetExpenditure', '2010602', 'projectExpenditure', 3019200],
      ['generalBudgetBasic', '30101', 'finalAmount', 2761902.8],
      ['threePublic', 'vehicles', 'budget', 15.75],
    ],
  },
  {
    snapshot: NATIONAL_2024,
    standard: 'national-2024',
    tables: 9,
    slips: [
      ['income', '2120804', 'fiscalAppropriation', 313.2],
      ['fiscalAppropriation', 'in.openingBalance.governmentFund', 'finalAmount', 44.1],
      ['generalBudgetBasic', '302', 'finalAmount', 248.36],
    ],
  },
  {
    snapshot: PLANNING_BUREAU,
    standard: 'shanghai-2024',
    tables: 9,
    answers: { amountUnit: '万元', unitName: '上海市示例区规划局' },
    slips: [
      ['expenditure', '2080505', 'basicExpenditure', 464.11],
      ['generalBudgetBasic', '30101', 'finalAmount', 573.64],
      ['incomeExpenditure', 'in.openingBalance', 'finalAmount', 1000],
    ],
  },
  {
    snapshot: SHAANXI_2020,
    standard: 'shaanxi-2020',
    tables: 9,
    slips: [
      ['income', '2010601', 'fiscalAppropriation', 500],
      ['threePublic', 'vehicles', 'finalAmount', 20.9],
      ['governmentFund', '21208', 'currentIncome', 174.2],
    ],
  },
  {
    snapshot: YUNNAN_2019,
    standard: 'national-2019',
    tables: 8,
    slips: [
      ['generalBudgetExpenditure', '2010602', 'currentIncome', 135],
      ['threePublic', 'vehicles', 'finalAmount', 6.58],
      ['expenditure', '2120804', 'projectExpenditure', 78],
    ],
  },
  {
    snapshot: XINJIANG_2023,
    standard: 'xinjiang-2023',
    tables: 10,
    slips: [
      ['stateCapital', '22399', 'currentIncome', 15.72],
      ['generalBudgetBasic', '30113', 'finalAmount', 160],
      ['threePublic', 'vehicles', 'budget', 71.52],
    ],
  },
  {
    snapshot: SHORT_2023,
    standard: 'national-2023',
    tables: 7,
    slips: [
      ['income', '208', 'total', 86.44],
      ['expenditure', '2010601', 'basicExpenditure', 404.41],
      ['threePublic', 'vehicles', 'finalAmount', 9.66],
    ],
  },
];

const NAMED = CASES.map((each) => [each.snapshot.name, each] as const);

describe.each(NAMED)('%s', (_, { snapshot, standard, tables, others = [], answers, slips }) => {
  const report = recognise(snapshot, answers);

  test('is known for the edition that it is, with every table and every row', () => {
    expect(report).toMatchObject({ standard, questions: [] });
    expect(report.tables).toHaveLength(tables);
    expect(report.unmapped.map(({ sheet }) => sheet)).toEqual(others);
    expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  });

  test('checks cleanly', () => {
    const { summary, findings } = checkReport(report);
    expect(summary.checked).toBeGreaterThan(400);
    expect(findings.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
  });

  test('with three figures wrong, it is those three that are found', () => {
    const cells = slips.map(([table, row, column]) => cellAt(report, table, row, column));
    const wrong = slips.reduce((book, [, , , value], index) => written(book, cells[index], value), snapshot);
    const findings = checkReport(recognise(wrong, answers)).findings.filter(({ verdict }) => verdict === 'broken');
    expect(findings.map(firstSuspect).sort()).toEqual(cells.map(refKey).sort());
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  });
});

function cellAt(report: ReportModel, table: TableId, row: string, column: string): CellRef {
  const found = maybeTable(report, table);
  const cell = found && maybeRow(found, row)?.cells.get(column);
  if (cell === undefined) throw new RangeError(`no cell ${table} ${row} ${column}`);
  return cell.ref;
}

function written(book: WorkbookSnapshot, place: CellRef | undefined, value: number): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== place?.sheet) return sheet;
    const values = sheet.values.map((line, row) => (row === place.row ? replaced(line, place.column, value) : line));
    return { ...sheet, values };
  });
  return { ...book, sheets };
}

function replaced(line: readonly CellValue[], column: number, value: number): readonly CellValue[] {
  const width = Math.max(line.length, column + 1);
  return Array.from({ length: width }, (_, index) => (index === column ? value : (line[index] ?? null)));
}

function firstSuspect({ suspects, message }: Finding): string {
  const [first] = suspects;
  return first === undefined ? message : refKey(first.ref);
}
