/** @jest-environment node */
import { ownTexts } from '../../../src/casework/units/texts-beside';
import { distinctPaths, treeOf, type PlacedFile } from '../../../src/casework/units/tree-of-files';
import { unitsAmong } from '../../../src/casework/units/units-among';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';

const whole = fileOf(CONSISTENT.sheets);
const table = fileOf(CONSISTENT.sheets.slice(0, 1));

function placed(files: Readonly<Record<string, Uint8Array | null>>): readonly PlacedFile[] {
  return Object.entries(files).map(([path, bytes]) => ({
    path,
    read: () => (bytes === null ? Promise.reject(new Error('gone')) : Promise.resolve(bytes)),
  }));
}

it.each<[string, Record<string, Uint8Array | null>, readonly (readonly [string, string, number])[]]>([
  [
    'whole books are a unit each, by their names',
    { '收/甲.xlsx': whole, '收/乙.xlsx': whole, '收/说明.docx': null },
    [
      ['乙.xlsx', '乙.xlsx', 1],
      ['甲.xlsx', '甲.xlsx', 1],
    ],
  ],
  [
    'folders of one-table files are a unit each',
    { '收/甲/1.xlsx': table, '收/甲/2.xlsx': table, '收/乙/1.xlsx': table, '收/乙/2.xlsx': table },
    [
      ['乙', '乙', 2],
      ['甲', '甲', 2],
    ],
  ],
  [
    'files of one name are told apart by their folders',
    { '收/甲/决算.xlsx': whole, '收/甲/另.xlsx': whole, '收/乙/决算.xlsx': whole, '收/乙/另.xls': null },
    [
      ['乙/决算.xlsx', '乙 决算.xlsx', 1],
      ['乙/另.xls', '乙 另.xls', 1],
      ['甲/决算.xlsx', '甲 决算.xlsx', 1],
      ['甲/另.xlsx', '甲 另.xlsx', 1],
    ],
  ],
  ['a folder that is one unit is that unit', { '甲局/1.xlsx': table, '甲局/2.xlsx': table }, [['甲局', '甲局', 2]]],
  [
    'files without a folder may be one unit',
    { '一.xlsx': table, '二.xlsx': table },
    [['一 等 2 个文件', '一 等 2 个文件', 2]],
  ],
  ['copies that were written here are no units', { '收/甲（标记）.xlsx': whole, '收/汇总.xlsx': whole }, []],
  [
    'nor are others',
    { '收/甲-2（标记）.xlsx': whole, '收/甲（无痕迹）.xlsx': whole, '收/甲（核对报告）.xlsx': whole },
    [],
  ],
  ['nor those of earlier versions', { '收/甲.marked-2.xlsx': whole, '收/summary.xlsx': whole }, []],
])('%s', async (_what, files, expected) => {
  const units = await unitsAmong(placed(files));
  expect(units.map(({ id, bookName, sources }) => [id, bookName, sources.length])).toEqual(expected);
});

it('files of one name without folders all stay', () => {
  const files = distinctPaths([
    ...placed({ 'a.xlsx': table }),
    ...placed({ 'a.xlsx': table }),
    ...placed({ 'b/c.xlsx': table }),
  ]);
  expect(files.map(({ path }) => path)).toEqual(['a.xlsx', '（2）a.xlsx', 'b/c.xlsx']);
});

it('the tree lists folders and files, and knows what is not there', async () => {
  const tree = treeOf(placed({ '收/甲/1.xlsx': table, '收/乙.xlsx': null }));
  expect(await tree.list('收')).toEqual(['乙.xlsx', '甲']);
  expect(await Promise.all(['收', '收/乙.xlsx', '无'].map(tree.kindOf))).toEqual(['folder', 'file', null]);
  await expect(tree.read('无')).rejects.toThrow('no such file: 无');
});

it('a published document is a unit, but one that is named after a workbook beside it is a text of that', async () => {
  const units = await unitsAmong(
    placed({ '收/甲县教育局.xlsx': whole, '收/甲县教育局2024年决算.pdf': null, '收/乙县民政局.pdf': null }),
  );
  expect(units.map(({ stem, texts }) => [stem, texts?.files.map(({ path }) => path)])).toEqual([
    ['甲县教育局', ['收/甲县教育局2024年决算.pdf']],
    ['乙县民政局', ['收/甲县教育局2024年决算.pdf']],
  ]);
});

describe('texts', () => {
  const inOneFolder = { '收/甲县教育局.xlsx': whole, '收/乙县民政局.xlsx': whole };

  it('are not missed where none came with any unit', async () => {
    expect((await unitsAmong(placed(inOneFolder))).map(({ texts }) => texts)).toEqual([null, null]);
  });

  it('in a folder of a unit are its own, also in a folder below', async () => {
    const units = await unitsAmong(
      placed({ '收/甲/1.xlsx': table, '收/甲/稿/说明.docx': null, '收/乙/1.xlsx': table, '收/~$说明.docx': null }),
    );
    expect(units.map(({ id, texts }) => [id, texts?.files.map(({ path }) => path)])).toEqual([
      ['乙', []],
      ['甲', ['收/甲/稿/说明.docx']],
    ]);
  });

  it.each<[string, string | null, string, readonly string[], boolean]>([
    ['that name the unit', '甲县教育局', '1', ['甲县教育局情况说明.docx'], true],
    ['with other spaces and brackets', '甲县教育局（本级）', '1', ['甲县 教育局(本级).doc'], true],
    ['that name the file', null, '甲县教育局2020年部门决算', ['甲县教育局说明.wps'], true],
    ['of another unit', '甲县教育局', '甲县教育局', ['乙县民政局.docx'], false],
    ['that a name too short cannot claim', '局', '1', ['乙县民政局.docx'], false],
  ])('in a folder of many belong by name: those %s', (_what, unitName, stem, names, has) => {
    const files = names.map((path) => ({ path, read: () => Promise.resolve(new Uint8Array()) }));
    expect(ownTexts({ files, isShared: true }, unitName, stem)).toEqual(has ? files : []);
  });
});
