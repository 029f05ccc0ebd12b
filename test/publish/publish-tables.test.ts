import fc from 'fast-check';
import { checkReport } from '../../src/checking';
import { createWorkbook } from '../../src/document';
import { createFileHost } from '../../src/host/file';
import { maybeTable, placeKey, type ReportModel } from '../../src/model';
import { publishTables } from '../../src/publish';
import { recognise, recogniseInternal } from '../../src/recognition';
import { layOut, randomUnit, type Unit } from '../support/generator';
import { internalBook } from '../support/internal/internal-book';

/** The published book of a unit, written to a file, opened and read again. */
async function publishedOf(internal: ReportModel): Promise<ReportModel> {
  const bytes = createWorkbook(publishTables(internal).sheets);
  const host = await createFileHost({ name: '公开表.xlsx', bytes });
  return recognise(await host.readWorkbook());
}

/** Every place where the published figures and the generator's own public book disagree. */
function disagreements(published: ReportModel, unit: Unit): readonly string[] {
  const edition = unit.year >= 2022 ? 'national-2022' : undefined;
  const { truth } = layOut(unit, edition ? { edition } : {});
  const wanted = new Map([...truth.places].map(([key, { fen }]) => [key, fen]));
  const found = new Map(
    published.tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ key, cells }) =>
        [...cells].map(
          ([column, cell]) => [placeKey({ table: id, row: key, column }), cell.amount?.fen ?? NaN] as const,
        ),
      ),
    ),
  );
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  return keys
    .filter((key) => (wanted.get(key) ?? 0) !== (found.get(key) ?? 0))
    .map((key) => `${key}: ${found.get(key) ?? 'nothing'} for ${wanted.get(key) ?? 'nothing'}`);
}

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

test('a unit’s 财决 book is published as the unit’s own public tables', async () => {
  const drawn = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...YEARS));
  await fc.assert(
    fc.asyncProperty(drawn, async ([seed, year]) => {
      const unit = randomUnit(seed, { year });
      const internal = recogniseInternal(internalBook(unit));
      const published = await publishedOf(internal);
      expect(disagreements(published, unit)).toEqual([]);
      expect(published).toMatchObject({ unitName: unit.name, year, amountUnit: '万元', questions: [] });
      const { findings } = checkReport(published, { others: { internal: [internal] } });
      expect(findings.filter(({ verdict }) => verdict === 'broken')).toEqual([]);
    }),
    { seed: 20_240_901, numRuns: 12 },
  );
});

describe('a published table', () => {
  const unit = randomUnit(7, { year: 2020, sort: 'hospital' });
  const internal = recogniseInternal(internalBook(unit));

  it('stands on a sheet of the edition, under its number and title', () => {
    const { sheets, gaps } = publishTables(internal);
    expect(gaps).toEqual([]);
    expect(sheets.map(({ name }) => name.slice(0, 12))).toEqual([
      'GK01 收入支出决算总',
      'GK02 收入决算表(公',
      'GK03 支出决算表(公',
      'GK04 财政拨款收入支',
      'GK05 一般公共预算财',
      'GK06 一般公共预算财',
      'GK07 一般公共预算财',
      'GK08 政府性基金预算',
      'GK09 国有资本经营预',
    ]);
    const [first] = sheets;
    expect(first?.rows.slice(0, 3).map((row) => row.flatMap(({ value }) => value ?? []))).toEqual([
      ['收入支出决算总表'],
      ['2020年度', '公开01表'],
      [`部门：${unit.name}`, '金额单位：万元'],
    ]);
  });

  it('is left blank where the 财决 book has no figure, and says so', () => {
    const tables = internal.tables.filter(({ id }) => id !== 'internal08_1' && id !== 'internal03');
    expect(publishTables({ ...internal, tables }).gaps).toEqual([
      '公开02 收入决算表：缺 财决03表，相应的格留空',
      '公开06 一般公共预算财政拨款基本支出决算表：缺 财决08-1表，相应的格留空',
    ]);
  });

  it('needs a year', () => {
    expect(() => publishTables({ ...internal, year: null })).toThrow(RangeError);
  });
});

describe('a public book beside its 财决 book', () => {
  const unit = randomUnit(11, { year: 2020, sort: 'bureau' });
  const internal = recogniseInternal(internalBook(unit));

  it.each([
    ['expenditure', 'total', 'total'],
    ['fiscalAppropriation', 'out.total', 'generalBudget'],
    ['generalBudgetBasic', 'personnelTotal', 'finalAmount'],
    ['generalBudgetBasic', '30101', 'finalAmount'],
  ] as const)('is found out where one figure was changed: %s/%s/%s', async (table, row, column) => {
    const published = await publishedOf(internal);
    const changed = withFigureRaised(published, table, row, column);
    const { ledger } = checkReport(changed, { others: { internal: [internal] } });
    const broken = ledger().filter((line) => line.rule === 'Y01' && line.verdict === 'broken');
    const cell = maybeTable(published, table)
      ?.rows.find(({ key }) => key === row)
      ?.cells.get(column);
    expect(broken.map(({ cells }) => cells[0])).toEqual([cell?.ref]);
  });

  it('leaves a row open that the 财决 table does not print, and calls it no error', async () => {
    const published = await publishedOf(internal);
    const without = internal.tables.map((table) =>
      table.id === 'internal01' ? { ...table, rows: table.rows.filter(({ key }) => key !== 'in.total') } : table,
    );
    const { ledger } = checkReport(published, { others: { internal: [{ ...internal, tables: without }] } });
    const lines = ledger().filter(({ rule, detail }) => rule === 'Y01' && detail.includes('财决01表缺'));
    expect(lines).toMatchObject([{ verdict: 'notChecked', detail: '财决报表 财决01表缺“本年收入合计”行' }]);
  });
});

function withFigureRaised(report: ReportModel, table: string, row: string, column: string): ReportModel {
  const tables = report.tables.map((each) => {
    if (each.id !== table) return each;
    const rows = each.rows.map((line) => {
      const cell = line.cells.get(column);
      if (line.key !== row || !cell?.amount) return line;
      const raised = { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + 10_000, step: 10_000 } };
      return { ...line, cells: new Map([...line.cells, [column, raised]]) };
    });
    return { ...each, rows };
  });
  return { ...report, tables };
}
