import { run } from '../../src/cli/program';
import { createWorkbook } from '../../src/document';
import type { CellValue, WorkbookSnapshot } from '../../src/model';
import { randomUnit } from '../support/generator';
import { internalBook } from '../support/internal/internal-book';
import { memoryMachine } from '../support/memory-machine';

/** The bytes of a workbook with these values. */
function fileOf({ sheets }: WorkbookSnapshot): Uint8Array {
  return createWorkbook(
    sheets.map(({ name, values }) => ({
      name,
      columns: [],
      rows: values.map((cells) =>
        cells.map((value) => (typeof value === 'string' || typeof value === 'number' ? { value } : {})),
      ),
    })),
  );
}

const internal = fileOf(internalBook(randomUnit(7, { year: 2020, sort: 'hospital' })));

/** The same book with 100000 元 more in the 合计 of 财决04. */
function changed(): Uint8Array {
  const given = internalBook(randomUnit(7, { year: 2020, sort: 'hospital' }));
  const raise = (cells: readonly CellValue[]): readonly CellValue[] =>
    cells.map((value, column) => (cells[3] === '合计' && column === 4 ? Number(value) + 100_000 : value));
  const sheets = given.sheets.map((each) =>
    each.name.startsWith('Z04') ? { ...each, values: each.values.map(raise) } : each,
  );
  return fileOf({ ...given, sheets });
}

test('publish writes the public tables, lists 尾差, and --internal finds nothing in them', async () => {
  const machine = memoryMachine({ 'nj.xlsx': internal, 'other.xlsx': changed() });
  expect(await run(['publish', 'nj.xlsx', '--out', 'gk.xlsx'], machine)).toBe(0);
  expect(machine.out()).toContain('已写出 gk.xlsx：9 张公开表');
  expect(machine.out()).toMatch(/换算产生的四舍五入尾差（[1-9]\d*）/);
  expect(machine.err()).toContain('《资产负债简表》不在可读的财决报表之列');
  expect(await run(['check', 'gk.xlsx', '--internal', 'nj.xlsx'], machine)).toBe(0);
  expect(await run(['check', 'gk.xlsx', '--internal', 'other.xlsx'], machine)).toBe(1);
});

test('publish never writes over the 财决 workbook and asks for what it needs', async () => {
  const machine = memoryMachine({ 'nj.xlsx': internal });
  expect(await run(['publish', 'nj.xlsx'], machine)).toBe(2);
  expect(machine.err()).toContain('请用 --out 写明');
  expect(await run(['publish', 'nj.xlsx', '--out', 'nj.xlsx'], machine)).toBe(2);
  expect(machine.err()).toContain('原文件不得改写');
});
