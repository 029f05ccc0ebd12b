import path from 'node:path';
import { allotTexts } from '../../../src/casework';
import type { Roster } from '../../../src/roster';

const roster: Roster = {
  name: '名册.xlsx',
  units: ['甲县教育局', '乙县民政局'].map((name) => ({
    name,
    above: null,
    isExempt: false,
    approvedOn: null,
    publishedOn: null,
  })),
  remarks: [],
};

const split = (place: string) => ({ folder: path.posix.dirname(place), name: path.posix.basename(place) });
const file = (place: string) => ({ path: place, names: [split(place).name] });

describe('a text among published files', () => {
  it.each<[string, { readonly path: string; readonly names: readonly string[] }, string, boolean]>([
    ['beside the book it is named after', file('收/甲县教育局.xlsx'), '收/甲县教育局2020年说明.docx', true],
    ['beside the only book', file('收/甲县教育局.xlsx'), '收/说明.docx', true],
    ['named after another unit', file('收/甲县教育局.xlsx'), '收/乙县民政局2020年部门决算.docx', false],
    ['in a folder that is a book', { path: '收', names: ['收', '甲县教育局.xlsx'] }, '收/说明.docx', true],
    ['in a folder within it', { path: '收', names: ['收', '1.xlsx', '2.xlsx'] }, '收/说明/情况说明.docx', true],
    [
      'named as a file of that folder is',
      { path: '收', names: ['收', '甲县教育局.xlsx'] },
      '收/甲县教育局2020年度部门决算.docx',
      true,
    ],
    [
      'in a folder of another unit within it',
      { path: '收', names: ['收', '甲县教育局.xlsx'] },
      '收/乙县民政局/说明.docx',
      false,
    ],
    ['in a folder beside the book', file('收/甲县教育局.xlsx'), '收/别处/说明.docx', false],
  ])('%s', (_where, book, text, isItsOwn) => {
    expect(allotTexts([book], [text], roster, split)).toEqual(
      isItsOwn ? { texts: new Map([[book.path, [text]]]), alone: [] } : { texts: new Map(), alone: [text] },
    );
  });
});
