import type * as DocxLibrary from 'docx';
import type { IRunOptions, ISectionOptions } from 'docx';
import type { ReportSource } from '../source';
import { runLines, unitLines } from '../words';
import { reviewLines } from './lines';
import {
  NO_OPINION,
  REVIEW_SIGNATURES,
  reviewColumns,
  reviewNotes,
  reviewTexts,
  reviewTitle,
  type ReviewColumn,
} from './words';

/** The library as a value: it is loaded when it is needed. */
type Docx = typeof DocxLibrary;

/** Between the margins of A4 across, in twentieths of a point. */
const PAGE_WIDTH = 14_570;
/** 2 cm in twentieths of a point. */
const MARGIN = 1134;
/** The tool, not the person: who reviewed signs below. */
const AUTHOR = '决算助手';
/** Half points: 小四, 五号 and 小三. */
const SIZES = { body: 21, table: 18, title: 32 } as const;
/** Chinese in 宋体, figures and Latin letters beside it in Times. */
const FACE = { ascii: 'Times New Roman', eastAsia: '宋体', hAnsi: 'Times New Roman' } as const;

/**
 * The 审核意见单 of a unit as a Word document (.docx). The library that writes it is fetched with the first one.
 */
export async function reviewDocument(source: ReportSource): Promise<Uint8Array> {
  const docx = await import(/* webpackChunkName: "docx" */ 'docx');
  return new Uint8Array(await docx.Packer.toArrayBuffer(documentOf(docx, source)));
}

function documentOf(docx: Docx, source: ReportSource): DocxLibrary.Document {
  return new docx.Document({
    title: reviewTitle(source),
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: { default: { document: { run: { font: FACE, size: SIZES.body } } } },
    sections: [sectionOf(docx, source)],
  });
}

function sectionOf(docx: Docx, source: ReportSource): ISectionOptions {
  const lines = reviewLines(source);
  const signatures = REVIEW_SIGNATURES.map((word) => `${word}：______________`).join('　　');
  return {
    properties: {
      page: {
        // A4 in twentieths of a point; the library turns it itself where the page stands across.
        size: { width: 11_906, height: 16_838, orientation: docx.PageOrientation.LANDSCAPE },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    footers: { default: footerOf(docx) },
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        spacing: { after: 160 },
        children: [run(docx, { text: reviewTitle(source), bold: true, size: SIZES.title })],
      }),
      paragraph(docx, unitLines(source).join('　　')),
      paragraph(docx, runLines(source).join('　　')),
      lines.length === 0 ? paragraph(docx, NO_OPINION) : tableOf(docx, source),
      ...reviewNotes(source).map((note) => paragraph(docx, note)),
      new docx.Paragraph({ spacing: { before: 360 }, children: [new docx.TextRun(signatures)] }),
    ],
  };
}

/** A line above or below the table. */
function paragraph(docx: Docx, text: string): DocxLibrary.Paragraph {
  return new docx.Paragraph({ spacing: { before: 60, after: 60 }, children: [new docx.TextRun(text)] });
}

/** In the document's own font unless the options say otherwise. */
function run(docx: Docx, options: IRunOptions): DocxLibrary.TextRun {
  return new docx.TextRun(options);
}

/** 第 x 页，共 y 页, as fields that Word counts. */
function footerOf(docx: Docx): DocxLibrary.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  const children = [
    new docx.TextRun({ children: ['第 ', CURRENT, ' 页，共 ', TOTAL_PAGES, ' 页'], size: SIZES.table }),
  ];
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children })],
  });
}

/** The head is repeated on every page, and no opinion is torn in two. */
function tableOf(docx: Docx, source: ReportSource): DocxLibrary.Table {
  const columns = reviewColumns(source);
  const texts = reviewLines(source).map((line) => [String(line.index), ...reviewTexts(line)]);
  const widths = widthsOf(columns, texts);
  const rows = texts.map((row) => rowOf(docx, row, widths, false));
  const heads = columns.map(({ head }) => head);
  return new docx.Table({
    columnWidths: [...widths],
    width: { size: PAGE_WIDTH, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    rows: [rowOf(docx, heads, widths, true), ...rows],
  });
}

/** Left and right within a cell, in twentieths of a point. */
const SIDE = 80;
/** A digit is half as wide as it is high, in twentieths of a point; no sign of a figure is wider. */
const DIGIT = SIZES.table * 5;
/** What Word keeps on one line. */
const FIGURE = /[-+]?[\d,.%]+/g;

/**
 * The columns share the page as they share the sheet, but none is narrower than its longest figure: a number does not
 * break. What such a column takes more than its share the others give. Figures for which the page has no room break.
 */
function widthsOf(columns: readonly ReviewColumn[], rows: readonly (readonly string[])[]): readonly number[] {
  const wanted = columns.map((_, column) => 2 * SIDE + DIGIT * (longestFigure(rows, column) + 1));
  const most = wanted.reduce((sum, width) => sum + width, 0) > PAGE_WIDTH ? PAGE_WIDTH / columns.length : PAGE_WIDTH;
  const least = wanted.map((width) => Math.min(width, Math.floor(most)));
  const fixed = new Map<number, number>();
  for (;;) {
    const free = columns.filter((_, column) => !fixed.has(column)).reduce((sum, { width }) => sum + width, 0);
    const left = PAGE_WIDTH - [...fixed.values()].reduce((sum, width) => sum + width, 0);
    const widths = columns.map(({ width }, column) => fixed.get(column) ?? Math.floor((left * width) / free));
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (least[column] ?? 0));
    if (narrow < 0) return widths;
    fixed.set(narrow, least[narrow] ?? 0);
  }
}

function longestFigure(rows: readonly (readonly string[])[], column: number): number {
  const lengths = rows.flatMap((row) => [...(row[column] ?? '').matchAll(FIGURE)].map(([figure]) => figure.length));
  return Math.max(0, ...lengths);
}

/** Heads are repeated, rows are not torn. */
function rowOf(docx: Docx, texts: readonly string[], widths: readonly number[], isHead: boolean): DocxLibrary.TableRow {
  return new docx.TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: texts.map((text, column) => cellOf(docx, text, widths[column] ?? 0, isHead)),
  });
}

/** A paragraph for each line of the text; a break within one would not keep its spacing. */
function cellOf(docx: Docx, text: string, width: number, isHead: boolean): DocxLibrary.TableCell {
  const alignment = isHead ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT;
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 40, bottom: 40, left: SIDE, right: SIDE },
    ...(isHead ? { shading: { fill: 'E7EEF2' } } : {}),
    children: text.split('\n').map(
      (line) =>
        new docx.Paragraph({
          alignment,
          children: [run(docx, { text: line, bold: isHead, size: SIZES.table })],
        }),
    ),
  });
}
