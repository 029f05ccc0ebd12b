import { unitsIn } from '../../../src/cli/batch/units';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { memoryMachine, systemError } from '../../support/memory-machine';

const whole = fileOf(CONSISTENT.sheets);
const table = fileOf(CONSISTENT.sheets.slice(0, 1));
const half = fileOf(CONSISTENT.sheets.slice(0, 5));
const broken = new Uint8Array(3);

const many = (count: number, bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`局/${String(index + 10)}.xlsx`, bytes]));

it.each<[string, Record<string, Uint8Array>, readonly string[]]>([
  ['nine one-table files are one unit', many(9, table), ['局']],
  ['two halves of a book are one unit', many(2, half), ['局']],
  ['one whole book is one unit', many(1, whole), ['局']],
  ['two whole books are two', many(2, whole), ['局/10.xlsx', '局/11.xlsx']],
  [
    'more tables than one unit has are units',
    many(21, table),
    Array.from({ length: 21 }, (_, i) => `局/${i + 10}.xlsx`),
  ],
  [
    'a broken file beside whole books is one of them',
    { ...many(1, whole), '局/坏.xlsx': broken },
    ['局/10.xlsx', '局/坏.xlsx'],
  ],
  ['a broken file among tables belongs to them', { ...many(3, table), '局/坏.xlsx': broken }, ['局']],
  [
    'folders in a folder are looked through, its own files first',
    { '局/二/a.xlsx': table, '局/一/b.xlsx': table, '局/c.xlsx': whole, '局/一/深/d.xlsx': whole },
    ['局', '局/一', '局/一/深', '局/二'],
  ],
  [
    'what was written here, hidden folders and the folder to write into are passed over',
    {
      '局/a.xlsx': table,
      '局/a（标记）.xlsx': whole,
      '局/汇总.xlsx': whole,
      '局/a.审核意见单.xlsx': table,
      '局/.x/b.xlsx': table,
      '局/出/c.xlsx': whole,
    },
    ['局'],
  ],
  ['a folder without books stays, to be told', { '局/说明.txt': broken }, ['局']],
])('%s', async (_what, files, units) => {
  expect(await unitsIn(['局'], '局/出', memoryMachine(files))).toEqual(units);
});

it('what is named is taken in its order, and what is not there stays', async () => {
  const machine = memoryMachine({ 'b.xlsx': whole, '局/a.xlsx': table });
  expect(await unitsIn(['没有.xlsx', 'b.xlsx', '局'], undefined, machine)).toEqual(['没有.xlsx', 'b.xlsx', '局']);
});

describe('what cannot be looked into stands for itself, and the rest is found', () => {
  const FILES = { '局/一/a.xlsx': whole, '局/二/b.xlsx': whole };

  it('a folder that cannot be read', async () => {
    const memory = memoryMachine(FILES);
    const list = (folder: string): Promise<readonly string[]> =>
      folder === '局/一' ? Promise.reject(systemError('EACCES')) : memory.list(folder);
    expect(await unitsIn(['局'], undefined, { ...memory, list })).toEqual(['局/一', '局/二']);
  });

  it('a link that leads round in a circle', async () => {
    const memory = memoryMachine({ ...FILES, '局/圈/c.txt': broken });
    const kindOf = (place: string): ReturnType<typeof memory.kindOf> =>
      place === '局/圈' ? Promise.reject(systemError('ELOOP')) : memory.kindOf(place);
    expect(await unitsIn(['局'], undefined, { ...memory, kindOf })).toEqual(['局/一', '局/二', '局/圈']);
  });

  it('a name in another encoding', async () => {
    const memory = memoryMachine(FILES);
    const list = async (folder: string): Promise<readonly string[]> => [
      ...(await memory.list(folder)),
      ...(folder === '局' ? ['\uFFFD\uFFFD'] : []),
    ];
    expect(await unitsIn(['局'], undefined, { ...memory, list })).toEqual(['局/一', '局/二', '局/\uFFFD\uFFFD']);
  });
});
