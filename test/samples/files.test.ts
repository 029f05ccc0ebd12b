import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { SAMPLE_BOOKS, sheetsOf, snapshotOf, workbookFile } from '../../scripts/samples';
import { areaToA1, valueAt, type SheetSnapshot } from '../../src/model';

function committed(fileName: string): Buffer {
  return readFileSync(join(__dirname, '..', '..', 'samples', fileName));
}

function cellsOf(sheet: WorkSheet | undefined): readonly (readonly unknown[])[] {
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true }) : [];
}

function mergesOf(sheet: WorkSheet | undefined): readonly string[] {
  return (sheet?.['!merges'] ?? []).map((range) => utils.encode_range(range)).sort();
}

function named(sheets: readonly SheetSnapshot[], start: string): SheetSnapshot {
  const found = sheets.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no sheet ${start}`);
  return found;
}

describe.each(SAMPLE_BOOKS.map((book) => [book.fileName, book] as const))('samples/%s', (fileName, book) => {
  const snapshot = snapshotOf(book);
  const workbook = read(committed(fileName), { cellNF: true });

  it('has the sheets of the data, in order', () => {
    expect(workbook.SheetNames).toEqual(snapshot.sheets.map(({ name }) => name));
  });

  it.each(snapshot.sheets.map((sheet) => [sheet.name, sheet] as const))('%s holds the same cells', (name, sheet) => {
    expect(cellsOf(workbook.Sheets[name])).toEqual(sheet.values);
  });

  it.each(snapshot.sheets.map((sheet) => [sheet.name, sheet] as const))('%s has the same merges', (name, sheet) => {
    expect(mergesOf(workbook.Sheets[name])).toEqual(sheet.merges.map(areaToA1).sort());
  });

  it.each(snapshot.sheets.map((sheet) => [sheet.name, sheet] as const))('%s shows amounts alike', (name, sheet) => {
    for (const [key, format] of sheet.numberFormats) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell: unknown = workbook.Sheets[name]?.[utils.encode_cell({ r: row, c: column })];
      expect(cell).toMatchObject({ t: 'n', z: format });
    }
  });

  it('is what the script draws', async () => {
    const drawn = await workbookFile(fileName.replace(/\.xlsx$/, ''), sheetsOf(book));
    const again = read(drawn);
    expect(again.SheetNames.map((name) => cellsOf(again.Sheets[name]))).toEqual(
      workbook.SheetNames.map((name) => cellsOf(workbook.Sheets[name])),
    );
  });

  it('carries a fixed date, so that drawing it again changes nothing', () => {
    expect(workbook.Props?.CreatedDate).toEqual(new Date('2021-09-01T00:00:00Z'));
    expect(workbook.Props?.ModifiedDate).toEqual(new Date('2021-09-01T00:00:00Z'));
  });
});

describe('the printed tables', () => {
  const sheets = SAMPLE_BOOKS.map((book) => snapshotOf(book).sheets)[0] ?? [];

  it('names the sheets as the official export does, cut at 31 characters', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'GK01 收入支出决算总表(公开01表)',
      'GK02 收入决算表(公开02表)',
      'GK03 支出决算表(公开03表)',
      'GK04 财政拨款收入支出决算总表(公开04表)',
      'GK05 一般公共预算财政拨款支出决算表(公开05表)',
      'GK06 一般公共预算财政拨款基本支出决算表(公开06表)',
      'GK07 一般公共预算财政拨款“三公”经费支出决算表(公开07',
      'GK08 政府性基金预算财政拨款收入支出决算表(公开08表)',
      'GK09 国有资本经营预算财政拨款支出决算表(公开09表)',
      '说明',
    ]);
  });

  it.each(sheets.slice(0, 9).map((sheet, index) => [index + 1, sheet] as const))(
    'table %d says its number, whose it is and in what unit',
    (number, sheet) => {
      const last = (sheet.values[0]?.length ?? 0) - 1;
      expect(valueAt(sheet, 1, last)).toBe(`公开0${number}表`);
      expect(valueAt(sheet, 2, 0)).toBe('部门：示例县卫生健康局');
      expect(valueAt(sheet, 2, last)).toBe('金额单位：万元');
    },
  );

  it.each([
    ['GK01', 32, ['本年收入合计', 27, 19359.65, '本年支出合计', 58, 18727.31]],
    ['GK01', 36, ['总计', 31, 20862.66, '总计', 62, 20862.66]],
    ['GK04', 32, ['本年收入合计', 27, 14066.4, '本年支出合计', 59, 13121.96, 12592.92, 529.04, null]],
    ['GK04', 37, ['总计', 32, 15029.19, '总计', 64, 15029.19, 14381.07, 648.12, null]],
    ['GK05', 8, ['合计', null, null, null, 12592.92, 7643.09, 4949.83]],
    ['GK05', 9, ['201', null, null, '一般公共服务支出', 23.26, null, 23.26]],
    ['GK07', 7, [45, 0, 11, 0, 11, 34, 8.2, 0, 3.38, 0, 3.38, 4.82]],
    ['GK08', 8, ['合计', null, null, null, 3, 645.12, 529.04, null, 529.04, 119.08]],
  ])('%s, row %d', (start, row, cells) => {
    expect(named(sheets, start).values[row]).toEqual(cells);
  });

  it('says on the empty table that it is empty', () => {
    const text = named(sheets, 'GK09').values.at(-1)?.[0];
    expect(text).toBe('说明：示例县卫生健康局2020年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。');
  });

  it('gives every figure one of three origins', () => {
    const provenance = named(sheets, '说明');
    const origins = provenance.values.slice(provenance.merges.length + 1).map((cells) => cells[2]);
    expect(new Set(origins)).toEqual(new Set(['真实', '推算', '补填']));
  });
});
