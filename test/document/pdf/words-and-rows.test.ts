import type { PageDoubt, TextParagraph } from '../../../src/model';
import type { Box, Glyph, PageMarks, Ruling } from '../../../src/document/pdf/marks/page-marks';
import { withoutHeadAndFoot } from '../../../src/document/pdf/pages/head-and-foot';
import { withoutHeadings } from '../../../src/document/pdf/pages/printed-headings';
import { withOverflown } from '../../../src/document/pdf/pages/overflown';
import { lineItem, type PageItem, type PageLine } from '../../../src/document/pdf/pages/page-items';
import type { PdfPage } from '../../../src/document/pdf/pages/pdf-page';
import { pieceLines } from '../../../src/document/pdf/pieces/joined-text';
import { pieceOf, type PagePiece } from '../../../src/document/pdf/pieces/pieces';
import { leafOf, type Leaf } from '../../../src/document/pdf/spilled/leaves';
import { widePaper } from '../../../src/document/pdf/spilled/wide-marks';
import { brokenRow } from '../../../src/document/pdf/tables/broken-row';
import {
  commonEdges,
  isStatement,
  repeatedRows,
  saysNothingNew,
  type PartCell,
  type TablePart,
} from '../../../src/document/pdf/tables/table-part';
import {
  areForeign,
  foreignLetters,
  hasNamelessLetter,
  hasTurnedPart,
  isBare,
  isScan,
  pageDoubt,
} from '../../../src/document/pdf/trust/page-doubt';
import { wholeDoubt } from '../../../src/document/pdf/trust/whole-doubt';
import { withContents } from '../../../src/document/pdf/words/contents';
import { withoutMargins } from '../../../src/document/pdf/words/margins';
import { pageColumn, pageParagraphs } from '../../../src/document/pdf/words/paragraphs';
import { shredsAmong } from '../../../src/document/pdf/words/shreds';
import { across, down, runOf, type RunOptions } from '../../support/pdf/glyphs';

/** A line of text on a page; its letters are as wide as high. */
function lineOf(words: string, x: number, y: number, options: RunOptions = {}): PageLine {
  const [line] = pieceLines([pieceOf(runOf(words, x, y, options))]);
  if (!line) throw new Error(`nothing stands in “${words}”`);
  return { ...lineItem(line), text: words };
}

/** A page of 600 by 800 points. */
function pageOf(number: number, items: readonly PageItem[]): PdfPage {
  const toShown = (box: Box) => ({ page: number, box });
  return { number, further: [], width: 600, height: 800, items, toShown, isUpright: true };
}

function marksOf(glyphs: readonly Glyph[], more: Partial<PageMarks> = {}): PageMarks {
  return {
    width: 600,
    height: 800,
    glyphs,
    rulings: [],
    grounds: [],
    pictured: 0,
    hasLostLetters: false,
    isUpright: true,
    turned: [],
    toShown: (box) => box,
    ...more,
  };
}

describe('lines of a text as paragraphs', () => {
  /** Lines run from 100 to 500: forty letters of ten points. */
  const COLUMN = { left: 100, right: 500 };
  const FULL = '本年度收入与支出相比上年均有所增加'.repeat(3).slice(0, 40);
  const SHORT = `${FULL.slice(0, 20)}。`;

  it.each<[what: string, one: PageLine, next: PageLine, areOne: boolean]>([
    ['a full line and the next', lineOf(FULL, 100, 100), lineOf(SHORT, 100, 118), true],
    ['a line that is set in', lineOf(FULL, 100, 100), lineOf(FULL, 120, 118), false],
    ['a line that is a little askew', lineOf(FULL, 100, 100), lineOf(SHORT, 111, 118), true],
    ['behind the end of a sentence in the middle of a line', lineOf(SHORT, 100, 100), lineOf(FULL, 100, 118), false],
    [
      'behind a sentence that ends with its line',
      lineOf(`${FULL.slice(0, 39)}。`, 100, 100),
      lineOf(FULL, 100, 118),
      true,
    ],
    ['behind a line that is short without an end', lineOf(FULL.slice(0, 27), 100, 100), lineOf(FULL, 100, 118), false],
    [
      'behind one that is nearly full without an end',
      lineOf(FULL.slice(0, 30), 100, 100),
      lineOf(FULL, 100, 118),
      true,
    ],
    ['a number', lineOf(FULL, 100, 100), lineOf(`（二）${SHORT}`, 100, 118), false],
    ['a number with a point', lineOf(FULL, 100, 100), lineOf(`2.${SHORT}`, 100, 118), false],
    ['an amount', lineOf(FULL, 100, 100), lineOf(`2.50万元${SHORT}`, 100, 118), true],
    [
      'behind a bracket, a figure that had no room',
      lineOf(`${FULL.slice(0, 33)}（类）`, 100, 100),
      lineOf(`9688.26万元${SHORT}`, 100, 118),
      true,
    ],
    [
      'behind a sentence, a figure',
      lineOf(`${FULL.slice(0, 35)}。`, 100, 100),
      lineOf(`9688.26万元${SHORT}`, 100, 118),
      false,
    ],
    ['behind a bracket, words', lineOf(`${FULL.slice(0, 33)}（类）`, 100, 100), lineOf(SHORT, 100, 118), false],
    ['a part', lineOf(FULL, 100, 100), lineOf(`第二部分${SHORT}`, 100, 118), false],
    ['a wide gap', lineOf(FULL, 100, 100), lineOf(SHORT, 100, 138), false],
    ['larger letters', lineOf(FULL, 100, 100), lineOf('收入情况', 100, 118, { size: 14 }), false],
    ['cells', lineOf(FULL, 100, 100), lineOf('收入\t支出', 100, 118), false],
    ['a line of contents', lineOf('一、收入情况说明………3', 100, 100), lineOf(SHORT, 100, 118), false],
    ['behind a title in the middle', lineOf('收入情况说明', 270, 100), lineOf(SHORT, 100, 118), false],
    ['the rest of a long title in the middle', lineOf(FULL.slice(0, 32), 140, 100), lineOf('情况说明', 280, 118), true],
    ['another title below it', lineOf(FULL.slice(0, 32), 140, 100), lineOf(FULL.slice(0, 22), 190, 118), false],
    ['a long title that ends there', lineOf(`${FULL.slice(0, 31)}。`, 140, 100), lineOf('情况说明', 280, 118), false],
  ])('%s', (_what, one, next, areOne) => {
    const placed = [one, next].map((line) => ({ page: 1, line }));
    expect(pageParagraphs(placed, () => COLUMN).map(({ lines }) => lines.length)).toEqual(areOne ? [2] : [1, 1]);
  });

  it('go on over the end of a page whose edges stand elsewhere, however far apart their lines are', () => {
    const lines = [
      { page: 1, line: lineOf(FULL, 100, 760) },
      { page: 2, line: lineOf(SHORT, 60, 80) },
    ];
    const columnOn = (page: number) => (page === 1 ? COLUMN : { left: 60, right: 460 });
    expect(pageParagraphs(lines, columnOn)).toHaveLength(1);
  });

  it.each([
    ['一、收入决算情况说明………3', true],
    ['一、收入决算情况说明. . . 12', true],
    ['第一部分 概况\t5', true],
    ['本年收入合计…', false],
    ['共有车辆3', false],
  ])('%s is a line of contents: %s', (text, isContents) => {
    const placed = [{ page: 1, line: lineOf(text, 100, 100) }];
    expect(pageParagraphs(placed, () => COLUMN).map((each) => each.isContents)).toEqual([isContents]);
  });

  it('have their edges where the longest lines begin and end', () => {
    const lines = [
      lineOf(FULL.slice(0, 38), 120, 100),
      lineOf(FULL, 100, 118),
      lineOf('页眉', 20, 30),
      lineOf('右', 560, 30),
    ];
    expect(pageColumn(lines, 600)).toEqual({ left: 100, right: 500 });
    expect(pageColumn([lineOf(FULL.slice(0, 36), 100, 100)], 600)).toBeNull();
  });
});

describe('what stands at the edges of pages', () => {
  const bodies = (pages: readonly (readonly PageItem[])[]): readonly string[] =>
    withoutMargins(pages.map((items, at) => pageOf(at + 1, items))).map(({ items }) =>
      items.map((item) => ('text' in item ? item.text : '')).join('|'),
    );
  const BODY = lineOf('正文', 100, 400);

  it.each([
    ['a page number below', [BODY, lineOf('— 3 —', 280, 780)], '正文'],
    ['one above', [lineOf('第3页 共9页', 280, 40), BODY], '正文'],
    ['an address that a browser prints', [BODY, lineOf('https://www.example.gov.cn/2024/1.html 3/9', 20, 780)], '正文'],
    ['a number in the middle of the page', [BODY, lineOf('3', 280, 420)], '正文|3'],
    ['a code at the foot', [BODY, lineOf('2010301', 100, 780)], '正文|2010301'],
    ['words that stand there once', [BODY, lineOf('完', 280, 780)], '正文|完'],
  ])('%s', (_what, items, text) => {
    expect(bodies([items])).toEqual([text]);
  });

  it('a running head stands on three pages at least and on four of ten, its digits alike', () => {
    const headed = (count: number, all: number) =>
      bodies(
        Array.from({ length: all }, (_, at) => (at < count ? [lineOf(`某局2023年第${at}期`, 200, 40), BODY] : [BODY])),
      );
    expect(headed(3, 7)).toEqual(Array.from({ length: 7 }, () => '正文'));
    expect(headed(2, 2)).toEqual(['某局2023年第0期|正文', '某局2023年第1期|正文']);
    expect(headed(3, 8).slice(0, 4)).toEqual([
      '某局2023年第0期|正文',
      '某局2023年第1期|正文',
      '某局2023年第2期|正文',
      '正文',
    ]);
  });

  it.each(['收入决算表', '公开02表', '单位：万元', '部门：某局'])('“%s” above a table on every page stays', (text) => {
    const pages = [1, 2, 3].map(() => [lineOf(text, 200, 40), BODY]);
    expect(bodies(pages)).toEqual([1, 2, 3].map(() => `${text}|正文`));
  });

  it('of pages that hold nothing but the ends of lines of the page before nothing is told', () => {
    const wide = pageOf(1, [lineOf('2010301 行政运行', 100, 300), lineOf('合计', 100, 320)]);
    const shred = (...items: readonly PageItem[]) => [...shredsAmong([wide, pageOf(2, items)])];
    expect(shred(lineOf('运行', 10, 301))).toEqual([2]);
    expect(shred(lineOf('运行', 10, 301), lineOf('12.50', 10, 320))).toEqual([2]);
    expect(shred(lineOf('运行', 10, 310))).toEqual([]);
    expect(shred(lineOf('运行', 10, 301), lineOf('以下为说明', 10, 500))).toEqual([]);
    expect(shred(lineOf('一行完整的说明文字', 10, 301))).toEqual([]);
    expect(shred()).toEqual([]);
  });
});

describe('a table of contents without pages', () => {
  const rolesOf = (texts: readonly string[]): string => {
    let at = 0;
    const paragraphs = texts.map((text): TextParagraph => {
      const span = { start: at, end: at + text.length };
      at = span.end + 1;
      return { span, role: 'body', number: null, level: null };
    });
    const told = withContents(texts.join('\n'), paragraphs);
    return told.map(({ role }) => (role === 'contents' ? '目' : '文')).join('');
  };

  it.each([
    [
      'ends where its first title comes again',
      ['目录', '一、概况', '二、收入', '三、支出', '一、概况', '本局…'],
      '文目目目文文',
    ],
    [
      'may have pages at some of its titles',
      ['目 次', '一、概况…… 3', '二、收入', '三、支出', '一、概况'],
      '文目目目文',
    ],
    ['is none of two titles', ['目录', '一、概况', '二、收入', '一、概况', '本局…'], '文文文文文'],
    ['is none where its first title never comes again', ['目录', '一、概况', '二、收入', '三、支出'], '文文文文'],
    ['is none with a sentence in it', ['目录', '一、概况', '本局有三个科室。', '三、支出', '一、概况'], '文文文文文'],
    [
      'is none with a long paragraph in it',
      ['目录', '一、概况', '字'.repeat(81), '三、支出', '一、概况'],
      '文文文文文',
    ],
    ['is none without its head', ['一、概况', '二、收入', '三、支出', '一、概况'], '文文文文'],
    ['is none where nothing follows its head', ['说明', '目录'], '文文'],
  ])('%s', (_what, texts, roles) => {
    expect(rolesOf(texts)).toBe(roles);
  });
});

describe('what of a document is not to be read', () => {
  it.each([
    ['a page of Chinese letters', marksOf(runOf('本年收入１２．５０万元（含Office和α）', 0, 50)), null],
    ['letters of a font that cannot be read', marksOf([], { hasLostLetters: true }), 'lostLetters'],
    ['five strange letters', marksOf(runOf('ขขขขข', 0, 50)), 'garbled'],
    ['four', marksOf(runOf('ขขขข收入', 0, 50)), null],
    ['five among a hundred', marksOf(runOf(`ขขขขข${'收'.repeat(95)}`, 0, 50)), null],
    ['six among a hundred', marksOf(runOf(`ขขขขขข${'收'.repeat(94)}`, 0, 50)), 'garbled'],
    ['private signs', marksOf(runOf('\ue001\ue002\ue003\ue004\ue005', 0, 50)), 'garbled'],
  ])('%s: %s', (_what, marks, doubt) => {
    expect(pageDoubt(marks)).toBe(doubt);
  });

  it.each([
    ['nothing', '', 1e6, { isScan: true, isBare: true }],
    ['its number', '第3页 共12页', 1e6, { isScan: true, isBare: true }],
    ['a heading', '第二部分 决算表', 1e6, { isScan: true, isBare: false }],
    ['a text', '本年收入合计一百二十三万元', 1e6, { isScan: false, isBare: false }],
    ['nothing, where the picture is small', '', 1e4, { isScan: false, isBare: true }],
  ])('a page with pictures and %s', (_what, text, pictured, expected) => {
    const marks = marksOf(runOf(text, 0, 50), { pictured });
    expect({ isScan: isScan(marks), isBare: isBare(marks) }).toEqual(expected);
  });

  it('letters that nobody names and letters of other scripts are told apart', () => {
    const marks = marksOf(runOf('收\ufffdขขกα\ue001', 0, 50));
    expect([hasNamelessLetter(marks), [...foreignLetters(marks)]]).toEqual([true, ['ข', 'ก']]);
    expect(hasNamelessLetter(marksOf(runOf('收入', 0, 50)))).toBe(false);
    expect([areForeign(new Set('ขกคง')), areForeign(new Set('ขกคงจ'))]).toEqual([false, true]);
  });

  it.each([
    ['three amounts', [...runOf('12.50', 0, 50), ...runOf('3.00', 60, 50), ...runOf('4.50', 0, 70)], true],
    [
      'two amounts and dates',
      [...runOf('12.50', 0, 50), ...runOf('3.00', 60, 50), ...runOf('2024.12.31', 0, 70)],
      false,
    ],
    ['a note at the margin', runOf('内部资料，注意保存', 0, 50), false],
    ['a table of which only the title can be told', runOf('国有资本经营预算支出决算表', 0, 50), true],
    ['a text', runOf('收'.repeat(100), 0, 50), true],
  ])('a part that is turned is missed where it is %s: %s', (_what, turned, isMissed) => {
    expect(hasTurnedPart(marksOf(runOf('收入', 0, 50), { turned }))).toBe(isMissed);
  });

  const doubt = (kind: PageDoubt['kind'], ...pages: readonly number[]): PageDoubt => ({ kind, pages });
  it.each<[string, readonly PageItem[], readonly PageDoubt[], string | null]>([
    ['Chinese words', [lineOf('本年收入', 0, 50)], [], null],
    ['a short line of figures', [lineOf('1'.repeat(100), 0, 50)], [], null],
    ['a long text without Chinese', [lineOf('1'.repeat(101), 0, 50)], [], 'garbled'],
    ['one with a letter in ten', [lineOf('1'.repeat(99) + '收'.repeat(11), 0, 50)], [], null],
    ['nothing but pictures', [], [doubt('noText', 1, 2)], 'noLetters'],
    ['mostly lost letters', [], [doubt('noText', 1), doubt('lostLetters', 2, 3)], 'garbled'],
    ['mostly broken pages', [], [doubt('broken', 1, 2), doubt('noText', 3)], 'damaged'],
    ['nothing at all', [], [], 'noLetters'],
  ])('a document of %s', (_what, items, doubts, fault) => {
    expect(wholeDoubt([pageOf(1, items)], doubts)).toBe(fault);
  });
});

/** A cell 100 wide in which its words fill as much as their letters of ten points need. */
function cell(row: number, column: number, text: string, more: Partial<PartCell> = {}): PartCell {
  const x = column * 100;
  const box = { x0: x, y0: row * 20, x1: x + 100, y1: row * 20 + 20 };
  const words = { ...box, x0: x + 2, x1: x + 2 + Math.min(96, text.length * 10) };
  const isOpen = { left: false, right: false, below: false };
  return { row, column, rowSpan: 1, columnSpan: 1, box, isOpen, text, words, size: 10, page: 1, ...more };
}

describe('tables over several pages', () => {
  it.each<[readonly number[], readonly number[], readonly number[] | null]>([
    [
      [0, 100, 200],
      [50, 150, 250],
      [0, 100, 200],
    ],
    [
      [0, 100, 200],
      [0, 102, 199],
      [0, 102, 199],
    ],
    // A page on which columns are joined has fewer edges; those that are there fit.
    [
      [0, 200],
      [10, 110, 210],
      [0, 100, 200],
    ],
    [[0, 100, 200], [0, 104, 200], null],
    [[0, 100, 200], [0, 100, 204], null],
    [[0, 100, 200], [0, 50, 200], null],
  ])('edges %j and %j are those of one table: %j', (one, other, edges) => {
    expect(commonEdges(one, other)).toEqual(edges);
  });

  const table = (...rows: readonly (readonly string[])[]) => ({
    xs: [],
    ys: [],
    rowCount: rows.length,
    cells: rows.flatMap((texts, row) => texts.map((text, column) => cell(row, column, text))),
  });
  const HEAD = table(['科目编码', '科目名称', '合计'], ['1', '2', '3'], ['201', '一般公共服务支出', '12.00']);

  it.each<[string, ReturnType<typeof table>, number]>([
    ['its headers again', table(['科目编码', '科目名称', '合计'], ['208', '社会保障', '7.00']), 1],
    ['blanks in them', table(['科目 编码', '科目\n名称', '合计'], ['208', '社会保障', '7.00']), 1],
    ['headers that lost a line', table(['科目', '科目名称', ''], ['208', '社会保障', '7.00']), 1],
    ['less than half of them', table(['科目编码', '', ''], ['208', '社会保障', '7.00']), 0],
    ['other headers', table(['科目编码', '科目名称', '小计'], ['208', '社会保障', '7.00']), 0],
    // Figures alone could be a row of the table.
    ['the row of numbers alone', table(['1', '2', '3'], ['208', '社会保障', '7.00']), 0],
    [
      'the row of numbers below its headers',
      table(['科目编码', '科目名称', '合计'], ['1', '2', '3'], ['208', '社会保障', '7.00']),
      2,
    ],
    ['nothing but its headers', table(['科目编码', '科目名称', '合计']), 1],
    ['nothing but a row of the table', table(['201', '一般公共服务支出', '12.00']), 0],
    [
      'lines of theirs that stand by themselves',
      table(['科目', '名称', ''], ['编码', '', '计'], ['208', '社会保障', '7.00']),
      2,
    ],
    [
      'an empty row and then a further header',
      table(
        ['科目编码', '科目名称', '合计'],
        ['', '', ''],
        ['201', '一般公共服务支出', '12.00'],
        ['208', '社会保障', '7.00'],
      ),
      3,
    ],
    [
      'the end of a row whose letters stand in others',
      table(['科目编码', '科目名称', '合计'], ['', '支出', '2'], ['208', '社会保障', '7.00']),
      1,
    ],
  ])('a page with %s begins with so many rows of headers', (_what, next, count) => {
    expect(repeatedRows(HEAD, next)).toBe(count);
  });

  const partBelow = (...above: readonly string[]) =>
    ({ above: above.map((text) => lineOf(text, 100, 50)) }) as unknown as TablePart;
  it.each([
    [[], true],
    [['收入决算表'], true],
    [['收入决算表（续）'], true],
    [['续表'], true],
    [['单位：万元'], true],
    [['（金额单位：元）'], true],
    [['（万元）'], true],
    [['支出决算表'], false],
    [['收入决算表', '补充说明'], false],
  ])('%j above it says nothing new below 收入决算表: %s', (above, isOld) => {
    expect(saysNothingNew(partBelow(...above), partBelow('收入决算表 2023年度', '部门：某局'))).toBe(isOld);
  });

  it.each([
    ['单位：万元', true],
    ['计量单位:元', true],
    ['续表', true],
    ['单位名称：某局', false],
  ])('“%s” is said on every page: %s', (text, isSaid) => {
    expect(isStatement(lineOf(text, 0, 50))).toBe(isSaid);
  });

  const LAST = [cell(4, 0, '2010301'), cell(4, 1, '政府办公厅及相关机构事', {}), cell(4, 2, '1,234.')];
  it.each<[string, readonly PartCell[], readonly PartCell[], string | null]>([
    ['a figure and a label that go on', LAST, [cell(5, 1, '务'), cell(5, 2, '56')], '务+56'],
    [
      'a label that goes on where rows have codes',
      [cell(4, 0, '20103'), cell(4, 1, '办公')],
      [cell(5, 1, '事务')],
      '事务',
    ],
    ['a short label without codes', [cell(4, 1, '办公')], [cell(5, 1, '事务')], null],
    ['a label with an open bracket', [cell(4, 1, '办公（')], [cell(5, 1, '室）')], '室）'],
    ['a full line', [cell(4, 1, '政府办公厅及相关机')], [cell(5, 1, '构事务')], '构事务'],
    ['an item', [cell(4, 0, '201'), cell(4, 1, '政府办公厅及相关机')], [cell(5, 1, '二、事务')], null],
    ['a row of its own', LAST, [cell(5, 0, '208'), cell(5, 1, '社会保障'), cell(5, 2, '7.00')], null],
    ['a cell below nothing', LAST, [cell(5, 3, '56')], null],
    ['a figure below a whole one', [cell(4, 2, '12')], [cell(5, 2, '34.50')], null],
    ['the same where both had no room', [cell(4, 2, '1,234,567')], [cell(5, 2, '.89')], '.89'],
    ['a cell over two rows', LAST, [cell(5, 1, '务', { rowSpan: 2 })], null],
    [
      'a row below the numbers of columns',
      [cell(4, 0, '栏次'), cell(4, 1, '1'), cell(4, 2, '2')],
      [cell(5, 1, '3.50')],
      null,
    ],
    ['an empty row', LAST, [cell(5, 1, '')], null],
  ])('%s: what the end of the page broke off is %s', (_what, before, next, rests) => {
    const broken = brokenRow(before, next, 5);
    expect(broken === null ? null : broken.map(({ rest }) => rest.text).join('+')).toBe(rests);
  });
});

describe('words that hang over the edges of a low cell', () => {
  /** Three cells below each other, each 12 high and 100 wide. */
  const CELLS = [0, 1, 2].map((at) => ({ box: { x0: 0, y0: at * 12, x1: 100, y1: at * 12 + 12 } }));
  const cellAt = (x: number, y: number) => {
    const found = CELLS.find(({ box }) => x >= box.x0 && x < box.x1 && y >= box.y0 && y < box.y1);
    return found ? { cell: found } : null;
  };
  const placedIn = (...runs: readonly (readonly [string, number, number])[]): readonly number[] => {
    const drawn = runs.map(([words, x, y]) => {
      const piece: PagePiece = pieceOf(runOf(words, x, y));
      return { piece, place: cellAt(x + 3, y - 3.6) };
    });
    return withOverflown(drawn, cellAt).map(({ place }) => CELLS.findIndex((each) => each === place?.cell));
  };

  it.each<[string, readonly (readonly [string, number, number])[], readonly number[]]>([
    // Both lines together reach from 5.4 to 29.4, and their middle is that of the second cell.
    [
      'two lines around their cell',
      [
        ['社会保障', 2, 14],
        ['和就业', 2, 28],
      ],
      [1, 1],
    ],
    [
      'two such, each of which stands in the cell of the other as well',
      [
        ['文化旅游', 2, 14],
        ['与传媒', 2, 28],
        ['社会保障', 2, 26],
        ['和就业', 2, 40],
      ],
      [1, 1, 2, 2],
    ],
    [
      'a line upon the number of the column below',
      [
        ['公务用车', 2, 10],
        ['购置费', 2, 22],
        ['4', 12, 22],
      ],
      [0, 0, 1],
    ],
    [
      'lines that stand in their cells',
      [
        ['社会保障', 2, 10],
        ['和就业', 2, 22],
      ],
      [0, 1],
    ],
    [
      'figures',
      [
        ['12', 2, 14],
        ['34', 2, 28],
      ],
      [0, 2],
    ],
    [
      'an item',
      [
        ['社会保障', 2, 14],
        ['二、就业', 2, 28],
      ],
      [0, 2],
    ],
    [
      'lines that begin elsewhere',
      [
        ['社会保障', 2, 14],
        ['和就业', 30, 28],
      ],
      [0, 2],
    ],
    [
      'lines that have one middle',
      [
        ['社会保障', 10, 14],
        ['和就', 20, 28],
      ],
      [1, 1],
    ],
    [
      'lines too far apart',
      [
        ['社会保障', 2, 14],
        ['和就业', 2, 32],
      ],
      [0, 2],
    ],
  ])('%s', (_what, runs, places) => {
    expect(placedIn(...runs)).toEqual(places);
  });
});

describe('the head and the foot that a spreadsheet prints around its sheets', () => {
  const sheet = (head: string, title: string, foot: string, more = 0): PageMarks =>
    marksOf([
      ...runOf(head, 200, 40 + more),
      ...runOf(title, 200, 70),
      ...runOf('正文', 100, 400),
      ...runOf(foot, 280, 780),
    ]);
  const left = (pages: readonly PageMarks[]): readonly string[] =>
    withoutHeadAndFoot(pages).map(({ glyphs }) => glyphs.map(({ text }) => text).join(''));
  const PAGES = ['收入决算表', '支出决算表', '财政拨款收入支出决算总表'];

  it.each<[string, readonly PageMarks[], readonly string[]]>([
    ['one name', PAGES.map((title, at) => sheet('某局决算', title, `第${at}页`)), PAGES.map((title) => `${title}正文`)],
    [
      'the names of sheets',
      PAGES.map((title, at) => sheet(`${title}1`.replace('表1', '表表'), title, `${at}`)),
      PAGES.map((title) => `${title}正文`),
    ],
    [
      'on two pages alone',
      PAGES.slice(0, 2).map((title) => sheet('某局决算', title, '完')),
      PAGES.slice(0, 2).map((title) => `某局决算${title}正文完`),
    ],
    [
      'at other heights',
      PAGES.map((title, at) => sheet('某局决算', title, '甲乙丙'.charAt(at), at * 2)),
      PAGES.map((title, at) => `某局决算${title}正文${'甲乙丙'.charAt(at)}`),
    ],
    [
      'a last row with amounts',
      PAGES.map((title, at) => sheet('甲乙丙'.charAt(at), title, '12.50')),
      PAGES.map((title, at) => `${'甲乙丙'.charAt(at)}${title}正文12.50`),
    ],
    [
      'a text without tables',
      [1, 2, 3].map((at) => sheet('某局决算', '情况说明', `第${at}页`)),
      [1, 2, 3].map(() => '某局决算情况说明正文'),
    ],
  ])('%s', (_what, pages, texts) => {
    expect(left(pages)).toEqual(texts);
  });
});

describe('pages laid side by side', () => {
  const leaf = (number: number, glyphs: readonly Glyph[], rulings: readonly Ruling[] = []): Leaf => {
    const found = leafOf(number, marksOf(glyphs, { rulings }));
    if (found === null) throw new Error('no leaf');
    return found;
  };
  const shiftsOf = (...leaves: readonly Leaf[]) => widePaper({ leaves, first: leaves });
  const LEFT = [...runOf('科目', 60, 100), ...runOf('12.50', 400, 120)];
  const RIGHT = [...runOf('支出', 60, 100), ...runOf('34.50', 300, 120)];

  it.each<[string, Leaf, number]>([
    // From a point left of 60 to a point right of 450.
    ['the outermost letters', leaf(1, LEFT), 451 - 59],
    ['the ends of lines', leaf(1, LEFT, [across(90, 50, 500), across(130, 50, 500)]), 450],
    // A tick runs from 700 to 702 down the page, and says nothing of how wide that is.
    ['the ends of lines, whatever dots are drawn', leaf(1, LEFT, [across(90, 50, 500), down(300, 700, 702)]), 450],
    [
      'where cells are cut',
      leaf(1, [
        ...runOf('科目', 60, 100, { clip: { x0: 40, y0: 0, x1: 300, y1: 800 } }),
        ...runOf('12.50', 400, 120, { clip: { x0: 300, y0: 0, x1: 480, y1: 800 } }),
      ]),
      440,
    ],
  ])('the columns of the second begin where those of the first end: %s', (_what, first, shift) => {
    const { shifts, marks } = shiftsOf(first, leaf(2, RIGHT));
    expect(shifts).toEqual([0, shift]);
    expect(marks.width).toBe(600 + shift);
    expect(marks.glyphs.map(({ text }) => text).join('')).toBe('科目12.50支出34.50');
    expect(marks.glyphs.filter(({ text }) => text === '支').map(({ x0 }) => x0)).toEqual([60 + shift]);
  });

  it.each([
    ['between two letters', 50, '障', 40],
    ['through a letter, which stands on both pages', 55, '保障', 35],
  ])('words that the edge cut are one again: %s', (_what, x, rest, begins) => {
    const cutAt = { x0: 40, y0: 0, x1: 80, y1: 800 };
    const first = leaf(1, runOf('社会保', x, 100, { clip: cutAt }).concat(runOf('1.50', 40, 120)));
    const second = leaf(2, runOf(rest, begins, 100, { clip: cutAt }).concat(runOf('2.50', 45, 120)));
    const { marks, begin } = shiftsOf(first, second);
    expect(begin).toBe(40);
    expect(marks.glyphs.map(({ text }) => text).join('')).toBe('社会保障1.502.50');
  });

  it.each([
    ['a page number at its foot', [...LEFT, ...runOf('3', 300, 780)], [], 2],
    ['numbers of columns as its last line', [...LEFT, ...runOf('1', 60, 140), ...runOf('2', 400, 140)], [], 3],
    ['a short tick', LEFT, [down(300, 700, 703)], 2],
  ])('a page with %s has so many lines', (_what, glyphs, rulings, count) => {
    expect(leafOf(1, marksOf(glyphs, { rulings }))?.lines).toHaveLength(count);
  });

  it.each([
    ['lines down part its columns', LEFT, [down(300, 100, 104)]],
    ['nothing stands on it', [], []],
  ])('a page is none of these where %s', (_what, glyphs, rulings) => {
    expect(leafOf(1, marksOf(glyphs, { rulings }))).toBeNull();
  });
});

describe('names of columns and numbers of rows around a sheet', () => {
  /** Cells from 50, 50 on: a caption over two rows, and a table of three columns below it. */
  const sheetOf = (names: readonly string[], numbers: readonly string[]): PageMarks =>
    marksOf(
      [
        ...names.flatMap((name, at) => runOf(name, 90 + at * 100, 40)),
        ...numbers.flatMap((number, at) => runOf(number, 30, 65 + at * 20)),
        ...runOf('收入决算表', 60, 65),
        ...runOf('项目', 60, 105),
      ],
      {
        rulings: [
          ...[30, 50, 90, 110].map((y) => across(y, 20, 350)),
          ...[20, 50, 350].map((x) => down(x, 30, 110)),
          ...[150, 250].map((x) => down(x, 90, 110)),
        ],
      },
    );
  const told = (page: PageMarks) => page.glyphs.map(({ text }) => text).join('');

  it('are dropped with the frame that they stand in', () => {
    const page = withoutHeadings(sheetOf(['A', 'B', 'C'], ['1', '2', '3']));
    expect(told(page)).toBe('收入决算表项目');
    expect(page.rulings).toEqual([
      across(90, 50, 350),
      across(110, 50, 350),
      ...[50, 350, 150, 250].map((x) => down(x, 90, 110)),
    ]);
  });

  it('begin with any name and number on further pages', () => {
    expect(told(withoutHeadings(sheetOf(['Y', 'Z', 'AA'], ['39', '40', '41'])))).toBe('收入决算表项目');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['names that skip one', ['A', 'B', 'D'], ['1', '2', '3']],
    ['numbers that skip one', ['A', 'B', 'C'], ['1', '2', '4']],
    ['words beside them', ['A', 'B', 'C'], ['甲', '乙', '丙']],
    ['two names', ['A', 'B'], ['1', '2', '3']],
    ['nothing beside them', ['A', 'B', 'C'], []],
  ])('are letters of the table with %s', (_what, names, numbers) => {
    const page = sheetOf(names, numbers);
    expect(withoutHeadings(page)).toBe(page);
  });
});
