/** @jest-environment node */
import { strFromU8 } from 'fflate';
import { createFileHost } from '../../src/host/file';
import { toA1 } from '../../src/model';
import { sheetView } from '../../src/workbench/grid/sheet-view';
import { CONSISTENT, fileOf } from '../support/books/sample-files';
import { packed, unpacked } from '../support/books/package-parts';
import { gridLooks } from '../support/pane/grid-sheet';
import type { EmulatedSheet } from '../support/excel';
import { open as openExcel } from './excel/harness';
import { open as openEt } from './wps/harness';

/** Blanks somewhere in the last row or column that a sheet can have, and in the last row of an .xls. */
const PLACES: readonly (readonly [string, readonly (readonly [row: number, column: number])[]])[] = [
  ['A1048576', [[1_048_575, 0]]],
  ['XFD1048576', [[1_048_575, 16_383]]],
  ['XFD1', [[0, 16_383]]],
  ['A65536', [[65_535, 0]]],
  ['A1048576 and XFD3', [[1_048_575, 0], [2, 16_383]]], // prettier-ignore
];
const BLANKS = [' ', '\u3000\u00a0', '\u200b'];

/** The sample with a blank at these places of each sheet, told in the file's own words. */
function withBlanks(places: readonly (readonly [number, number])[], blank: string): Uint8Array {
  const parts = [...unpacked(fileOf(CONSISTENT.sheets))].map(([path, bytes]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) return [path, bytes] as const;
    const cells = places.map(
      ([row, column]) =>
        `<row r="${row + 1}"><c r="${toA1(row, column)}" t="inlineStr"><is><t xml:space="preserve">${blank}</t></is></c></row>`,
    );
    return [path, strFromU8(bytes).replace('</sheetData>', `${cells.join('')}</sheetData>`)] as const;
  });
  return packed(Object.fromEntries<string | Uint8Array>(parts));
}

describe.each(PLACES)('a blank at %s of every sheet', (_where, places) => {
  test.each(BLANKS)('%j in a file is no content, costs nothing and is not shown', async (blank) => {
    const host = await createFileHost({ name: '本年.xlsx', bytes: withBlanks(places, blank) });
    const plain = await createFileHost({ name: '本年.xlsx', bytes: fileOf(CONSISTENT.sheets) });
    const { sheets } = await host.readWorkbook();
    expect(sheets).toEqual((await plain.readWorkbook()).sheets);
    for (const sheet of sheets) expect(sheetView(sheet, gridLooks()).rows.count).toBeLessThan(200);
  });

  const spoilt = (sheet: EmulatedSheet): void => {
    for (const [row, column] of places) {
      const line = sheet.rows[row] ?? [];
      line[column] = { value: BLANKS[1] ?? '' };
      sheet.rows[row] = line;
    }
  };
  const SHEETS = ['公开01', '公开02'].map((name) => ({ name, rows: [['合计', 5], [' ', { value: 7, numberFormat: '0.00' }]] })); // prettier-ignore
  const SEEN = [
    ['合计', 5],
    [null, 7],
  ];

  test('is passed over in Excel, for one round trip', async () => {
    const { excel, host, sheet } = openExcel(SHEETS);
    for (const { name } of SHEETS) spoilt(sheet(name));
    expect((await host.readWorkbook()).sheets.map(({ values }) => values)).toEqual([SEEN, SEEN]);
    expect(excel.roundTrips.length).toBeLessThanOrEqual(4);
    const bytes = excel.roundTrips.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...bytes)).toBeLessThan(20_000);
  });

  test('is passed over in WPS 表格', async () => {
    const { host, sheet } = openEt(SHEETS);
    for (const { name } of SHEETS) spoilt(sheet(name));
    expect((await host.readWorkbook()).sheets.map(({ values }) => values)).toEqual([SEEN, SEEN]);
  });
});

test('what stands far away and shows something is read, or refused with the number', async () => {
  const { host, sheet } = openExcel([{ name: '表', rows: [[1]] }]);
  sheet('表').rows[30_000] = [{ value: '注' }];
  expect((await host.readWorkbook()).sheets[0]?.values[30_000]).toEqual(['注']);
  sheet('表').rows[900_000] = Array.from({ length: 9 }, () => ({ value: 1 }));
  await expect(host.readWorkbook()).rejects.toMatchObject({ code: 'tooLarge' });
});

test('a sheet of nothing but blanks holds nothing', async () => {
  const [excel, et] = [
    openExcel([{ name: '表', rows: [[' '], [null, '\u3000']] }]),
    openEt([{ name: '表', rows: [[' ']] }]),
  ];
  for (const { host } of [excel, et]) expect((await host.readWorkbook()).sheets[0]?.values).toEqual([]);
});
