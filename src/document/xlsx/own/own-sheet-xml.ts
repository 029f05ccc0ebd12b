import { toA1, type CellRef } from '../../../model';
import { escapeXml } from '../../package/xml';
import type { CellFormats, CellStyle } from '../styles/cell-formats';
import { entryCells, protectionXml, validationsXml } from './form-xml';
import { rowPoints } from './row-height';
import type { SheetCell, SheetContent } from './sheet-content';
import { escaped, LONGEST_TEXT } from '../parts/string-item';

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A worksheet part, to be printed on A4 paper across, as wide as one page. */
export function ownSheetXml(content: SheetContent, formats: CellFormats, namespace: string): string {
  const isEntry = entryCells(content.form);
  const rows = content.rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const place = toA1(index, column);
      return cellXml(cell, place, formats, isEntry.has(place) ? 'entry' : cell.style);
    });
    return `<row r="${index + 1}" ht="${rowPoints(row, content.columns)}" customHeight="1">${cells.join('')}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    // The order is that of CT_Worksheet: Excel refuses a part whose elements stand otherwise.
    `${columnsXml(content.columns)}<sheetData>${rows.join('')}</sheetData>${protectionXml(content.form)}` +
    `${validationsXml(content.form)}${linksXml(content.rows)}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${FOOTER}${breaksXml(content)}</worksheet>`
  );
}

/** “&P” and “&N” are the codes for page and pages, “&C” centres; the ampersands are escaped. */
const FOOTER = '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

/** A break stands behind the row that it names, counted from 1. */
function breaksXml({ print }: SheetContent): string {
  const rows = (print?.breakBefore ?? []).filter((row) => row > 0);
  const items = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return items.length === 0
    ? ''
    : `<rowBreaks count="${items.length}" manualBreakCount="${items.length}">${items.join('')}</rowBreaks>`;
}

/** The defined name by which rows are repeated on every page; null where none are. */
export function printTitlesXml({ name, print }: SheetContent, position: number): string | null {
  if (print?.titleRows === undefined || print.titleRows < 1) return null;
  const rows = `${quotedSheet(name)}!$1:$${print.titleRows}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${escapeXml(rows)}</definedName>`;
}

/** Always quoted, which is right for every name. */
function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Counted from 1; a width of its own for each, so that none is the reader's default. */
function columnsXml(columns: SheetContent['columns']): string {
  const items = columns.map(
    ({ width, isHidden = false }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}"${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

/**
 * Texts stand in the cell itself: no part of shared strings has to be changed. An empty cell without a style is left
 * out.
 */
function cellXml(cell: SheetCell, place: string, formats: CellFormats, look: CellStyle | undefined): string {
  const own = cell.isRate ? 'rate' : look;
  const style = cell.linkTo ? 'link' : own;
  const attributes = `r="${place}"${style ? ` s="${formats[style]}"` : ''}`;
  if (cell.formula !== undefined) return formulaXml(cell, cell.formula, attributes);
  if (typeof cell.value === 'number') return `<c ${attributes}><v>${cell.value}</v></c>`;
  if (cell.value === undefined || cell.value === '') return style ? `<c ${attributes}/>` : '';
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${textXml(cell.value.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

/** Escaped twice: signs that XML cannot hold as Excel writes them (`_x000D_`), then for XML. */
function textXml(text: string): string {
  return escapeXml(escaped(text));
}

/** With a known result, so that programs which do not calculate show it as well. */
function formulaXml({ value }: SheetCell, formula: string, attributes: string): string {
  const text = `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
  if (value === undefined) return `<c ${attributes}>${text}</c>`;
  return typeof value === 'number'
    ? `<c ${attributes}>${text}<v>${value}</v></c>`
    : `<c ${attributes} t="str">${text}<v>${textXml(value)}</v></c>`;
}

/** Links are a list behind the cells, not part of them. */
function linksXml(rows: SheetContent['rows']): string {
  const links = rows.flatMap((row, index) =>
    row.flatMap(({ linkTo }, column) => (linkTo ? [linkXml(toA1(index, column), linkTo)] : [])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A place within the workbook needs no relationship. */
function linkXml(place: string, to: CellRef): string {
  const location = `${quotedSheet(to.sheet)}!${toA1(to.row, to.column)}`;
  return `<hyperlink ref="${place}" location="${escapeXml(location)}"/>`;
}
