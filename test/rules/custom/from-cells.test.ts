import { recognise } from '../../../src/recognition';
import { placeKey, type CellRef, type ReportModel } from '../../../src/model';
import type { Term } from '../../../src/rules';
import { formulaFromCells, resolveFormula, vocabularyOf } from '../../../src/rules/custom';
import { CONSISTENT, PUBLISHED } from '../../support/books/sample-files';
import { COUNTY_2018 } from '../../recognition/fixtures/county-2018';
import { TOWN_2022 } from '../../recognition/fixtures/town-2022';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK, withFigure } from '../../support/report/small-book';

const BOOK = buildReport(SMALL_BOOK);

interface PlacedCell {
  readonly place: string;
  readonly ref: CellRef;
}

function cellsOf(report: ReportModel): readonly PlacedCell[] {
  return report.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      [...row.cells].map(([column, { ref }]) => ({ place: placeKey({ table: table.id, row: row.key, column }), ref })),
    ),
  );
}

function refOf(place: string, report: ReportModel = BOOK): CellRef {
  const found = cellsOf(report).find((cell) => cell.place === place);
  if (!found) throw new Error(`no cell ${place}`);
  return found.ref;
}

test('two clicks give the formula of the two figures', () => {
  const left = refOf('incomeExpenditure/in.total/finalAmount');
  const right = refOf('income/total/total');
  expect(formulaFromCells(BOOK, [left], [right])).toEqual({
    formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
  });
});

test.each([
  ['generalBudgetExpenditure/210/basicExpenditure', '公开05!210.基本支出'],
  ['fiscalAppropriation/out.210/generalBudget', '公开04!卫生健康支出.一般公共预算财政拨款'],
  ['fiscalAppropriation/in.openingBalance.generalBudget/finalAmount', '公开04!年初结转和结余·一般公共预算财政拨款'],
  ['threePublic/overseasTravel/finalAmount', '公开07!因公出国（境）费.决算数'],
  ['generalBudgetBasic/personnelTotal/finalAmount', '公开06!人员经费合计'],
  ['incomeExpenditure/out.grandTotal/finalAmount', '公开01!支出总计'],
])('%s is written %s', (place, text) => {
  expect(formulaFromCells(BOOK, [refOf(place)], [])).toEqual({ formula: `${text} = 0` });
});

test('several cells of a side are added up, each once, and the relation can be chosen', () => {
  const [total, first, second] = ['expenditure/total/total', 'expenditure/201/total', 'expenditure/208/total'].map(
    (place) => refOf(place),
  );
  expect(formulaFromCells(BOOK, [first!, second!, first!], [total!], '<=')).toEqual({
    formula: '公开03!201.本年支出合计 + 公开03!208.本年支出合计 <= 公开03!合计.本年支出合计',
  });
});

test('a cell that is no amount of a table is told by its address', () => {
  expect(formulaFromCells(BOOK, [{ sheet: '说明', row: 2, column: 1 }], [])).toEqual({
    problem: '“说明”的 B3 不是已识别报表里能写进公式的金额，请另选。',
  });
  expect(formulaFromCells(BOOK, [], [])).toEqual({ problem: '还没有选单元格。' });
});

test('a local column whose header has spaces and signs is put in brackets', () => {
  const local = SMALL_BOOK.map((table) =>
    table.id === 'threePublic' ? { ...table, columns: [...table.columns, '上年 + 本年'] } : table,
  );
  const book = buildReport(withFigure(local, ['threePublic', 'total', '上年 + 本年'], 5));
  expect(formulaFromCells(book, [refOf('threePublic/total/上年 + 本年', book)], [])).toEqual({
    formula: '公开07!合计.[上年 + 本年] = 0',
  });
});

/** Places that are not found again by the formula that names them; a few figures a formula, as people write them. */
function lostPlaces(report: ReportModel): readonly string[] {
  const vocabulary = vocabularyOf(report);
  const cells = cellsOf(report).filter(({ place }) => !/#\d+\//.test(place));
  const chunks = Array.from({ length: Math.ceil(cells.length / 20) }, (_, index) =>
    cells.slice(index * 20, index * 20 + 20),
  );
  return chunks.flatMap((chunk) => {
    const written = formulaFromCells(
      report,
      chunk.map(({ ref }) => ref),
      [],
    );
    if ('problem' in written) return [written.problem];
    const resolved = resolveFormula(written.formula, vocabulary);
    const found = 'relation' in resolved ? resolved.relation.left.map(placeOfTerm) : [];
    return chunk.flatMap(({ place }, index) => (found[index] === place ? [] : [`${place} → ${found[index] ?? ''}`]));
  });
}

function placeOfTerm({ table, rows, column }: Term): string {
  return placeKey({ table, row: 'key' in rows ? rows.key : '', column: typeof column === 'string' ? column : '' });
}

test.each([
  ['the small book', BOOK],
  ['the consistent sample', recognise(CONSISTENT)],
  ['the published sample', recognise(PUBLISHED)],
  ['a county book of 2018', recognise(COUNTY_2018)],
  ['a town book of 2022', recognise(TOWN_2022)],
])('every figure of %s finds its way back', (_what, report) => {
  expect(cellsOf(report).length).toBeGreaterThan(40);
  expect(lostPlaces(report)).toEqual([]);
});
