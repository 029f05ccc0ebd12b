import type { NoiseName } from '../../../test/support/generator';

/** How a book is printed: everything that changes where things stand on the pages. */
export interface PrintLayout {
  readonly name: string;
  /** A workbook printed from Calc, a whole document from Writer, or one as a web page from a browser. */
  readonly program: 'calc' | 'writer' | 'browser';
  /** What prints the PDF again, as drivers of printers do that make PDFs. */
  readonly driver: 'none' | 'cairo' | 'ghostscript';
  /** `grounds`: no lines, and headers on a shaded ground; `bands`: every second row stands on one; `hairs`: thin grey lines below rows. */
  readonly lines: 'all' | 'double' | 'across' | 'none' | 'grounds' | 'bands' | 'hairs';
  readonly isLandscape: boolean;
  /** Whether a workbook is shrunk to the width of its paper; else its further columns go to other pages. */
  readonly isFitted: boolean;
  /** Whether all rows are printed before the further columns. */
  readonly isDownFirst: boolean;
  /** Whether headers, with the title in workbooks, are printed on each page again. */
  readonly repeatsHead: boolean;
  readonly font: 'Noto Serif CJK SC' | 'Noto Sans CJK SC' | 'Droid Sans Fallback';
  /** In points. */
  readonly size: number;
  /** `wrapped`: the column is narrow and its words are wrapped; `cut`: they are not, and are cut off; `cutAround`: on both sides, and so are headers and titles. */
  readonly labels: 'whole' | 'wrapped' | 'cut' | 'cutAround';
  /** Where the headers of columns stand. */
  readonly heads: 'left' | 'middle' | 'right';
  readonly pageNumber: 'none' | 'middle' | 'right';
  /** Whether pages are shown turned by a quarter. */
  readonly isTurned: boolean;
  readonly hasWatermark: boolean;
  /** Whether a seal is set over each table in letters, as a browser prints it. */
  readonly hasSeal: boolean;
  /** Whether figures are set in full-width digits, for which their columns have no room. */
  readonly isWideFigured: boolean;
  /** Where a browser sets tables: below each other, each second one beside the first, or short ones turned by a quarter. */
  readonly second: 'below' | 'beside' | 'turned';
  /** Whether the drafted text stands before the tables and after them. */
  readonly hasText: boolean;
  /** Whether each table begins a page. */
  readonly breaksPages: boolean;
  readonly noise: readonly NoiseName[];
}

const CALC: Omit<PrintLayout, 'name'> = {
  program: 'calc',
  driver: 'none',
  lines: 'all',
  isLandscape: true,
  isFitted: true,
  isDownFirst: true,
  repeatsHead: false,
  font: 'Noto Serif CJK SC',
  size: 10,
  labels: 'whole',
  heads: 'middle',
  pageNumber: 'none',
  isTurned: false,
  hasWatermark: false,
  hasSeal: false,
  isWideFigured: false,
  second: 'below',
  hasText: false,
  breaksPages: true,
  noise: [],
};
const WRITER: Omit<PrintLayout, 'name'> = { ...CALC, program: 'writer', hasText: true, pageNumber: 'middle' };
const BROWSER: Omit<PrintLayout, 'name'> = { ...WRITER, program: 'browser', pageNumber: 'none' };

/** What is measured, in turn. */
export const PRINT_LAYOUTS: readonly PrintLayout[] = [
  { ...CALC, name: '有线' },
  { ...CALC, name: '有线竖版小字', isLandscape: false, size: 8, repeatsHead: true, pageNumber: 'right' },
  { ...CALC, name: '有线大字重复表头', size: 14, repeatsHead: true, font: 'Noto Sans CJK SC' },
  { ...CALC, name: '双线', lines: 'double', pageNumber: 'middle', noise: ['zerosShown'] },
  { ...CALC, name: '有线标签截断', labels: 'cut', noise: ['zerosShown'] },
  { ...CALC, name: '有线标签折行', labels: 'wrapped', isLandscape: false },
  { ...CALC, name: '溢出先下后右', isFitted: false, isLandscape: false, noise: ['zerosShown'] },
  { ...CALC, name: '溢出先右后下', isFitted: false, isLandscape: false, isDownFirst: false, repeatsHead: true },
  { ...CALC, name: '溢出大字页码在右', isFitted: false, size: 14, pageNumber: 'right' },
  { ...CALC, name: '只有横线', lines: 'across' },
  { ...CALC, name: '只有横线折行', lines: 'across', labels: 'wrapped', isLandscape: false, pageNumber: 'right' },
  { ...CALC, name: '无线', lines: 'none' },
  { ...CALC, name: '无线重复表头', lines: 'none', repeatsHead: true, size: 12, pageNumber: 'right' },
  { ...CALC, name: '无线标签截断', lines: 'none', labels: 'cut', noise: ['zerosShown'] },
  { ...CALC, name: '无线零写横线', lines: 'none', noise: ['dashes'], font: 'Droid Sans Fallback' },
  { ...CALC, name: '灰底表头', lines: 'grounds', noise: ['zerosShown'] },
  { ...CALC, name: '溢出无线', lines: 'none', isFitted: false, isLandscape: false },
  {
    ...CALC,
    name: '溢出无线先右',
    lines: 'none',
    isFitted: false,
    isLandscape: false,
    isDownFirst: false,
    repeatsHead: true,
  },
  { ...CALC, name: '溢出只有横线', lines: 'across', isFitted: false, isLandscape: false, noise: ['zerosShown'] },
  { ...WRITER, name: '文稿有线' },
  { ...WRITER, name: '文稿续页重复表头', repeatsHead: true, isLandscape: false, size: 11, breaksPages: false },
  { ...WRITER, name: '文稿一页多表', isLandscape: false, size: 8, breaksPages: false, noise: ['zerosShown'] },
  { ...WRITER, name: '文稿只有横线', lines: 'across', repeatsHead: true, noise: ['zerosShown'] },
  { ...WRITER, name: '文稿无线', lines: 'none', breaksPages: false, pageNumber: 'right' },
  { ...WRITER, name: '文稿灰底', lines: 'grounds', noise: ['dashes'] },
  { ...WRITER, name: '文稿转页', isTurned: true, font: 'Noto Sans CJK SC' },
  { ...WRITER, name: '文稿水印', hasWatermark: true, repeatsHead: true },
  { ...WRITER, name: '文稿水印无线', hasWatermark: true, lines: 'none', isLandscape: false, size: 9 },
  { ...WRITER, name: '文稿折行大字', labels: 'wrapped', size: 13, isLandscape: false, font: 'Droid Sans Fallback' },
  { ...CALC, name: '有线转页', isTurned: true, repeatsHead: true, noise: ['noLineNumbers'] },
  { ...CALC, name: '溢出先下重复表头', isFitted: false, isLandscape: false, repeatsHead: true },
  { ...CALC, name: '溢出无线先下重复表头', lines: 'none', isFitted: false, isLandscape: false, repeatsHead: true },
  { ...BROWSER, name: '浏览器' },
  { ...BROWSER, name: '浏览器竖版双线', lines: 'double', isLandscape: false, size: 8, repeatsHead: true },
  { ...CALC, name: '有线再印', driver: 'cairo', noise: ['zerosShown'] },
  { ...WRITER, name: '文稿再印', driver: 'cairo', repeatsHead: true, isLandscape: false, labels: 'wrapped' },
  { ...CALC, name: '有线驱动', driver: 'ghostscript', repeatsHead: true, size: 12 },
  { ...WRITER, name: '文稿驱动', driver: 'ghostscript', lines: 'double', size: 9, noise: ['dashes'] },
  { ...CALC, name: '一页两表重复表头', repeatsHead: true, size: 14, noise: ['twoTablesOnOneSheet', 'zerosShown'] },
  { ...CALC, name: '有线两侧截断', labels: 'cutAround', noise: ['zerosShown'] },
  { ...BROWSER, name: '浏览器色带折行', lines: 'bands', labels: 'wrapped', isLandscape: false, size: 9 },
  { ...BROWSER, name: '浏览器细横线折行', lines: 'hairs', labels: 'wrapped', isLandscape: false, size: 9 },
  { ...WRITER, name: '文稿色带折行', lines: 'bands', labels: 'wrapped', isLandscape: false, noise: ['zerosShown'] },
  { ...CALC, name: '色带', lines: 'bands', noise: ['dashes'] },
  { ...BROWSER, name: '浏览器印章', hasSeal: true },
  { ...BROWSER, name: '浏览器全角数字', isWideFigured: true, noise: ['zerosShown'] },
  { ...CALC, name: '无线表头靠右', lines: 'none', heads: 'right', noise: ['zerosShown'] },
  { ...CALC, name: '无线表头靠左', lines: 'none', heads: 'left' },
  { ...BROWSER, name: '浏览器两表并排', second: 'beside', size: 7 },
  { ...BROWSER, name: '浏览器转向的表', second: 'turned', isLandscape: false, size: 7 },
];
