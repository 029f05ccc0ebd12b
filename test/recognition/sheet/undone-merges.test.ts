import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import { checkReport } from '../../../src/checking';
import { maybeRow, maybeTable, valueAt, type SheetSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { gridOf, spreadText } from '../../../src/recognition/sheet/grid';
import { figuresOf } from '../../support/figures-of';
import { rows, sheet } from '../../support/grid';
import * as noise from '../../support/noise';

describe('labels that were filled into every cell of a merge', () => {
  test('totals behind figures and labels at the beginning of a row are merged again', () => {
    const grid = gridOf(
      sheet('6', rows(`人员经费合计|人员经费合计|776.39|公用经费合计|公用经费合计|公用经费合计|23.73`)),
    );
    expect(grid.merged[0]?.map((area) => area && [area.left, area.right])).toEqual([
      [0, 1],
      [0, 1],
      undefined,
      [3, 5],
      [3, 5],
      [3, 5],
    ]);
    expect([1, 4, 5].map((column) => valueAt(grid.sheet, 0, column))).toEqual([null, null, null]);
    expect([1, 5].map((column) => spreadText(grid, 0, column))).toEqual(['人员经费合计', '公用经费合计']);
  });

  test.each([
    ['figures', `教育支出|12|12|12`],
    ['dashes', `教育支出|——|——|——`],
    ['codes', `'205|'205|'205|教育支出`],
    ['words in place of figures', `教育支出|不适用|不适用|12`],
  ])('%s stay what they are', (_, drawing) => {
    const plain = sheet('3', rows(drawing));
    expect(gridOf(plain).sheet).toBe(plain);
  });
});

test('a book converted so is read as the one before', () => {
  const sample = snapshotOf(CONSISTENT_BOOK);
  const filled = noise.onEverySheet(sample, noise.mergesFilled);
  const report = recognise(filled);
  expect([...figuresOf(report)]).toEqual([...figuresOf(recognise(sample))]);
  expect(report.questions).toEqual([]);
  expect(report.tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  expect(filled.sheets.some(({ merges }: SheetSnapshot) => merges.length > 0)).toBe(false);
});

test('a wrong 公用经费合计 in it is told, and no check is left open on its account', () => {
  const sample = snapshotOf(CONSISTENT_BOOK);
  const basic = maybeTable(recognise(sample), 'generalBudgetBasic');
  const { ref } = (basic && maybeRow(basic, 'publicTotal')?.cells.get('finalAmount')) ?? {};
  const off = (value: unknown): number => Number(value) + 5;
  const wrong = noise.onEverySheet(sample, (each) =>
    each.name === ref?.sheet
      ? {
          ...each,
          values: each.values.map((line, row) =>
            line.map((value, column) => (row === ref.row && column === ref.column ? off(value) : value)),
          ),
        }
      : each,
  );
  const [plain, filled] = [sample, noise.onEverySheet(wrong, noise.mergesFilled)].map((each) =>
    checkReport(recognise(each)),
  );
  expect(filled?.summary.notChecked).toBe(plain?.summary.notChecked);
  const told = filled?.findings.filter(({ verdict }) => verdict === 'broken') ?? [];
  expect(told.flatMap(({ suspects }) => suspects.map((each) => each.ref))).toContainEqual(ref);
});
