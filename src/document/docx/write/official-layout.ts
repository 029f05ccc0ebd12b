/**
 * The layout of official documents, GB/T 9704-2012: A4 with a text area of 156 × 225 mm, titles in 2号小标宋,
 * text in 3号仿宋 on lines of 28 points, headings in 黑体 and 楷体, page numbers outside as — 1 —.
 */

/** Margins and paper in millimetres. */
export const PAPER = { width: 210, height: 297 } as const;
export const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** A page turned so that its head lies at the binding: left becomes top, top becomes right, and so on. */
export const LANDSCAPE_MARGINS = {
  top: MARGINS.left,
  right: MARGINS.top,
  bottom: MARGINS.right,
  left: MARGINS.bottom,
} as const;

/** Widths of the text area in millimetres. */
export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;
export const LANDSCAPE_TEXT_WIDTH = PAPER.height - LANDSCAPE_MARGINS.left - LANDSCAPE_MARGINS.right;

/** Heights of the text area in millimetres. */
export const TEXT_HEIGHT = PAPER.height - MARGINS.top - MARGINS.bottom;
export const LANDSCAPE_TEXT_HEIGHT = PAPER.width - LANDSCAPE_MARGINS.top - LANDSCAPE_MARGINS.bottom;

/** Sizes in points: 2号, 小2号, 3号, 4号, 小5号. */
export const SIZES = { title: 22, part: 18, body: 16, contents: 14, pageNumber: 14, table: 9 } as const;

export const LINE_POINTS = 28;

/** Text of a page that has to hold everything: 4号 on closer lines. */
export const COMPACT = { points: 14, line: 20 } as const;

/** Lines of tables in points: as they are set, and as close as they can still be read; letters are smaller by `air`. */
export const TABLE_BORDER = { usual: 12, least: 9, air: 1.2 } as const;

/** Typefaces by their role. Many computers lack the first; the others are what they have instead. */
export const FACES = {
  title: { name: '方正小标宋简体', instead: ['小标宋体', '华文中宋', '宋体', 'SimSun'] },
  section: { name: '黑体', instead: ['SimHei', '微软雅黑'] },
  subsection: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi'] },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong'] },
  table: { name: '宋体', instead: ['SimSun'] },
} as const;

export type FaceRole = keyof typeof FACES;
