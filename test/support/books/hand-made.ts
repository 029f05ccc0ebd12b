import { packed, type Parts } from './package-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export interface HandMadeSheet {
  readonly name: string;
  /** The inside of `<worksheet>`. */
  readonly inside: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface HandMadeBook {
  readonly sheets: readonly HandMadeSheet[];
  /** The inside of `<styleSheet>`; null for a workbook without styles. */
  readonly styles?: string | null;
  /** What stands behind `<sheets>` in the workbook part. */
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly more?: Parts;
  readonly moreTypes?: string;
  readonly moreRelationships?: string;
  /** Prefix of the main namespace in every part, as some programs write it. */
  readonly prefix?: string;
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';

export const TWO_ROWS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>收入合计</t></is></c><c r="B1" s="1"><v>19359.65</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>支出合计</t></is></c><c r="B2" s="1"><v>18727.31</v></c></row></sheetData>';

/** The parts of a workbook written by hand, to be as odd as a test wants it. */
export function handMadeParts(book: HandMadeBook): Parts {
  const { sheets, styles = PLAIN_STYLES, afterSheets = '', beforeSheets = '' } = book;
  const prefixed = (xml: string): string =>
    book.prefix === undefined ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${book.prefix ?? ''}:`);
  const xmlns = book.prefix === undefined ? `xmlns="${MAIN}"` : `xmlns:${book.prefix}="${MAIN}"`;
  const part = (root: string, inside: string): string =>
    HEAD + prefixed(`<${root} ${xmlns} xmlns:r="${OFFICE}">${inside}</${root}>`);
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const stylesId = sheets.length + 1;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${sheets
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`,
        )
        .join('')}${
        styles === null ? '' : `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>`
      }${book.moreTypes ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': part('workbook', `${beforeSheets}<sheets>${tabs.join('')}</sheets>${afterSheets}`),
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}${
      styles === null ? '' : `<Relationship Id="rId${stylesId}" Type="${OFFICE}/styles" Target="styles.xml"/>`
    }${book.moreRelationships ?? ''}</Relationships>`,
    ...(styles === null ? {} : { 'xl/styles.xml': part('styleSheet', styles) }),
    ...Object.fromEntries(
      sheets.map(({ inside }, index) => [`xl/worksheets/sheet${index + 1}.xml`, part('worksheet', inside)]),
    ),
    ...book.more,
  };
}

export function handMadeBook(book: HandMadeBook): Uint8Array {
  return packed(handMadeParts(book));
}

export { HEAD, OFFICE, PACKAGE, SHEET_TYPE };
