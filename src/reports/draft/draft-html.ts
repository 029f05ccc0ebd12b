import type { Draft, ReportModel } from '../../model';
import {
  type DocxBlock,
  type FaceRole,
  FACES,
  LINE_POINTS,
  type PrintedCell,
  type PrintedRow,
  type PrintedTable,
  SIZES,
  type TextPiece,
} from '../../document/docx';
import { escapeXml } from '../../document/package/xml';
import type { DocxGaps } from './draft-pieces';
import { layOutDraft } from './lay-out-draft';

/**
 * A draft as rich text for the clipboard: what Word and WPS 文字 take over when it is pasted, with the styles
 * written on every paragraph, because they know of no other.
 */
export function draftHtml(draft: Draft, report: ReportModel, gaps: DocxGaps = 'marked'): string {
  return `<html><body>${layOutDraft(draft, report, gaps).map(blockHtml).join('')}</body></html>`;
}

/** A title is the first heading of the page, since the clipboard has no style of its own for it. */
function blockHtml(block: DocxBlock): string {
  switch (block.kind) {
    case 'title':
      return paragraph('h1', 'title', SIZES.title, 'text-align:center', escapeXml(block.text));
    case 'contents':
      // Pages are not known before the text is pasted; Word makes contents from the headings.
      return '';
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return paragraph('p', 'body', SIZES.body, 'text-indent:2em', block.pieces.map(pieceHtml).join(''));
    case 'table':
      return tableHtml(block.table);
  }
}

/** By level: parts centred as titles are, sections and what is below them indented by two characters. */
const HEADING_FACES: Readonly<
  Record<1 | 2 | 3, readonly [tag: string, role: FaceRole, points: number, style: string]>
> = {
  1: ['h1', 'title', SIZES.part, 'text-align:center'],
  2: ['h2', 'section', SIZES.body, 'text-indent:2em'],
  3: ['h3', 'subsection', SIZES.body, 'text-indent:2em'],
};

/** The text is plain: headings hold no figures. */
function headingHtml({ level, text }: Extract<DocxBlock, { kind: 'heading' }>): string {
  const [tag, role, points, style] = HEADING_FACES[level];
  return paragraph(tag, role, points, style, escapeXml(text));
}

/** Line height in points, not as a factor: Word would reckon a factor by the font. */
function paragraph(tag: string, role: FaceRole, points: number, style: string, content: string): string {
  const { name, instead } = FACES[role];
  const family = [name, ...instead].map((each) => `'${each}'`).join(',');
  const common = `font-family:${family};font-size:${points}pt;line-height:${LINE_POINTS}pt;font-weight:normal;margin:0`;
  return `<${tag} style="${common};${style}">${content}</${tag}>`;
}

/**
 * Yellow for what a person must fill in, a line under a gap that is written by hand; an anchor has no place on the
 * clipboard.
 */
function pieceHtml({ text, open }: TextPiece): string {
  const content = escapeXml(text);
  if (open === 'wanted') return `<span style="background:#FFFF00">${content}</span>`;
  return open === 'gap' ? `<u>${content}</u>` : content;
}

/** Title and units above, notes below, as on paper; widths are left to the program that it is pasted into. */
function tableHtml({ title, unitName, amountUnit, header, rows, notes }: PrintedTable): string {
  const lines = [...header, ...rows].map(rowHtml).join('');
  const small = (text: string): string => paragraph('p', 'table', SIZES.table, '', escapeXml(text));
  return [
    paragraph('p', 'section', SIZES.body, 'text-align:center', escapeXml(title)),
    small(`单位：${unitName}  金额单位：${amountUnit}`),
    `<table style="border-collapse:collapse;font-size:${SIZES.table}pt">${lines}</table>`,
    ...notes.map(small),
  ].join('');
}

function rowHtml(cells: PrintedRow): string {
  return `<tr>${cells.map(cellHtml).join('')}</tr>`;
}

function cellHtml({ text, align, columnSpan, rowSpan }: PrintedCell): string {
  const spans = [
    columnSpan === undefined ? '' : ` colspan="${columnSpan}"`,
    rowSpan === undefined ? '' : ` rowspan="${rowSpan}"`,
  ].join('');
  return `<td${spans} style="border:1px solid #000;padding:1pt 3pt;text-align:${align}">${escapeXml(text)}</td>`;
}
