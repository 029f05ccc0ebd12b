/** @jest-environment node */
import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { createFileHost, type FileHost } from '../../../src/host/file';
import { createSetHost, isOneSet } from '../../../src/workbench/set';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';

const tables = CONSISTENT.sheets.slice(0, 3);

/** Three files with a table each, whose sheets are named alike. */
async function files(): Promise<readonly FileHost[]> {
  return Promise.all(
    tables.map((sheet, index) =>
      createFileHost({ name: `${'甲乙丙'[index] ?? ''}.xlsx`, bytes: fileOf([{ ...sheet, name: 'Sheet1' }]) }),
    ),
  );
}

const AREA = { top: 4, left: 2, bottom: 4, right: 2 };

test('every sheet is found under the name of its file', async () => {
  const set = createSetHost(await files(), '一套');
  const { workbook, looks } = set.getState();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  expect([...looks.keys()]).toEqual(['甲', '乙', '丙']);
  expect(workbook.sheets.map(({ values }) => values.length)).toEqual(tables.map(({ values }) => values.length));
});

test('a mark goes to the file that holds the sheet, and shows in the set', async () => {
  const hosts = await files();
  const set = createSetHost(hosts, '一套');
  const result = await set.mark([
    { sheet: '乙', area: AREA, kind: 'error' },
    { sheet: '丁', area: AREA, kind: 'error' },
  ]);
  expect(result).toEqual({
    marked: 1,
    skipped: [{ sheet: '丁', reason: '这一套里没有工作表“丁”。请重新检查。' }],
  });
  expect(set.getState().marks).toEqual([{ sheet: '乙', area: AREA, kind: 'error' }]);
  expect(hosts.map((host) => host.getState().marks.length)).toEqual([0, 1, 0]);
  expect(await set.listTraces()).toEqual([{ kind: 'marks', sheet: '乙', text: '1 处标记' }]);
  expect(await set.clearMarks()).toBe(1);
  expect(set.getState().marks).toEqual([]);
});

test('a copy holds a marked copy of each file, under its own name', async () => {
  const set = createSetHost(await files(), '一套');
  await set.mark([{ sheet: '丙', area: AREA, kind: 'suspect' }]);
  const copy = await set.save();
  expect([copy.name, copy.note]).toEqual(['一套（标记）.zip', null]);
  const inside = unzipSync(copy.bytes);
  expect(Object.keys(inside)).toEqual(['甲（无痕迹）.xlsx', '乙（无痕迹）.xlsx', '丙（标记）.xlsx']);
  const third = await createFileHost({ name: '丙', bytes: inside['丙（标记）.xlsx'] ?? new Uint8Array() });
  expect(third.getState().marks).toEqual([{ sheet: 'Sheet1', area: AREA, kind: 'suspect' }]);
  await set.removeTraces();
  expect(await set.listTraces()).toEqual([]);
});

test('old files with empty rows are copied as well, and what the copies lack is said', async () => {
  const sheet = utils.aoa_to_sheet([['收入决算表'], [], ['合计', 1]]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  const hosts = await Promise.all(['甲.xls', '乙.xls'].map((name) => createFileHost({ name, bytes })));
  const copy = await createSetHost(hosts, '一套').save();
  expect(Object.keys(unzipSync(copy.bytes))).toEqual(['甲（无痕迹）.xlsx', '乙（无痕迹）.xlsx']);
  expect(copy.note).toMatch(/^“甲\.xls”等 2 个文件是旧格式（\.xls），[^“]*；原文件未改动。$/);
});

test('a cell is shown, and a sheet that is not there is said', async () => {
  const set = createSetHost(await files(), '一套');
  expect(await set.select({ sheet: '乙', row: 4, column: 2 })).toEqual({ selected: true });
  expect(set.getState().selection).toEqual({ sheet: '乙', row: 4, column: 2 });
  expect(await set.selectedArea()).toEqual({ sheet: '乙', area: AREA });
  expect(await set.select({ sheet: '丁', row: 0, column: 0 })).toMatchObject({ selected: false, hidden: false });
});

test('a sheet of ours has no file to stand in, and that is said before it is tried', async () => {
  const set = createSetHost(await files(), '一套');
  const { writeSheet } = set.capabilities;
  expect(writeSheet).toMatchObject({ can: false, reason: expect.stringMatching(/。$/) as string });
  await expect(set.writeOwnSheet({ name: '核对结果', columns: [], rows: [] })).rejects.toMatchObject({
    code: 'notSupported',
    message: 'reason' in writeSheet ? writeSheet.reason : '',
  });
});

test('a set is two or more files of one filled sheet each, under different names', async () => {
  const books = (await files()).map((host) => host.getState().workbook);
  const [first, second] = books;
  if (!first || !second) throw new Error('no files');
  expect(isOneSet(books)).toBe(true);
  expect(isOneSet([first])).toBe(false);
  const many = Array.from({ length: 21 }, (_, index) => ({ ...first, name: `${index}.xlsx` }));
  expect([isOneSet(many.slice(1)), isOneSet(many)]).toEqual([true, false]);
  expect(isOneSet([first, { ...second, name: first.name }])).toBe(false);
  expect(isOneSet([first, { name: '全', sheets: [...first.sheets, ...second.sheets] }])).toBe(false);
  const empty = { ...first.sheets[0]!, values: [[null]], name: '空' };
  expect(isOneSet([first, { ...second, sheets: [...second.sheets, empty] }])).toBe(true);
});
