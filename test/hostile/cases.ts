import { zipSync } from 'fflate';
import { xlsBook } from '../support/books';
import { edited, formulaCell, numbered, retexted, rowsAlone, SOUND, soundParts, withRows } from './edits';

/** A book that hurts: what is wrong with it, and whether it is read or refused in one sentence. */
export type HostileBook = readonly [name: string, make: () => Uint8Array, answer: 'result' | 'sentence' | 'either'];

const FIRST = 'xl/worksheets/sheet1.xml';
const UNIT = '示例县卫生健康局';
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const figure = (place: string, value = 1): string => `<c r="${place}"><v>${value}</v></c>`;
const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const nested = (depth: number, before: string, inner: string, after: string): string =>
  before.repeat(depth) + inner + after.repeat(depth);

const ROOM: readonly HostileBook[] = [
  [
    'a figure in the last column of many rows',
    () => withRows(numbered(20_000, (n) => row(n + 100, figure(`XFD${n + 100}`)))),
    'sentence',
  ],
  ['a figure in the last cell', () => withRows(row(1_048_576, figure('XFD1048576'))), 'result'],
  [
    'a figure in the last row of each sheet',
    () =>
      edited(
        Object.fromEntries(
          numbered(9, (n) => `${n}`)
            .split('')
            .map((n) => [
              `xl/worksheets/sheet${n}.xml`,
              (xml: string) => xml.replace('</sheetData>', `${row(1_048_576, figure('A1048576'))}</sheetData>`),
            ]),
        ),
      ),
    'either',
  ],
  ['figures far apart', () => withRows(numbered(100, (n) => row(n * 10_000, figure(`A${n * 10_000}`)))), 'result'],
  ['a million blank cells', () => withRows(numbered(10_000, (n) => row(n + 100, '<c/>'.repeat(100)))), 'result'],
  ['a wide table', () => rowsAlone(numbered(100, (n) => row(n, '<c><v>1</v></c>'.repeat(16_384)))), 'result'],
  ['a long table', () => rowsAlone(numbered(200_000, (n) => row(n, figure(`A${n}`)))), 'result'],
  ['many million cells', () => rowsAlone(numbered(40_000, (n) => row(n, '<c><v>1</v></c>'.repeat(90)))), 'sentence'],
  [
    'columns far out of range',
    () =>
      edited({
        [FIRST]: (xml) =>
          xml
            .replace(
              /<sheetData>/,
              '<cols><col min="-30000000" max="900000000" width="9" customWidth="1"/></cols><sheetData>',
            )
            .replace(/<cols>(?=.*<cols>).*?<\/cols>/s, ''),
      }),
    'result',
  ],
  [
    'a merged area over the whole sheet',
    () =>
      edited({
        [FIRST]: (xml) =>
          xml.replace(
            /<mergeCells.*?<\/mergeCells>/s,
            '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
      }),
    'either',
  ],
  [
    'many merged areas over each other',
    () =>
      edited({
        [FIRST]: (xml) =>
          xml.replace(
            /<mergeCells.*?<\/mergeCells>/s,
            `<mergeCells>${'<mergeCell ref="A1:IV1000"/>'.repeat(20_000)}</mergeCells>`,
          ),
      }),
    'either',
  ],
  [
    'many lists of columns',
    () =>
      edited({
        [FIRST]: (xml) =>
          xml.replace('<sheetData>', `${'<cols><col min="1" max="1" width="9"/></cols>'.repeat(100_000)}<sheetData>`),
      }),
    'result',
  ],
  [
    'frozen panes far out',
    () =>
      edited({
        [FIRST]: (xml) =>
          xml.replace(
            '<sheetData>',
            '<sheetViews><sheetView><pane xSplit="1e9" ySplit="1e9" state="frozen"/></sheetView></sheetViews><sheetData>',
          ),
      }),
    'result',
  ],
  [
    'a part that unpacks to more than it says',
    () =>
      lied(
        zipSync(
          Object.fromEntries(
            Object.entries(soundParts()).map(([path, part]) => [
              path,
              path === FIRST ? Buffer.concat([Buffer.from(part), Buffer.alloc(100_000_000, 0x20)]) : Buffer.from(part),
            ]),
          ),
        ),
        FIRST,
      ),
    'sentence',
  ],
  ['a part of 100 MB', () => rowsAlone(numbered(500_000, () => `<row>${'<c/>'.repeat(50)}</row>`)), 'sentence'],
];

const FORMULAS: readonly HostileBook[] = [
  ['brackets', () => withRows(row(90, formulaCell('Z90', nested(10_000, '(', '1', ')')))), 'result'],
  ['brackets that do not end', () => withRows(row(90, formulaCell('Z90', '('.repeat(60_000)))), 'result'],
  ['square brackets', () => withRows(row(90, formulaCell('Z90', '['.repeat(60_000)))), 'result'],
  ['signs', () => withRows(row(90, formulaCell('Z90', `${'-'.repeat(30_000)}1`))), 'result'],
  [
    'choices within choices',
    () => withRows(row(90, formulaCell('Z90', nested(5000, 'IF(A1&gt;0,', '1', ',0)')))),
    'result',
  ],
  [
    'a chain that leads back',
    () => withRows(numbered(20_000, (n) => row(n + 100, formulaCell(`Z${n + 100}`, `Z${n + 101}+1`)))),
    'result',
  ],
  [
    'texts that double',
    () =>
      withRows(
        `${row(99, text('Z99', 'ab'))}${numbered(60, (n) => row(n + 99, formulaCell(`Z${n + 99}`, `Z${n + 98}&amp;Z${n + 98}`)))}`,
      ),
    'either',
  ],
  [
    'sums over everything above',
    () => withRows(numbered(5000, (n) => row(n + 100, formulaCell(`Z${n + 100}`, `SUM(A$1:Z${n + 99})`)))),
    'result',
  ],
  [
    'formulas far out',
    () => withRows(numbered(2000, (n) => row(n + 100, formulaCell(`XFD${n + 100}`, '1+1')))),
    'result',
  ],
  [
    'a long formula that many cells share',
    () =>
      withRows(
        numbered(20_000, (n) =>
          row(n + 100, `<c r="Z${n + 100}"><f t="shared" si="0">${n === 1 ? 'A1+'.repeat(2700) : ''}</f><v>1</v></c>`),
        ),
      ),
    'sentence',
  ],
  [
    'a formula that many cells share, told at the end',
    () =>
      withRows(
        numbered(20_000, (n) =>
          row(n + 100, `<c r="Z${n + 100}"><f t="shared" si="0">${n === 20_000 ? 'A1+B2' : ''}</f><v>1</v></c>`),
        ),
      ),
    'result',
  ],
];

const BRACKETS = [
  '(',
  ')',
  '()',
  '(公开',
  '-',
  '续',
  '1',
  '2020',
  '20',
  '、',
  '表',
  '决算',
  '单位:',
  '万元',
  '合计',
  '：',
  ' ',
  'a',
  '其中：',
  '一、',
  '.',
];

/** In each place that is read as something, a text as long as a cell holds of each piece that something ends in. */
const TEXTS: readonly HostileBook[] = [
  ...['收入支出决算总表', UNIT, '合计', '2020年度', '金额单位：万元'].flatMap((place) =>
    BRACKETS.map((piece): HostileBook => [
      `“${place}” that ends in thousands of “${piece}”`,
      () => retexted(place, place + piece.repeat(32_000 / piece.length)),
      'either',
    ]),
  ),
  [
    'a long text in each of many cells',
    () => rowsAlone(numbered(900, (n) => row(n, text(`A${n}`, `${n}${'(表'.repeat(16_000)}`)))),
    'either',
  ],
  [
    'a text that many cells share',
    () =>
      edited({
        'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', `<si><t>${'长'.repeat(32_000)}</t></si></sst>`),
        [FIRST]: (xml) =>
          xml.replace(
            '</sheetData>',
            `${numbered(3000, (n) => row(n + 100, `<c r="A${n + 100}" t="s"><v>9</v></c>`))}</sheetData>`,
          ),
      }),
    'either',
  ],
  ...[
    '_x0022_',
    '\uFFFE',
    '\uFFFF',
    '\uD800',
    '&#1;',
    '&#xFFFE;',
    '&#0;',
    'constructor',
    '__proto__',
    '=cmd|1',
    '&lt;script&gt;',
    '\u202E',
  ].map((piece): HostileBook => [`“${piece}” in the unit's name`, () => retexted(UNIT, UNIT + piece), 'either']),
];

const PACKAGES: readonly HostileBook[] = [
  ['bytes behind its end', () => Buffer.concat([SOUND, Buffer.alloc(200_000, 0x41)]), 'result'],
  ['its end twice', () => Buffer.concat([SOUND, SOUND.slice(-22)]), 'result'],
  ['its end cut off', () => SOUND.slice(0, -30), 'sentence'],
  [
    'parts in UTF-16',
    () => edited({ [FIRST]: (xml) => Buffer.from(`\uFEFF${xml.replace(/<\?xml.*?\?>/, '')}`, 'utf16le') }),
    'result',
  ],
  [
    'elements within elements',
    () => edited({ [FIRST]: (xml) => xml.replace('<sheetData>', `${nested(100_000, '<a>', '', '</a>')}<sheetData>`) }),
    'sentence',
  ],
  [
    'styles within styles',
    () => edited({ 'xl/styles.xml': (xml) => xml.replace('</styleSheet>', `${'<a>'.repeat(100_000)}</styleSheet>`) }),
    'sentence',
  ],
  ['an entity of the language', () => retexted('合计', '&constructor;'), 'sentence'],
  ['references that do not end', () => retexted('合计', '&'.repeat(30_000)), 'sentence'],
  [
    'a sheet called constructor',
    () => edited({ 'xl/workbook.xml': (xml) => xml.replace(/name="[^"]*"/, 'name="constructor"') }),
    'either',
  ],
  [
    'sheets of one name',
    () => edited({ 'xl/workbook.xml': (xml) => xml.replace(/<sheet name="[^"]*"/g, '<sheet name="表"') }),
    'sentence',
  ],
  [
    'many sheets',
    () =>
      edited({
        'xl/workbook.xml': (xml) =>
          xml.replace(
            /(<sheets>.*?<sheet name=")[^"]*(" sheetId=")\d+(".*?\/>)/s,
            (_all, before: string, id: string, after: string) =>
              numbered(5000, (n) => `${n === 1 ? before : '<sheet name="'}表${n}${id}${n}${after}`),
          ),
      }),
    'either',
  ],
  [
    'attributes without end',
    () => edited({ [FIRST]: (xml) => xml.replace('<sheetData>', `<sheetData ${'a="1" '.repeat(100_000)}>`) }),
    'either',
  ],
  [
    'comments without end',
    () => edited({ [FIRST]: (xml) => xml.replace('<sheetData>', `${'<!--a-->'.repeat(200_000)}<sheetData>`) }),
    'either',
  ],
  ['asides within a text', () => retexted('合计', '合<!--a-->计'.repeat(20_000)), 'either'],
  [
    'relations that lead in circles',
    () => edited({ 'xl/_rels/workbook.xml.rels': (xml) => xml.replace(/Target="[^"]*"/g, 'Target="workbook.xml"') }),
    'either',
  ],
];

const OLD_BOOKS: readonly HostileBook[] = [1, 2, 3, 4, 5, 6, 7, 8].map((step): HostileBook => [
  `an .xls with bytes changed, ${step}`,
  () => xlsBook().map((byte, at) => (at > 512 && (at * 7919) % (997 * step) === 0 ? byte ^ 0xff : byte)),
  'either',
]);

/** A book of Excel 97 with each place of the last record that holds a formula spoilt. */
const OLD_FORMULAS: readonly HostileBook[] = Array.from({ length: 12 }, (_, index): HostileBook => [
  `an .xls whose formula is spoilt at byte ${index * 2}`,
  () => {
    const bytes = xlsBook().slice();
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x06, 0x00]));
    const spoilt = at + index * 2;
    bytes[spoilt] = (bytes[spoilt] ?? 0) ^ 0x3f;
    return bytes;
  },
  'either',
]);

/** Kinds of records that Excel 2 and later wrote for formulas, and those that begin with a number of letters or sheets. */
const FALSE_KINDS = {
  'a formula': [0x0021, 0x0221, 0x0218, 0x0018, 0x04bc, 0x0406],
  sheets: [0x0017],
  letters: [0x0007, 0x0207, 0x001e, 0x041e, 0x0085, 0x0031, 0x0204, 0x0004, 0x005c, 0x00fc],
} as const;

/** The end of the workbook's own records, in an .xls, says that it is something else. */
const FALSE_ENDS = Object.entries(FALSE_KINDS).flatMap(([what, kinds]) =>
  kinds.map((kind): HostileBook => [
    `an .xls whose end says it is ${what}, ${kind}`,
    () => {
      const bytes = Buffer.from(xlsBook().slice());
      bytes.writeUInt16LE(kind, bytes.indexOf(Buffer.from([0x0a, 0, 0, 0, 0x09, 0x08])));
      return bytes;
    },
    'either',
  ]),
);

/** The entry of the workbook in an .xls says which stand before, behind and below it. */
const LOOPS = [
  [1, 1, 1],
  [1, 1, -1],
  [0, 1, 0],
] as const;
const LED_BACK = LOOPS.map(([before, behind, below]): HostileBook => [
  `an .xls whose entries lead back to one another, ${before} ${behind} ${below}`,
  () => {
    const bytes = Buffer.from(xlsBook().slice());
    const entry = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
    for (const [at, place] of [before, behind, below].entries()) bytes.writeInt32LE(place, entry + 68 + 4 * at);
    return bytes;
  },
  'either',
]);

/** In an .xls the sectors of the workbook lead to one that leads to itself, and the workbook begins there. */
const SECTORS_LED_BACK = [4, 5, 6].map((sector): HostileBook => [
  `an .xls whose sectors lead back to one another, ${sector}`,
  () => {
    const bytes = Buffer.from(xlsBook().slice());
    const chains = (bytes.readInt32LE(76) + 1) * 512;
    const entry = bytes.indexOf(Buffer.from('Workbook', 'utf16le'));
    bytes.writeInt32LE(sector, chains + 4 * (sector - 1));
    bytes.writeInt32LE(sector, chains + 4 * sector);
    bytes.writeInt32LE(sector, entry + 116);
    // Long enough to have sectors of its own.
    bytes.writeInt32LE(5000, entry + 120);
    return bytes;
  },
  'either',
]);

/** The size that the directory states for a part, made small. */
function lied(zip: Uint8Array, part: string): Uint8Array {
  const at = Buffer.from(zip).lastIndexOf(part);
  const copy = zip.slice();
  new DataView(copy.buffer).setUint32(at - 46 + 24, 1000, true);
  return copy;
}

export const HOSTILE_BOOKS: readonly HostileBook[] = [
  ...ROOM,
  ...FORMULAS,
  ...TEXTS,
  ...PACKAGES,
  ...OLD_BOOKS,
  ...OLD_FORMULAS,
  ...FALSE_ENDS,
  ...LED_BACK,
  ...SECTORS_LED_BACK,
];
