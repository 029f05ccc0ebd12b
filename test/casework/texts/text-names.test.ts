import { bookBeside, isTextName } from '../../../src/casework/texts/text-names';

describe('which files are texts', () => {
  it.each(['情况说明.docx', '说明.TXT', '自评.md', '公开.html', '公开.htm'])('%s is', (name) => {
    expect(isTextName(name)).toBe(true);
  });

  it.each([
    '决算.xlsx',
    '说明.doc',
    '说明（校对）.docx',
    '说明（校对）-2.docx',
    '甲局（核对报告）.html',
    '甲局（校对报告）.html',
    '~$说明.docx',
    '甲局.审核意见单.docx',
    '.隐藏.txt',
  ])('%s is not', (name) => {
    expect(isTextName(name)).toBe(false);
  });
});

describe('the book beside a text', () => {
  const at = (folder: string, name: string) => ({ folder, name });
  const book = at('甲', '甲局2020年部门决算公开表.xlsx');

  it.each([
    ['the only book of its folder', at('甲', '情况说明.docx'), [book, at('乙', '乙局.xlsx')], book],
    ['of several the one of its name', at('甲', '甲局情况说明.docx'), [at('甲', '乙局2020.xlsx'), book], book],
    [
      'a name with blanks and brackets',
      at('甲', '（甲）局 2020 年部门决算情况说明（定稿）.docx'),
      [at('甲', '乙局.xlsx'), book, at('甲', '甲局机关服务中心.xlsx')],
      book,
    ],
    [
      'one whose name is longer',
      at('甲', '机关服务中心情况说明.docx'),
      [at('甲', '乙局.xlsx'), at('甲', '甲局机关服务中心2020.xlsx')],
      at('甲', '甲局机关服务中心2020.xlsx'),
    ],
    [
      'one whose year stands first, as in the name of the text',
      at('甲', '2020年度甲县教育局情况说明.docx'),
      [at('甲', '2020年度乙县民政局部门决算.xlsx'), at('甲', '2020年度甲县教育局部门决算.xlsx')],
      at('甲', '2020年度甲县教育局部门决算.xlsx'),
    ],
    ['none where nothing but the year is alike', at('甲', '2020年情况说明.docx'), [at('甲', '2020.xlsx'), book], null],
    ['none of another folder', at('丙', '甲局情况说明.docx'), [book], null],
    ['none where several could be', at('甲', '情况说明.docx'), [book, at('甲', '乙局.xlsx')], null],
    ['none where nothing lies there', at('甲', '情况说明.docx'), [], null],
  ])('is %s', (_what, text, books, expected) => {
    expect(bookBeside(text, books)).toEqual(expected);
  });
});
