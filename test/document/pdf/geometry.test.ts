import { framesOf, MOST_LINES } from '../../../src/document/pdf/grid/frames';
import { pageGrid } from '../../../src/document/pdf/grid/cells';
import { coverage, straightLines } from '../../../src/document/pdf/grid/straight-lines';
import type { DrawnGlyph } from '../../../src/document/pdf/marks/drawing';
import { ordinary } from '../../../src/document/pdf/marks/letters';
import { apply, IDENTITY, matrixOf, multiply } from '../../../src/document/pdf/marks/matrix';
import type { Ruling } from '../../../src/document/pdf/marks/page-marks';
import {
  addToPath,
  closePath,
  filledShapes,
  strokedRulings,
  type FillRule,
  type PagePath,
} from '../../../src/document/pdf/marks/path';
import { upright } from '../../../src/document/pdf/marks/upright';
import { lettersOf, lineText, parting, pieceCellText, pieceLines } from '../../../src/document/pdf/pieces/joined-text';
import { isOneFigure } from '../../../src/document/pdf/pieces/one-figure';
import { isPageNumber } from '../../../src/document/pdf/pieces/page-number';
import { pagePieces, pieceOf } from '../../../src/document/pdf/pieces/pieces';
import { isAmount, isDashPiece, isFigure, ofOneCell } from '../../../src/document/pdf/pages/words-and-figures';
import { across, down, ruled, runOf } from '../../support/pdf/glyphs';

describe('matrices of a page', () => {
  const SHIFT = [1, 0, 0, 1, 30, 40] as const;
  const DOUBLE = [2, 0, 0, 3, 0, 0] as const;
  const QUARTER = [0, 1, -1, 0, 0, 0] as const;

  it.each([
    ['nothing', IDENTITY, [5, 7]],
    ['a shift', SHIFT, [35, 47]],
    ['a scale', DOUBLE, [10, 21]],
    ['a quarter turn', QUARTER, [-7, 5]],
    ['a scale, then a shift', multiply(SHIFT, DOUBLE), [40, 61]],
    ['a shift, then a scale', multiply(DOUBLE, SHIFT), [70, 141]],
    ['a shift, then a quarter turn', multiply(QUARTER, SHIFT), [-47, 35]],
  ] as const)('%s takes 5, 7 to its place', (_what, matrix, place) => {
    expect(apply(matrix, 5, 7)).toEqual(place);
  });

  it.each([[[1, 2, 3, 4, 5, 6]], [Float32Array.of(1, 2, 3, 4, 5, 6)]])(
    'six numbers are one, in whatever array: %j',
    (numbers) => {
      expect(matrixOf(numbers)).toEqual([1, 2, 3, 4, 5, 6]);
    },
  );

  it.each([[null], ['123456'], [[1, 2, 3]], [[1, 2, 3, 4, 5, Number.NaN]], [[1, 2, 3, 4, 5, 6, 7]], [{ length: 6 }]])(
    'anything else moves nothing: %j',
    (value) => {
      expect(matrixOf(value)).toEqual(IDENTITY);
    },
  );
});

describe('a page turned so that its letters stand upright', () => {
  /** A letter 8 wide and 10 high; `along` and `up` are the directions of its line, y grows downwards. */
  const drawn = (text: string, x: number, y: number, along: [number, number], up: [number, number]): DrawnGlyph => ({
    text,
    x,
    y,
    along,
    up,
    call: 1,
    ink: '0,0,0',
    clip: null,
    isCut: false,
  });
  const page = (glyphs: readonly DrawnGlyph[], rulings: readonly Ruling[] = []) =>
    upright({
      width: 200,
      height: 100,
      glyphs,
      rulings,
      grounds: [{ x0: 10, y0: 20, x1: 30, y1: 25 }],
      pictured: 0,
      hasLostLetters: false,
    });
  const round = (number: number): number => Math.round(number * 100) / 100;

  /** Where its line begins, the ground 10..30 × 20..25 and the line 20..90 at 70, once the page is turned. */
  it.each([
    ['runs to the right', [8, 0], [0, -10], [50, 60], [200, 100], [10, 20, 30, 25], across(70, 20, 90)],
    ['runs upwards', [0, -8], [-10, 0], [40, 50], [100, 200], [75, 10, 80, 30], down(30, 20, 90)],
    ['stands on its head', [-8, 0], [0, 10], [150, 40], [200, 100], [170, 75, 190, 80], across(30, 110, 180)],
    ['runs downwards', [0, 8], [10, 0], [60, 150], [100, 200], [20, 170, 25, 190], down(70, 110, 180)],
  ] as const)('whose line %s', (_what, along, up, [x, y], size, [x0, y0, x1, y1], ruling) => {
    const turned = page([drawn('甲', 50, 60, [...along], [...up])], [across(70, 20, 90)]);
    expect([turned.width, turned.height]).toEqual(size);
    const boxes = turned.glyphs.map((each) =>
      [each.x0, each.y0, each.x1, each.y1, each.baseline, each.size].map(round),
    );
    expect(boxes).toEqual([[x, y - 8.6, x + 8, y + 1.4, y, 10]]);
    expect(turned.grounds).toEqual([{ x0, y0, x1, y1 }]);
    expect(turned.rulings).toEqual([ruling]);
    expect(turned.grounds.map(turned.toShown)).toEqual([{ x0: 10, y0: 20, x1: 30, y1: 25 }]);
    expect(turned.isUpright).toBe(up[1] === -10);
  });

  it('is turned as most of its letters ask, and has the others apart but for slanted ones', () => {
    const up = drawn('竖', 10, 60, [0, -8], [-10, 0]);
    const stamp = drawn('章', 40, 60, [6, -6], [-7, -7]);
    const { glyphs, turned } = page([
      up,
      drawn('甲', 50, 60, [8, 0], [0, -10]),
      stamp,
      drawn('乙', 58, 60, [8, 0], [0, -10]),
    ]);
    expect(glyphs.map(({ text }) => text).join('')).toBe('甲乙');
    expect(turned.map(({ text, size, baseline }) => [text, size, round(baseline)])).toEqual([['竖', 10, 10]]);
  });

  it('has letters that lean on their line, as high as those beside them', () => {
    const { glyphs } = page([drawn('甲', 50, 60, [8, 0], [3, -10])]);
    expect(glyphs.map(({ text, x0, x1, size, baseline }) => [text, x0, x1, size, round(baseline)])).toEqual([
      ['甲', 50, 58, 10, 60],
    ]);
  });

  /** In parts of the letters' height of 10 a shadow stands less than 0.15 away. */
  it.each([
    ['甲', 51, 60, '甲'],
    ['甲', 50, 61.4, '甲'],
    ['甲', 48.6, 58.6, '甲'],
    ['甲', 51.6, 60, '甲甲'],
    ['甲', 50, 61.6, '甲甲'],
    ['乙', 50, 60, '甲乙'],
  ])('has a letter once that was printed twice to look bold: %s at %d, %d is read as %s', (text, x, y, read) => {
    const { glyphs } = page([drawn('甲', 50, 60, [8, 0], [0, -10]), drawn(text, x, y, [8, 0], [0, -10])]);
    expect(glyphs.map((each) => each.text).join('')).toBe(read);
  });

  it.each([
    ['⼊', '入'],
    ['⺠', '民'],
    ['ﬁ', 'fi'],
    ['金\u200b额\u00ad', '金额'],
    // Letters of their own stay as they are printed.
    ['１２（，）', '１２（，）'],
    ['⺧', '⺧'],
  ])('has letters as they are typed: %s is %s', (form, typed) => {
    expect(ordinary(form)).toBe(typed);
  });
});

describe('what a path draws', () => {
  const CODES = { moveTo: 13, lineTo: 14, curveTo: 15, curveTo2: 16, curveTo3: 17, closePath: 18, rectangle: 19 };
  const pathOf = (...steps: readonly (readonly [keyof typeof CODES, ...number[]])[]): PagePath => {
    const path: PagePath = [];
    const codes = steps.map(([step]) => CODES[step]);
    addToPath(
      path,
      CODES,
      codes,
      steps.flatMap(([, ...numbers]) => numbers),
      IDENTITY,
    );
    return path;
  };

  it.each<[string, PagePath, readonly Ruling[]]>([
    ['a line across', pathOf(['moveTo', 10, 20], ['lineTo', 90, 20]), [across(20, 10, 90)]],
    ['the same from right to left', pathOf(['moveTo', 90, 20], ['lineTo', 10, 20]), [across(20, 10, 90)]],
    ['a line down that leans a little', pathOf(['moveTo', 10, 20], ['lineTo', 10.5, 90]), [down(10.25, 20, 90)]],
    ['a line that leans', pathOf(['moveTo', 10, 20], ['lineTo', 90, 21]), []],
    ['a drawing with one straight side', pathOf(['moveTo', 0, 0], ['lineTo', 50, 0], ['lineTo', 60, 9]), []],
    ['a dot', pathOf(['moveTo', 10, 20], ['lineTo', 10.25, 20.25]), []],
    [
      'two lines of one path',
      pathOf(['moveTo', 0, 5], ['lineTo', 50, 5], ['moveTo', 7, 0], ['lineTo', 7, 30]),
      [across(5, 0, 50), down(7, 0, 30)],
    ],
    [
      'a box',
      pathOf(['rectangle', 10, 20, 30, 40]),
      [across(20, 10, 40), down(40, 20, 60), across(60, 10, 40), down(10, 20, 60)],
    ],
    [
      'an outline that is led back',
      pathOf(['moveTo', 0, 0], ['lineTo', 50, 0], ['lineTo', 50, 20], ['lineTo', 0, 20], ['closePath']),
      [across(0, 0, 50), down(50, 0, 20), across(20, 0, 50), down(0, 0, 20)],
    ],
    [
      'a line that goes on behind a box',
      pathOf(['rectangle', 0, 0, 9, 9], ['lineTo', 0, 40]).slice(1),
      [down(0, 0, 40)],
    ],
    ['a curve by its end alone', pathOf(['moveTo', 0, 0], ['curveTo', 9, 9, 9, 9, 40, 0]), [across(0, 0, 40)]],
    ['a shorter curve likewise', pathOf(['moveTo', 0, 0], ['curveTo2', 9, 9, 40, 0]), [across(0, 0, 40)]],
  ])('with a pen: %s', (_what, path, rulings) => {
    expect(strokedRulings(path)).toEqual(rulings);
  });

  it('is led back to its beginning only where it went anywhere', () => {
    const open = pathOf(['moveTo', 0, 0], ['lineTo', 50, 0], ['lineTo', 50, 20], ['lineTo', 0, 20]);
    closePath(open);
    expect(strokedRulings(open)).toHaveLength(4);
    const point = pathOf(['moveTo', 0, 0]);
    closePath(point);
    expect(point).toEqual([[[0, 0]]]);
  });

  const FRAME = [['moveTo', 0, 0], ['lineTo', 100, 0], ['lineTo', 100, 50], ['lineTo', 0, 50], ['closePath']] as const;
  /** Within the frame and one point thinner on each side, the same way round or the other. */
  const SAME_WAY = [['moveTo', 1, 1], ['lineTo', 99, 1], ['lineTo', 99, 49], ['lineTo', 1, 49], ['closePath']] as const;
  const OTHER_WAY = [
    ['moveTo', 1, 1],
    ['lineTo', 1, 49],
    ['lineTo', 99, 49],
    ['lineTo', 99, 1],
    ['closePath'],
  ] as const;
  const SIDES = [down(0.5, 0, 50), across(0.5, 0, 100), down(99.5, 0, 50), across(49.5, 0, 100)];
  const GROUND = { x0: 0, y0: 0, x1: 100, y1: 50 };

  it.each<[string, PagePath, FillRule, readonly unknown[]]>([
    ['a thin bar', pathOf(['rectangle', 10, 20, 80, 1]), 'winding', [{ ruling: across(20.5, 10, 90) }]],
    ['a thin bar down', pathOf(['rectangle', 10, 20, 2, 80]), 'winding', [{ ruling: down(11, 20, 100) }]],
    [
      'a dot, of a line across or down',
      pathOf(['rectangle', 10, 20, 0.75, 0.75]),
      'winding',
      [{ ruling: across(20.375, 10, 10.75) }, { ruling: down(10.375, 20, 20.75) }],
    ],
    ['a ground', pathOf(['rectangle', 0, 0, 100, 50]), 'winding', [{ ground: GROUND }]],
    ['a sliver that leans', pathOf(['moveTo', 0, 0], ['lineTo', 90, 2], ['lineTo', 0, 2]), 'winding', []],
    [
      'a frame cut out the other way round',
      pathOf(...FRAME, ...OTHER_WAY),
      'winding',
      SIDES.map((ruling) => ({ ruling })),
    ],
    [
      'a frame by the rule of odd and even',
      pathOf(...FRAME, ...SAME_WAY),
      'evenOdd',
      SIDES.map((ruling) => ({ ruling })),
    ],
    [
      'two grounds where nothing is cut out',
      pathOf(...FRAME, ...SAME_WAY),
      'winding',
      [{ ground: GROUND }, { ground: { x0: 1, y0: 1, x1: 99, y1: 49 } }],
    ],
    [
      'a frame that is too thick for lines',
      pathOf(['rectangle', 0, 0, 100, 50], ['rectangle', 3, 3, 94, 44]),
      'evenOdd',
      [{ ground: GROUND }, { ground: { x0: 3, y0: 3, x1: 97, y1: 47 } }],
    ],
    [
      'a frame without its left side',
      pathOf(['rectangle', 0, 0, 100, 50], ['rectangle', 0, 1, 99, 48]),
      'evenOdd',
      SIDES.slice(1).map((ruling) => ({ ruling })),
    ],
  ])('filled: %s', (_what, path, rule, shapes) => {
    expect(filledShapes(path, rule)).toEqual(shapes);
  });
});

describe('rulings as lines', () => {
  it.each<[string, readonly Ruling[], readonly unknown[]]>([
    ['nothing of nothing', [], []],
    ['pieces end to end', [across(10, 0, 40), across(10, 40, 90)], [{ at: 10, stretches: [[0, 90]] }]],
    ['dots', [0, 4, 8].map((x) => across(10, x, x + 1)), [{ at: 10, stretches: [[0, 9]] }]],
    [
      'apart',
      [across(10, 0, 40), across(10, 44, 90)],
      [
        {
          at: 10,
          stretches: [
            [0, 40],
            [44, 90],
          ],
        },
      ],
    ],
    ['one within the other', [across(10, 0, 90), across(10, 20, 30)], [{ at: 10, stretches: [[0, 90]] }]],
    // Where most of it is drawn: (10 × 30 + 12 × 10) / 40.
    ['double lines', [across(10, 0, 30), across(12, 30, 40)], [{ at: 10.5, stretches: [[0, 40]] }]],
    [
      'two lines',
      [across(12.3, 0, 40), across(10, 0, 40)],
      [
        { at: 10, stretches: [[0, 40]] },
        { at: 12.3, stretches: [[0, 40]] },
      ],
    ],
  ])('%s', (_what, rulings, lines) => {
    expect(straightLines(rulings)).toEqual(lines);
  });

  it.each([
    [0, 40, 1],
    [0, 80, 0.5],
    [20, 60, 0.5],
    [40, 60, 0],
    [50, 70, 0.5],
    [10, 10, 0],
    [20, 10, 0],
  ])('of a line from 0 to 40 and from 60 to 80 they cover of %d to %d the part %d', (from, to, part) => {
    const at = {
      at: 0,
      stretches: [
        [0, 40],
        [60, 80],
      ],
    } as const;
    expect(coverage({ ...at, stretches: from === 0 && to === 80 ? [[0, 40]] : at.stretches }, from, to)).toBe(part);
  });
});

/** The cells of each table as “row,column rows×columns”. */
function cellsOf(rulings: readonly Ruling[]): readonly string[] {
  return framesOf(rulings).map((frame) =>
    pageGrid(frame)
      .cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}×${columnSpan}`)
      .join(' '),
  );
}

describe('the cells that lines make', () => {
  const XS = [0, 100, 200];
  const YS = [0, 20, 40];
  /** All but the inner lines of a grid of two by two. */
  const OUTER = [across(0, 0, 200), across(40, 0, 200), down(0, 0, 40), down(200, 0, 40)];

  it.each<[string, readonly Ruling[], readonly string[]]>([
    ['a grid', ruled(XS, YS), ['0,0 1×1 0,1 1×1 1,0 1×1 1,1 1×1']],
    ['a header over two columns', [...OUTER, across(20, 0, 200), down(100, 20, 40)], ['0,0 1×2 1,0 1×1 1,1 1×1']],
    ['a label over two rows', [...OUTER, across(20, 100, 200), down(100, 0, 40)], ['0,0 2×1 0,1 1×1 1,1 1×1']],
    ['nothing but a frame', OUTER, ['0,0 1×1']],
    // What lies left and below could only be one cell around a corner.
    ['no cell around a corner', [...OUTER, across(20, 100, 200), down(100, 0, 20)], ['0,0 2×1 0,1 1×1 1,1 1×1']],
    [
      'lines that miss each other',
      [across(0, 3, 197), across(20, 0, 200), across(40, 0, 200), ...XS.map((x) => down(x, 0, 38))],
      ['0,0 1×1 0,1 1×1 1,0 1×1 1,1 1×1'],
    ],
    [
      'dotted lines',
      [...OUTER, across(20, 0, 200), ...[0, 4, 8, 12, 16, 20, 24, 28, 32, 36].map((y) => down(100, y, y + 2))],
      ['0,0 1×1 0,1 1×1 1,0 1×1 1,1 1×1'],
    ],
    [
      'a line that is drawn for less than its half',
      [...OUTER, across(20, 0, 200), down(100, 20, 40), down(100, 0, 8)],
      ['0,0 1×2 1,0 1×1 1,1 1×1'],
    ],
    [
      'two tables, the upper one first',
      [...ruled(XS, [300, 320, 340]), ...ruled([0, 200], [0, 20, 40])],
      ['0,0 1×1 1,0 1×1', '0,0 1×1 0,1 1×1 1,0 1×1 1,1 1×1'],
    ],
    ['a table whose sides are open', [across(0, 0, 200), across(20, 0, 200), down(100, 0, 20)], ['0,0 1×1 0,1 1×1']],
    ['no table of single lines', [across(0, 0, 200), across(50, 0, 200), down(300, 0, 20)], []],
    ['no table of one line across', [across(0, 0, 200), ...XS.map((x) => down(x, 0, 40))], []],
    // Edges 2.5 apart are two, but no cell begins between them.
    [
      'no row between edges that are a little off',
      [
        across(0, 0, 200),
        across(20, 0, 100),
        across(22.5, 100, 200),
        across(40, 0, 200),
        ...XS.map((x) => down(x, 0, 40)),
      ],
      ['0,0 1×1 0,1 2×1 1,0 2×1 2,1 1×1'],
    ],
    ['a drawing of thousands of lines', Array.from({ length: MOST_LINES + 1 }, (_, at) => across(at * 3, 0, 200)), []],
  ])('%s', (_what, rulings, cells) => {
    expect(cellsOf(rulings)).toEqual(cells);
  });

  it.each<[string, number, readonly string[]]>([
    ['as high as two of its rows', -45, ['0,0 1×2 1,0 1×1 1,1 1×1 2,0 1×1 2,1 1×1']],
    ['higher', -55, ['0,0 1×1 0,1 1×1 1,0 1×1 1,1 1×1']],
  ])(
    'an edge above, whose row hangs by nothing to the others, is one of its own where it is %s',
    (_what, at, cells) => {
      expect(cellsOf([across(at, 0, 200), ...ruled(XS, YS)])).toEqual(cells);
    },
  );

  it('tell which of their sides the end of a page may have cut', () => {
    const [frame] = framesOf([across(0, 0, 200), across(20, 0, 200), down(100, 0, 20), down(200, 0, 20)]);
    expect(frame && pageGrid(frame).cells.map(({ isOpen, box }) => ({ isOpen, box }))).toEqual([
      { isOpen: { left: true, right: false, below: false }, box: { x0: 0, y0: 0, x1: 100, y1: 20 } },
      { isOpen: { left: false, right: false, below: false }, box: { x0: 100, y0: 0, x1: 200, y1: 20 } },
    ]);
  });
});

describe('letters as pieces of a line', () => {
  const texts = (glyphs: Parameters<typeof pagePieces>[0], line?: number): readonly string[] =>
    pagePieces(glyphs, (from, to) => line !== undefined && line >= from && line <= to).map(({ text }) => text);
  const cut = (x0: number, x1: number) => ({ x0, x1, y0: 0, y1: 100 });

  it.each<[string, readonly string[], readonly string[]]>([
    ['side by side', texts([...runOf('支出', 0, 50), ...runOf('合计', 20, 50)]), ['支出合计']],
    ['with a gap of a letter’s half', texts([...runOf('支出', 0, 50), ...runOf('合计', 25, 50)]), ['支出合计']],
    ['with a wider gap', texts([...runOf('支出', 0, 50), ...runOf('合计', 26.5, 50)]), ['支出', '合计']],
    ['set tightly', texts([...runOf('支出', 0, 50), ...runOf('合计', 15.5, 50)]), ['支出合计']],
    ['one over the other', texts([...runOf('支出', 0, 50), ...runOf('合计', 12, 50)]), ['支出', '合计']],
    ['a little lower', texts([...runOf('支出', 0, 50), ...runOf('合计', 20, 52.9)]), ['支出合计']],
    ['on another line', texts([...runOf('支出', 0, 50), ...runOf('合计', 20, 53.1)]), ['支出', '合计']],
    ['with a line between them', texts([...runOf('支出', 0, 50), ...runOf('合计', 22, 50)], 21), ['支出', '合计']],
    [
      'with a line through letters that touch',
      texts([...runOf('支出', 0, 50), ...runOf('合计', 20.5, 50)], 20.2),
      ['支出合计'],
    ],
    [
      'cut to two cells',
      texts([...runOf('支出', 0, 50, { clip: cut(0, 20) }), ...runOf('合计', 20, 50, { call: 1, clip: cut(20, 60) })]),
      ['支出', '合计'],
    ],
    [
      'cut to one cell, twice',
      texts([...runOf('支出', 0, 50, { clip: cut(0, 60) }), ...runOf('合计', 20, 50, { call: 1, clip: cut(0, 60) })]),
      ['支出合计'],
    ],
    [
      'cut and not cut',
      texts([...runOf('支出', 0, 50, { clip: cut(0, 60) }), ...runOf('合计', 20, 50, { call: 1 })]),
      ['支出', '合计'],
    ],
  ])('%s', (_what, told, expected) => {
    expect(told).toEqual(expected);
  });

  it('a piece has the box around its letters and the height of the largest', () => {
    expect(pieceOf([...runOf('公', 5, 50, { size: 8 }), ...runOf('开', 13, 50, { size: 12 })])).toMatchObject({
      text: '公开',
      size: 12,
      baseline: 50,
      box: { x0: 5, x1: 25, y0: 50 - 12 * 0.86, y1: 50 + 12 * 0.14 },
    });
  });

  it.each([
    ['1,234.50', { isFigure: true, isAmount: true, isDash: false }],
    ['-0.5', { isFigure: true, isAmount: true, isDash: false }],
    ['－12．5', { isFigure: true, isAmount: true, isDash: false }],
    ['12', { isFigure: true, isAmount: false, isDash: false }],
    ['12.', { isFigure: true, isAmount: false, isDash: false }],
    ['98.5%', { isFigure: true, isAmount: true, isDash: false }],
    ['—', { isFigure: true, isAmount: false, isDash: true }],
    ['--', { isFigure: true, isAmount: false, isDash: true }],
    ['---', { isFigure: false, isAmount: false, isDash: false }],
    ['12万', { isFigure: false, isAmount: false, isDash: false }],
    ['.5', { isFigure: false, isAmount: false, isDash: false }],
    ['行次', { isFigure: false, isAmount: false, isDash: false }],
  ])('%s is %j', (text, kinds) => {
    const piece = pieceOf(runOf(text, 0, 0));
    expect({ isFigure: isFigure(piece), isAmount: isAmount(piece), isDash: isDashPiece(piece) }).toEqual(kinds);
  });

  /** Two draws with so much room between them, in parts of the letters' height. */
  it.each<[string, number, string, readonly string[]]>([
    ['2010301', 0.2, '行政运行', ['2010301', '行政运行']],
    ['2010301', 0.1, '行政运行', ['2010301行政运行']],
    ['公共', 0.2, '安全', ['公共安全']],
    ['公共', 0.3, '安全', ['公共', '安全']],
    ['1,234.50', 0.05, '208', ['1,234.50', '208']],
    ['1,234.50', 0.02, '208', ['1,234.50208']],
    ['1,234.', 0.05, '50', ['1,234.50']],
    ['—', 0.05, '12.00', ['—', '12.00']],
    ['12', 0.2, '345', ['12345']],
  ])('%s and, %d behind it, %s are the cells %j', (before, gap, behind, cells) => {
    const glyphs = [...runOf(before, 0, 0), ...runOf(behind, (before.length + gap) * 10, 0, { call: 1 })];
    expect(ofOneCell([pieceOf(glyphs)]).map(({ text }) => text)).toEqual(cells);
  });
});

describe('what pieces say', () => {
  const piecesOf = (...runs: readonly (readonly [string, number, number])[]) =>
    runs.map(([words, x, y]) => pieceOf(runOf(words, x, y)));

  it('lines are told from above, their letters from left to right', () => {
    const lines = pieceLines(piecesOf(['乙', 40, 70], ['丙', 0, 100], ['甲', 0, 74.9], ['丁', 10, 105.1]));
    expect(lines.map(lineText)).toEqual(['甲乙', '丙', '丁']);
  });

  it.each<[what: string, runs: readonly (readonly [string, number, number])[], text: string]>([
    [
      'words printed upon words stay whole',
      [
        ['单位：万元', 23, 50],
        ['部门：某局', 0, 50],
      ],
      '部门：某局单位：万元',
    ],
    [
      'a word in the gap of two is between them',
      [
        ['部门', 0, 50],
        ['某局', 40, 50],
        ['：', 22, 50],
      ],
      '部门：某局',
    ],
    [
      'signs that are half as wide change nothing',
      [
        ['（境）', 0, 50],
        ['费', 25, 50],
      ],
      '（境）费',
    ],
  ])('%s', (_, runs, text) => {
    expect(pieceLines(piecesOf(...runs)).map(lineText)).toEqual([text]);
  });

  it('a line is as high as most of its letters', () => {
    const [line] = pieceLines([pieceOf([...runOf('大', 0, 50, { size: 20 }), ...runOf('小字', 20, 50)])]);
    expect(line?.size).toBe(10);
  });

  it.each([
    ['Office', 'PDF', 3, false, 'Office PDF'],
    ['Office', 'PDF', 2, false, 'OfficePDF'],
    ['支出', '12', 20, false, '支出12'],
    ['支出', '12', 25, true, '支出12'],
    ['支出', '12', 26, true, '支出\t12'],
    ['12', '34', 10, false, '12 34'],
    ['12', '34', 26, false, '12\n34'],
  ])('%s and %s, %d points apart beside tables (%s)', (before, behind, gap, hasTabs, text) => {
    const [line] = pieceLines(piecesOf([before, 0, 50], [behind, before.length * 10 + gap, 50]));
    const tabbed =
      line &&
      lettersOf(line)
        .map((letter) => letter.text)
        .join('');
    expect(hasTabs ? tabbed : line && lineText(line)).toBe(text);
  });

  it.each([
    ['Public', 'Finance', ' '],
    ['公共', 'Finance', ''],
    ['1,234.50', '208.00', '\n'],
    ['98.5%', '12', '\n'],
    ['1,234.5', '0', ''],
    ['1,234.50', '万元', ''],
    ['1,234.50', '-3.00', '\n'],
    ['2010301', '12', ''],
  ])('between %s and, on the next line of a cell, %s stands %j', (before, after, sign) => {
    expect(parting(before, after)).toBe(sign);
    const cell = piecesOf([before, 0, 50], [after, 0, 64]);
    expect(pieceCellText(cell)).toBe(`${before}${sign}${after}`);
  });

  it.each([
    ['1,234,', '567.89', true],
    ['1,234.', '56', true],
    ['-1,234', '.56', true],
    ['12', '34.50', true],
    ['12.50', '34', true],
    // Each of them is one by itself.
    ['12.50', '34.50', false],
    ['20103', '01', true],
    ['201', '20103', false],
    ['201', '03', true],
    ['12', '34', false],
    ['合计', '12.50', false],
    ['1,23', '4.50', true],
  ])('%s with %s below it is one figure: %s', (head, rest, isOne) => {
    expect(isOneFigure(head, rest)).toBe(isOne);
  });

  it.each([
    ['3', true],
    ['- 3 -', true],
    ['—12—', true],
    ['· 5 ·', true],
    ['第3页', true],
    ['第 3 页', true],
    ['3/12', true],
    ['3 / 12', true],
    ['第3页 共12页', true],
    ['第3页，共12页', true],
    ['第3页共12页', true],
    ['3 12', true],
    ['  7  ', true],
    ['', false],
    ['—', false],
    ['第三页', false],
    ['3.5', false],
    ['12.50', false],
    ['3月', false],
    ['共3页说明', false],
    // A code, a count and a date are no pages, and no two pages without anything between them.
    ['2010301', false],
    ['20103', false],
    ['20231231', false],
    ['1,234', false],
    ['3、5', false],
  ])('“%s” is the number of a page: %s', (text, isNumber) => {
    expect(isPageNumber(text)).toBe(isNumber);
  });
});
