import { encodeXml, escapeXml } from '../../package/xml';
import { storedArchive } from '../../package/zip';
import { addCellFormats, type CellStyle } from '../styles/cell-formats';
import { ownSheetXml, printTitlesXml } from './own-sheet-xml';
import type { SheetContent } from './sheet-content';
import { leastStyles, STYLES_TYPE } from '../styles/styles-part';
import { WORKSHEET_TYPE } from './own-sheets';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new workbook of these sheets; the same sheets give the same bytes. Needs at least one. */
export function createWorkbook(sheets: readonly SheetContent[]): Uint8Array {
  const { xml: styles, formats } = addCellFormats(leastStyles(MAIN), further(sheets));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', relationships([...sheets.map(sheetTie), ['styles', 'styles.xml']])],
    ['xl/styles.xml', styles],
    ...sheets.map((sheet, index) => [`xl/${sheetTie(sheet, index)[1]}`, ownSheetXml(sheet, formats, MAIN)] as const),
  ];
  return storedArchive(new Map(parts.map(([path, text]) => [path, encodeXml(text)])));
}

/** Styles that only forms have. */
function further(sheets: readonly SheetContent[]): readonly CellStyle[] {
  const hasRates = sheets.some(({ rows }) => rows.some((row) => row.some(({ isRate }) => isRate)));
  return [...(sheets.some(({ form }) => form) ? (['entry'] as const) : []), ...(hasRates ? (['rate'] as const) : [])];
}

/** Sheets come first, so that a sheet's relationship has its number. */
function sheetTie(_sheet: SheetContent, index: number): readonly [string, string] {
  return ['worksheet', `worksheets/sheet${index + 1}.xml`];
}

/** ECMA-376 part 2; targets are relative to the part that they belong to. */
function relationships(ties: readonly (readonly [string, string])[]): string {
  const lines = ties.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** Sheet ids count from 1 and never matter again; defined names stand behind the sheets, as the schema orders. */
function workbook(sheets: readonly SheetContent[]): string {
  const tabs = sheets.map(
    ({ name, isVeryHidden = false }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isVeryHidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = sheets.map((sheet, position) => printTitlesXml(sheet, position) ?? '').join('');
  const list = names === '' ? '' : `<definedNames>${names}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>${list}</workbook>`;
}

/** Parts without an Override would be taken for plain XML and the file be refused. */
function contentTypes(sheetCount: number): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', WORKBOOK_TYPE],
    ['xl/styles.xml', STYLES_TYPE],
    ...Array.from(
      { length: sheetCount },
      (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, WORKSHEET_TYPE] as const,
    ),
  ];
  const lines = overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${lines.join('')}</Types>`
  );
}
