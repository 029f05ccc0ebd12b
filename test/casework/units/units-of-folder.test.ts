import { bareName, bookStem, documentNames, isBookName, whoseFile } from '../../../src/casework/units/book-names';
import type { FileTree } from '../../../src/casework/units/file-tree';
import { canBeOneUnit, isOneSet } from '../../../src/casework/units/one-unit';
import { isUnitText, textsOfUnits } from '../../../src/casework/units/texts-beside';
import { distinctPaths, fileName, folderOf, treeOf, type PlacedFile } from '../../../src/casework/units/tree-of-files';
import { idAmong } from '../../../src/casework/units/units-among';
import { unitsOfFolder } from '../../../src/casework/units/units-of-folder';
import { book, rows, sheet } from '../../support/grid';

/** Files that cannot be read, which count no sheets: what is asked is their names alone. */
function placed(...paths: readonly string[]): readonly PlacedFile[] {
  return paths.map((path) => ({ path, read: () => Promise.reject(new Error('gone')) }));
}

it.each([
  ['甲.xlsx', true],
  ['甲.XLS', true],
  ['甲.et', true],
  ['甲.xlsm', false],
  ['甲.xlsx.pdf', false],
  ['甲（标记）.xlsx', false],
  ['~$甲.xlsx', false],
])('%s is a workbook to be checked: %s', (name, expected) => {
  expect(isBookName(name)).toBe(expected);
});

it.each([
  ['甲局2020年部门决算公开表.xlsx', '甲局2020年部门决算公开表', '甲局'],
  ['甲局部门决算.pdf', '甲局部门决算', '甲局'],
  ['甲局单位决算公开.docx', '甲局单位决算公开', '甲局'],
  ['甲局决算.html', '甲局决算', '甲局'],
  ['甲局.et', '甲局', '甲局'],
  ['第1999号院.xls', '第1999号院', '第1999号院'],
  ['甲局2020.xls', '甲局2020', '甲局'],
  ['甲局20201231.xls', '甲局20201231', '甲局20201231'],
  ['2020年甲局.xls', '2020年甲局', '甲局'],
  ['2020年度甲局部门决算.pdf', '2020年度甲局部门决算', '甲局'],
  ['（2020）甲局单位决算公开.docx', '（2020）甲局单位决算公开', '甲局'],
  ['2020年部门决算公开表.xlsx', '2020年部门决算公开表', ''],
  ['2020.xlsx', '2020', ''],
])('%s is called %s, and is of “%s”', (name, stem, whose) => {
  expect(bookStem(name)).toBe(stem);
  expect(whoseFile(stem)).toBe(whose);
});

it('compares names without blanks, brackets and other signs', () => {
  expect(bareName(' 甲 县（本级）_“教育局”-1.2—')).toBe('甲县本级教育局12');
});

it.each<[string, readonly string[], readonly string[]]>([
  ['one beside no workbook', ['甲县教育局.pdf'], ['甲县教育局.pdf']],
  ['one named after a workbook', ['甲县教育局2024年决算.pdf', '甲县教育局.xlsx'], []],
  ['one whose name is in that of a workbook', ['教育局.pdf', '甲县教育局.xlsx'], []],
  ['one with other brackets', ['甲县教育局（本级）决算.pdf', '甲县教育局(本级).xlsx'], []],
  ['one whose name is too short to tell', ['甲局.pdf', '甲局.xlsx'], ['甲局.pdf']],
  ['one of another unit', ['乙县民政局.pdf', '甲县教育局.xlsx'], ['乙县民政局.pdf']],
  ['one whose year stands first', ['2024年度甲县教育局决算.pdf', '2024年甲县教育局部门决算公开表.xlsx'], []],
  [
    'one of another unit whose year stands first',
    ['2024年度乙县民政局决算.pdf', '2024年度甲县教育局.xlsx'],
    ['2024年度乙县民政局决算.pdf'],
  ],
  ['texts, and what was written here', ['甲县教育局.docx', '~$甲县教育局.pdf', '甲.txt'], []],
])('documents that are units: %s', async (_what, names, expected) => {
  expect(await documentNames('', treeOf(placed(...names)))).toEqual([...expected].sort());
});

it.each([
  ['收/甲/1.xlsx', '1.xlsx', '收/甲'],
  ['1.xlsx', '1.xlsx', ''],
  ['收/甲', '甲', '收'],
  ['/1.xlsx', '1.xlsx', ''],
])('%s is %s in “%s”', (path, name, folder) => {
  expect([fileName(path), folderOf(path)]).toEqual([name, folder]);
});

it('numbers files of one path, in their folder, past numbers that are taken', () => {
  const paths = distinctPaths(placed('收/a', '收/a', '收/（2）a', '收/a', 'a', 'a')).map(({ path }) => path);
  expect(paths).toEqual(['收/a', '收/（2）a', '收/（2）（2）a', '收/（3）a', 'a', '（2）a']);
});

describe('files as folders', () => {
  const tree = treeOf(placed('收/乙/2.xlsx', '收/甲/1.xlsx', '0.xlsx'));

  it.each([
    ['', ['0.xlsx', '收']],
    ['收', ['乙', '甲']],
    ['收/乙', ['2.xlsx']],
    ['无', []],
  ])('“%s” holds %j', async (folder, names) => {
    expect(await tree.list(folder)).toEqual(names);
  });

  it.each([
    ['', 'folder'],
    ['收/甲', 'folder'],
    ['收/甲/1.xlsx', 'file'],
    ['收/丙', null],
  ])('“%s” is a %s', async (path, kind) => {
    expect(await tree.kindOf(path)).toBe(kind);
  });

  it('are joined by a stroke', () => {
    expect([tree.join('', '甲'), tree.join('收', '甲')]).toEqual(['甲', '收/甲']);
  });
});

describe('the units of a folder', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['that holds one workbook', ['甲/1.xlsx'], ['甲']],
    ['that holds workbooks of one unit', ['甲/1.xlsx', '甲/2.xlsx'], ['甲']],
    ['of folders', ['乙/1.xlsx', '甲/1.xlsx', '甲/深/2.xlsx'], ['乙', '甲', '甲/深']],
    ['that holds no books', ['甲/说明.docx'], []],
    ['with a published document', ['甲/乙县民政局.pdf'], ['甲/乙县民政局.pdf']],
    [
      'with one workbook among documents',
      ['收/甲县教育局.xlsx', '收/乙县民政局.pdf'],
      ['收/甲县教育局.xlsx', '收/乙县民政局.pdf'],
    ],
    ['with several among documents', ['收/1.xlsx', '收/2.xlsx', '收/乙县民政局.pdf'], ['收', '收/乙县民政局.pdf']],
    ['that is hidden', ['.git/1.xlsx'], []],
  ])('%s', async (_what, paths, expected) => {
    expect(await unitsOfFolder('', treeOf(placed(...paths)))).toEqual(expected);
  });

  it('leaves out folders that are passed over', async () => {
    const tree = treeOf(placed('甲/1.xlsx', '乙/1.xlsx'));
    expect(await unitsOfFolder('', tree, (folder) => Promise.resolve(folder === '乙'))).toEqual(['甲']);
  });

  const broken = (more: Partial<FileTree>): FileTree => ({ ...treeOf(placed('收/甲/1.xlsx')), ...more });

  it('that cannot be looked into stands for itself', async () => {
    const list = () => Promise.reject(new Error('denied'));
    expect(await unitsOfFolder('收', broken({ list }))).toEqual(['收']);
  });

  it.each<[string, string, Partial<FileTree>, readonly string[]]>([
    ['what cannot be asked', '甲', { kindOf: () => Promise.reject(new Error('denied')) }, ['收/甲']],
    ['a name that is not known to be one', '甲\uFFFD', { kindOf: () => Promise.resolve(null) }, ['收/甲\uFFFD']],
    ['a link that leads nowhere', '甲', { kindOf: () => Promise.resolve(null) }, []],
    ['a file that is no book', '甲.txt', { kindOf: () => Promise.resolve('file') }, []],
  ])('%s', async (_what, name, more, expected) => {
    const list = (folder: string) => Promise.resolve(folder === '收' ? [name] : []);
    expect(await unitsOfFolder('收', broken({ list, ...more }))).toEqual(expected);
  });
});

it.each([
  [[], true],
  [[1, 1, 1], true],
  [[6, 6, 6, 2], true],
  [[6, 6, 6, 3], false],
  [[7], false],
  [[1, 7], false],
])('files with %j sheets can be one unit: %s', (counts, expected) => {
  expect(canBeOneUnit(counts)).toBe(expected);
});

describe('books that were chosen together', () => {
  const filled = sheet('表', rows('甲|1'));
  const empty = sheet('空', []);

  it.each([
    [
      'with one filled sheet each',
      [
        ['a', [filled]],
        ['b', [filled, empty]],
      ],
      true,
    ],
    [
      'with one name',
      [
        ['a', [filled]],
        ['a', [filled]],
      ],
      false,
    ],
    [
      'of which one is empty',
      [
        ['a', [filled]],
        ['b', [empty]],
      ],
      false,
    ],
    [
      'of which one has two filled sheets',
      [
        ['a', [filled]],
        ['b', [filled, filled]],
      ],
      false,
    ],
    ['alone', [['a', [filled]]], false],
  ] as const)('%s are the tables of one unit: %s', (_what, books, expected) => {
    expect(isOneSet(books.map(([name, sheets]) => ({ ...book('', ...sheets), name })))).toBe(expected);
  });

  it('are not where they have more sheets than one unit has', () => {
    const books = Array.from({ length: 21 }, (_, index) => ({ ...book('', filled), name: String(index) }));
    expect([isOneSet(books.slice(1)), isOneSet(books)]).toEqual([true, false]);
  });
});

describe('the texts beside a unit', () => {
  it.each([
    ['收/说明.docx', true],
    ['说明.DOC', true],
    ['说明.wps', true],
    ['公开.html', true],
    ['说明.md', true],
    ['表.xlsx', false],
    ['图.png', false],
    ['甲（核对报告）.html', false],
  ])('%s may be one: %s', (path, expected) => {
    expect(isUnitText(path)).toBe(expected);
  });

  const textsOf = (places: readonly string[], ...paths: readonly string[]) =>
    [...(textsOfUnits(places, placed(...paths)) ?? [])].map(([place, { files, isShared }]) => [
      place,
      files.map(({ path }) => path),
      isShared,
    ]);

  it('are told of none where there are none, or only what is a unit itself', () => {
    expect(textsOfUnits(['收/甲.xlsx'], placed('收/甲.xlsx'))).toBeNull();
    expect(textsOfUnits(['收/甲.pdf'], placed('收/甲.pdf'))).toBeNull();
  });

  it.each([
    [
      'a folder of its own',
      ['甲', '乙'],
      ['甲/1.xlsx', '甲/文.docx', '乙/1.xlsx'],
      [
        ['甲', ['甲/文.docx'], false],
        ['乙', [], false],
      ],
    ],
    [
      'a folder that others share',
      ['收/甲.xlsx'],
      ['收/甲.xlsx', '收/文.docx'],
      [['收/甲.xlsx', ['收/文.docx'], true]],
    ],
    ['a folder below without books', ['甲'], ['甲/1.xlsx', '甲/稿/深/文.docx'], [['甲', ['甲/稿/深/文.docx'], false]]],
    ['a folder above, which is not its own', ['收/甲'], ['收/甲/1.xlsx', '文.docx'], [['收/甲', [], false]]],
  ])('from %s', (_what, places, paths, expected) => {
    expect(textsOf(places, ...paths)).toEqual(expected);
  });
});

it.each([
  ['收/甲/1.xlsx', ['收/甲/1.xlsx', '收/乙/1.xlsx'], '甲/1.xlsx'],
  ['收/甲', ['收/甲/1.xlsx', '收/甲/2.xlsx'], '甲'],
  ['甲/1.xlsx', ['甲/1.xlsx', '乙/1.xlsx'], '甲/1.xlsx'],
  ['甲局/1.xlsx', ['甲局/1.xlsx', '甲/1.xlsx'], '甲局/1.xlsx'],
])('%s among %j is %s', (place, paths, id) => {
  expect(idAmong(place, placed(...paths))).toBe(id);
});
