import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import type { SheetContent } from '../../src/document';
import { resultSheet } from '../../src/reports';
import { lineFormulas, operandsIn, type LinePlaces } from '../../src/reports/formulas';
import { references } from '../../src/reports/formulas/reference';
import {
  VERDICT_NAMES,
  FEN_PER_UNIT,
  maybeArea,
  refKey,
  toA1,
  type AmountUnit,
  type BoundCell,
  type CellRef,
  type Equation,
  type ReportModel,
} from '../../src/model';
import { awkwardReport } from '../support/formulas/awkward-report';
import { evaluate, type ReadCell, type Value } from '../support/formulas/evaluate';
import { randomUnit } from '../support/generator';
import { buildReport } from '../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';
import { unitReport } from '../support/report/unit-report';
import { sourceOf } from '../support/report/report-source';

const SEED = 20_240_630;

/** Reads the cells of a report as they are stored, and the sheet's own cells by their formulas. */
function reader(report: ReportModel, sheet: SheetContent): ReadCell {
  const stored = new Map<string, Value>();
  for (const { rows } of report.tables) {
    for (const { cells } of rows) for (const { ref, value } of cells.values()) stored.set(refKey(ref), value as Value);
  }
  const read: ReadCell = (name, a1) => {
    if (name !== null) return stored.get(`${name}!${a1}`) ?? null;
    const area = maybeArea(a1);
    const cell = area ? sheet.rows[area.top]?.[area.left] : undefined;
    return cell?.formula === undefined ? (cell?.value ?? null) : evaluate(cell.formula, read);
  };
  return read;
}

interface SheetLine {
  readonly difference: Value;
  readonly now: Value;
}

/** The ledger's lines as the sheet calculates them; null for lines without formulas. */
function calculated(report: ReportModel, sheet: SheetContent): readonly (SheetLine | null)[] {
  const read = reader(report, sheet);
  const top = sheet.rows.findIndex((row) => row[3]?.value === '勾稽关系') + 1;
  return sheet.rows.slice(top).map((row, index) => {
    if (row[6]?.formula === undefined) return null;
    return { difference: read(null, toA1(top + index, 6)), now: read(null, toA1(top + index, 9)) };
  });
}

function expectTheLedger(report: ReportModel): void {
  const checked = checkReport(report);
  const ledger = checked.ledger();
  const sheet = resultSheet(sourceOf(report, checked), { withFormulas: true });
  const lines = calculated(report, sheet);
  expect(lines).toHaveLength(ledger.length);
  ledger.forEach(({ equation, verdict, check }, index) => {
    const line = lines[index] ?? null;
    if (!equation || verdict === 'notChecked') {
      expect([check, line]).toEqual([check, null]);
      return;
    }
    const fen = Math.round(Number(line?.difference) * FEN_PER_UNIT[equation.unit]);
    expect([check, fen, line?.now]).toEqual([check, equation.difference, VERDICT_NAMES[verdict]]);
  });
}

describe('the formulas of 核对结果', () => {
  it('calculate the residuals and verdicts of the ledger, for random books in either unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom<AmountUnit>('元', '万元'),
        fc.integer({ min: 2020, max: 2024 }),
        (seed, unit, year) => expectTheLedger(unitReport(randomUnit(seed, { year }), unit)),
      ),
      { seed: SEED, numRuns: 5 },
    );
  });

  it('do so whatever the sheets are called and however the figures are stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) =>
        expectTheLedger(awkwardReport(unitReport(randomUnit(seed, { year: 2021 }), '万元'), seed)),
      ),
      { seed: SEED, numRuns: 5 },
    );
  });

  it('follow the cells: a figure mended in the sheet mends its line, without anything of ours', () => {
    const wrong = buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8));
    const checked = checkReport(wrong);
    const sheet = resultSheet(sourceOf(wrong, checked), { withFormulas: true });
    const before = calculated(wrong, sheet);
    const after = calculated(buildReport(SMALL_BOOK), sheet);
    expect(before.filter((line) => line?.now === '不平')).toHaveLength(checked.summary.broken);
    expect(checked.summary.broken).toBeGreaterThan(0);
    expect(after.filter((line) => line?.now === '不平')).toEqual([]);
  });

  it('stand beside their results, so that the sheet can be read before anything is calculated', () => {
    const report = buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8));
    const sheet = resultSheet(sourceOf(report), { withFormulas: true });
    const read = reader(report, sheet);
    const cells = sheet.rows.flatMap((row) => row.filter((cell) => cell.formula !== undefined));
    expect(cells.length).toBeGreaterThan(400);
    for (const { formula = '', value } of cells) expect([formula, evaluate(formula, read)]).toEqual([formula, value]);
  });
});

const PLACES: LinePlaces = {
  left: 'H9',
  right: 'I9',
  difference: 'G9',
  width: 'K9',
  further: (index) => toA1(8, 11 + index),
};

function cell(sheet: string, a1: string): CellRef {
  const area = maybeArea(a1);
  return { sheet, row: area?.top ?? 0, column: area?.left ?? 0 };
}

const NO_TABLES = operandsIn({ tables: [] });

function equation(change: Partial<Equation>): Equation {
  return { left: [], right: [], sign: '=', unit: '万元', difference: 0, width: 15_000, ...change };
}

describe('how a formula is written', () => {
  it('names cells by quoted sheets, neighbours as areas, and every cell as often as it is meant', () => {
    expect(references(['C9', 'C10', 'C11', 'D12', 'E12', 'C11', 'A1'].map((a1) => cell("甲'乙", a1)))).toEqual([
      "'甲''乙'!C9:C11",
      "'甲''乙'!A1",
      "'甲''乙'!C11",
      "'甲''乙'!D12:E12",
    ]);
  });

  it('keeps sheets apart', () => {
    expect(references([cell('甲', 'A1'), cell('乙', 'A2')])).toEqual(["'乙'!A2", "'甲'!A1"]);
  });

  it.each<[string, Partial<Equation>, string]>([
    ['an equation', {}, '=IF(ABS(G9)<=0,"平",IF(ABS(G9)<=K9,"四舍五入尾差","不平"))'],
    ['not more than', { sign: '<=' }, '=IF(G9<=0,"平",IF(G9<=K9,"四舍五入尾差","不平"))'],
    ['not less than', { sign: '>=' }, '=IF(-G9<=0,"平",IF(-G9<=K9,"四舍五入尾差","不平"))'],
    [
      'within a share',
      { withinPercent: 30 },
      '=IF(ROUND(ABS(G9)-I9*30/100,8)<=0,"平",IF(ROUND(ABS(G9)-I9*30/100,8)<=K9,"四舍五入尾差","不平"))',
    ],
  ])('judges %s', (_what, change, expected) => {
    expect(lineFormulas(equation(change), PLACES, NO_TABLES).verdict).toBe(expected);
  });

  it('writes the figures of other books as numbers, and the width as a number of the unit', () => {
    const left = [
      { ref: null, sign: 1, fen: 12_345_600 },
      { ref: null, sign: -1, fen: 345_600 },
    ];
    expect(lineFormulas(equation({ left }), PLACES, NO_TABLES)).toMatchObject({
      left: '=ROUND(12,6)',
      right: '=ROUND(0,6)',
      difference: '=ROUND(H9-I9,6)',
      width: 0.015,
      further: [],
    });
  });

  /** A figure as a formula takes it, out of a cell that was read so. */
  it.each<[string, Partial<BoundCell>, number, string]>([
    ['as it stands', { kind: 'number', value: 12.5 }, 12_500_000, "=ROUND(SUM('甲'!C1),6)"],
    ['where a figure may come', { kind: 'blank', value: null }, 0, "=ROUND(SUM('甲'!C1),6)"],
    ['where a dash stands for nothing', { kind: 'dash', value: '—' }, 0, "=ROUND(SUM('甲'!C1),6)"],
    ['as it shows', { kind: 'number', value: 12.504_9 }, 12_500_000, "=ROUND(SUM(ROUND('甲'!C1,2)),6)"],
    [
      'with hidden digits',
      { kind: 'number', value: 125_000, shift: 4 },
      12_500_000,
      "=ROUND(SUM(ROUND('甲'!C1/10^4,2)),6)",
    ],
    ['with lost ones', { kind: 'number', value: 0.125, shift: -2 }, 12_500_000, "=ROUND(SUM(ROUND('甲'!C1*10^2,2)),6)"],
    [
      'as the text of a number',
      { kind: 'numberText', value: ' 1,250.5 ' },
      1_250_500_000,
      '=ROUND(SUM(VALUE(TRIM(SUBSTITUTE(\'甲\'!C1,",","")))),6)',
    ],
    // What no formula reads as it was read stands as a number.
    ['as a text with its unit', { kind: 'numberText', value: '12.5万元' }, 12_500_000, '=ROUND(12.5,6)'],
    ['as a text that was read otherwise', { kind: 'numberText', value: '125000' }, 12_500_000, '=ROUND(12.5,6)'],
    ['as something else than it shows', { kind: 'number', value: 99 }, 12_500_000, '=ROUND(12.5,6)'],
    ['as no figure at all', { kind: 'text', value: '见附表' }, 0, '=ROUND(0,6)'],
  ])('takes a cell %s', (_what, change, fen, formula) => {
    const ref = cell('甲', 'C1');
    const amount = { fen, step: 10_000 };
    const held: BoundCell = { ref, kind: 'number', value: null, amount, formula: null, ...change };
    const [table] = buildReport([{ id: 'income', columns: ['total'], rows: [['201', [1]]] }]).tables;
    const rows = table?.rows.map((row) => ({ ...row, cells: new Map([['total', held]]) })) ?? [];
    const operandOf = operandsIn({ tables: table ? [{ ...table, rows }] : [] });
    expect(lineFormulas(equation({ left: [{ ref, sign: 1, fen }] }), PLACES, operandOf).left).toBe(formula);
  });

  it.each<[AmountUnit, AmountUnit, string]>([
    ['万元', '万元', "=ROUND(SUM('收入决算表'!C1:C2)-SUM('收入决算表'!C3),6)"],
    ['元', '万元', "=ROUND(SUM('收入决算表'!C1:C2)/10000-SUM('收入决算表'!C3)/10000,6)"],
    ['万元', '元', "=ROUND(SUM('收入决算表'!C1:C2)*10000-SUM('收入决算表'!C3)*10000,2)"],
  ])('converts sums of %s for a check in %s once', (own, unit, formula) => {
    const rows = ['201', '202', '203'].map((key) => [key, [1]] as const);
    const report = buildReport([{ id: 'income', columns: ['total'], rows, unit: own }]);
    const fen = own === '元' ? 100 : 1_000_000;
    const left = [1, 1, -1].map((sign, row) => ({ ref: { sheet: '收入决算表', row, column: 2 }, sign, fen }));
    expect(lineFormulas(equation({ left, unit }), PLACES, operandsIn(report)).left).toBe(formula);
  });

  it('adds a sum that is too long for one formula from parts behind the line', () => {
    const name = '一般公共预算财政拨款基本支出决算明细表';
    const rows = Array.from({ length: 700 }, (_row, index) => [`${index}`, [index + 1]] as const);
    const report = buildReport([{ id: 'generalBudgetBasic', columns: ['finalAmount'], rows }]);
    const [table] = report.tables;
    const spread = { ...report, tables: table ? [spreadOut(table, name)] : [] };
    const terms = spread.tables[0]!.rows.flatMap((row) =>
      [...row.cells.values()].map(({ ref, amount }) => ({ ref, sign: 1, fen: amount?.fen ?? 0 })),
    );
    const formulas = lineFormulas(equation({ left: terms }), PLACES, operandsIn(spread));
    expect(formulas.left).toMatch(/^=ROUND\(SUM\(L9(,[M-P]9)+\),6\)$/);
    expect(formulas.further.length).toBeGreaterThan(1);
    expect(formulas.right).toBe('=ROUND(0,6)');
    const read = reader(spread, { name: '', columns: [], rows: [] });
    const sums = formulas.further.map((formula) => Number(evaluate(formula, read)));
    expect(sums.reduce((total, part) => total + part, 0)).toBe((700 * 701) / 2);
  });
});

/** Every other row, so that no two cells are neighbours. */
function spreadOut(table: ReportModel['tables'][number], sheet: string): ReportModel['tables'][number] {
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: new Map([...row.cells].map(([key, held]) => [key, { ...held, ref: { sheet, row: index * 2, column: 2 } }])),
  }));
  return { ...table, sheet, rows };
}
