import { toA1, type CellRef } from '../../model';
import { escapeXml } from '../xml';
import type { CellFormats } from './cell-formats';
import { rowPoints } from './row-height';
import type { SheetCell, SheetContent } from './sheet-content';

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Excel takes a file with a longer text in a cell for a damaged one. */
const LONGEST_TEXT = 32_767;

/** A worksheet part, to be printed on A4 paper across, as wide as one page. */
export function ownSheetXml(content: SheetContent, formats: CellFormats, namespace: string): string {
  const rows = content.rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, toA1(index, column), formats)).join('');
    return `<row r="${index + 1}" ht="${rowPoints(row, content.columns)}" customHeight="1">${cells}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `${columnsXml(content.columns)}<sheetData>${rows.join('')}</sheetData>${linksXml(content.rows)}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function columnsXml(columns: SheetContent['columns']): string {
  const items = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function cellXml(cell: SheetCell, place: string, formats: CellFormats): string {
  const style = cell.linkTo ? 'link' : cell.style;
  const attributes = `r="${place}"${style ? ` s="${formats[style]}"` : ''}`;
  if (cell.formula !== undefined) return `<c ${attributes}><f>${escapeXml(cell.formula.replace(/^=/, ''))}</f></c>`;
  if (typeof cell.value === 'number') return `<c ${attributes}><v>${cell.value}</v></c>`;
  if (cell.value === undefined || cell.value === '') return style ? `<c ${attributes}/>` : '';
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell.value.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

function linksXml(rows: SheetContent['rows']): string {
  const links = rows.flatMap((row, index) =>
    row.flatMap(({ linkTo }, column) => (linkTo ? [linkXml(toA1(index, column), linkTo)] : [])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(place: string, to: CellRef): string {
  const location = `'${to.sheet.replace(/'/g, "''")}'!${toA1(to.row, to.column)}`;
  return `<hyperlink ref="${place}" location="${escapeXml(location)}"/>`;
}
