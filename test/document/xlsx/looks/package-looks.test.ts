import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../../../src/document';
import { packageLooks } from '../../../../src/document/xlsx/looks/package-looks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const FONTS = '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>';
const FILLS =
  `<fills><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill>${[
    'theme="4"',
    'theme="4" tint="0.5"',
    'theme="4" tint="-0.5"',
    'theme="1" tint="0.25"',
    'theme="12"',
    'indexed="43"',
  ]
    .concat('indexed="64"', 'indexed="9" tint="-0.25"')
    .map((colour) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`)
    .join('')}<fill><patternFill patternType="gray125"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>`;
const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
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
        `<Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        `<Relationship Id="h" Type="${OFFICE}/theme" Target="theme.xml"/></Relationships>`,
    ),
    'xl/theme.xml': strToU8(THEME),
    'xl/sheet.xml': strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}">${FONTS}${FILLS}${BORDERS}<cellXfs>${xfs}</cellXfs></styleSheet>`,
    ),
  });
  return Object.fromEntries(packageLooks(openPackage(pack), '表'));
}

it.each([
  ['a plain format', 'fontId="0"', {}],
  ['bold', 'fontId="1"', { '1,1': { bold: true } }],
  ['bold that is taken back', 'fontId="2"', {}],
  ['a fill in a colour of its own', 'fillId="1"', { '1,1': { fill: '#DDEBF7' } }],
  ['a fill in a colour of the theme', 'fillId="2"', { '1,1': { fill: '#4472C4' } }],
  ['a lighter one', 'fillId="3"', { '1,1': { fill: '#A2B9E2' } }],
  ['a darker one', 'fillId="4"', { '1,1': { fill: '#203864' } }],
  ['a grey one, from black', 'fillId="5"', { '1,1': { fill: '#404040' } }],
  ['a fill in a colour that the theme has not', 'fillId="6"', {}],
  ['a fill in a colour of the palette', 'fillId="7"', { '1,1': { fill: '#FFFF99' } }],
  ['a fill in a colour of the system', 'fillId="8"', {}],
  ['a grey one, from white', 'fillId="9"', { '1,1': { fill: '#BFBFBF' } }],
  ['a pattern', 'fillId="10"', {}],
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
