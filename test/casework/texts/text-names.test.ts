import {
  isBulletinName,
  isFormName,
  isKeptName,
  isOurName,
  isReviewName,
  isSummaryName,
} from '../../../src/casework/file-names';
import { proofreadFiles } from '../../../src/casework/texts/proofread-files';
import { bookBeside, isTextName } from '../../../src/casework/texts/text-names';
import type { TextFormat } from '../../../src/model';
import { docxFile, docxPackage, p, WORD } from '../../support/texts/docx-file';
import { findingAt } from '../../support/texts/finding';
import { textOf } from '../../support/texts/text-of';

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

describe('what is handed out about a text', () => {
  const PLAIN = '占60.36%。';
  const signed = docxPackage({
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${p(PLAIN)}</w:body></w:document>`,
    '_xmlsignatures/sig1.xml': '<Signature/>',
  });

  /** The ends of the files' names, and why there is no copy. */
  function handedOut(original: Uint8Array | null, format: TextFormat, hasFindings = true) {
    const document = textOf(PLAIN, format);
    const report = {
      findings: [],
      figures: [],
      summary: { broken: 0, review: 0, unbound: 0, rounding: 0, verified: 0 },
    };
    const open = hasFindings ? [findingAt(PLAIN, '60.36%')] : [];
    const told = { file: '说明.docx', unitName: null, year: null, book: null, time: '', dismissed: [] };
    const source = { ...told, document, report, open } as unknown as Parameters<typeof proofreadFiles>[0];
    const { files, note } = proofreadFiles(source, original);
    return [files.map(({ ending }) => ending), note];
  }

  it.each<
    [
      what: string,
      original: Uint8Array | null,
      format: TextFormat,
      hasFindings: boolean,
      endings: readonly string[],
      note: string | null,
    ]
  >([
    ['a Word file', docxFile(p(PLAIN)), 'docx', true, ['（校对）.docx', '（校对报告）.html'], null],
    ['a Word file without findings', docxFile(p(PLAIN)), 'docx', false, ['（校对报告）.html'], null],
    ['a pasted text', null, 'txt', true, ['（校对报告）.html'], null],
    ['a page', new Uint8Array([1]), 'html', true, ['（校对报告）.html'], null],
    [
      'a signed Word file',
      signed,
      'docx',
      true,
      ['（校对报告）.html'],
      '原稿有数字签名，加批注会使签名失效，没有写带批注的副本；问题都在校对报告里。',
    ],
    [
      'a Word file that is none',
      new Uint8Array([1, 2, 3]),
      'docx',
      true,
      ['（校对报告）.html'],
      '原稿的结构加不进批注，没有写带批注的副本；问题都在校对报告里。',
    ],
  ])('%s', (_what, original, format, hasFindings, endings, note) => {
    expect(handedOut(original, format, hasFindings)).toEqual([endings, note]);
  });
});

describe('files that were written here, by their names', () => {
  const KINDS = {
    review: isReviewName,
    summary: isSummaryName,
    bulletin: isBulletinName,
    kept: isKeptName,
    form: isFormName,
  };

  it.each<[name: string, isOurs: boolean, kinds: readonly string[]]>([
    ['甲局.审核意见单.xlsx', true, ['review']],
    ['甲局-2.审核意见单.xlsx', true, ['review']],
    ['~$甲局.审核意见单.xlsx', true, []],
    ['甲局.审核意见单.docx', true, []],
    ['汇总.xlsx', true, ['summary']],
    ['汇总-3.xlsx', true, ['summary']],
    ['Summary.xlsx', true, ['summary']],
    ['某县汇总.xlsx', false, []],
    ['通报底稿-2.xlsx', true, ['bulletin']],
    ['甲局_2024_助手资料.xlsx', true, ['kept']],
    ['助手资料-2.xlsx', true, ['kept']],
    ['甲局助手资料.xlsx', false, []],
    ['甲局_2024_收集表.xlsx', true, ['form']],
    ['甲局（标记）-2.xlsx', true, []],
    ['甲局（无痕迹）.xlsx', true, []],
    ['甲局（核对报告）.html', true, []],
    ['甲局.xlsx', false, []],
    ['.甲局.xlsx', true, []],
  ])('%s: %s, %j', (name, isOurs, kinds) => {
    expect(isOurName(name)).toBe(isOurs);
    expect(Object.entries(KINDS).flatMap(([kind, is]) => (is(name) ? [kind] : []))).toEqual(kinds);
  });
});
