import { strToU8, zipSync } from 'fflate';
import { openPackage, readCellLooks } from '../../../src/document';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const FONTS = '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="none"/></border></borders>';

/** A workbook of one sheet, whose cells have these formats. */
function looksOf(formats: readonly string[], cells: string) {
  const xfs = formats.map((format) => (format.includes('<') ? format : `<xf ${format}/>`)).join('');
  const pack = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="s" Type="${OFFICE}/worksheet" Target="sheet.xml"/>` +
        `<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sheet.xml': strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}">${FONTS}${FILLS}${BORDERS}<cellXfs>${xfs}</cellXfs></styleSheet>`,
    ),
  });
  return Object.fromEntries(readCellLooks(openPackage(pack), '表'));
}

it.each([
  ['a plain format', 'fontId="0"', {}],
  ['bold', 'fontId="1"', { '1,1': { bold: true } }],
  ['bold that is taken back', 'fontId="2"', {}],
  ['a fill in a colour of its own', 'fillId="1"', { '1,1': { fill: '#DDEBF7' } }],
  ['a fill in a colour of the theme', 'fillId="2"', {}],
  ['centred', '<xf><alignment horizontal="center"/></xf>', { '1,1': { align: 'center' } }],
  ['right', '<xf><alignment horizontal="right"/></xf>', { '1,1': { align: 'end' } }],
  [
    'lines, of which those above and before are drawn by the neighbours',
    'borderId="1"',
    { '1,1': { right: true }, '1,0': { right: true }, '0,1': { bottom: true } },
  ],
])('reads %s', (_what, format, looks) => {
  expect(looksOf(['fontId="0"', format], '<row r="2"><c r="B2" s="1"><v>1</v></c></row>')).toEqual(looks);
});

it('knows nothing of a sheet that is not there', () => {
  expect(looksOf(['fontId="1"'], '<row r="1"><c r="A1"/></row>')).toEqual({ '0,0': { bold: true } });
});
