import { BAND, escaped } from './flat-xml';
import type { PrintLayout } from './layouts';
import { columnWidths, type PrintedCell, type PrintedSheet } from './printed-sheet';

/** Explanations stand behind the tables. */
const EXPLANATION = '情况说明';

/** A whole document as a web page, to be printed by a browser. */
export function browserFile(sheets: readonly PrintedSheet[], text: readonly string[], layout: PrintLayout): string {
  const cut = text.findIndex((line, index) => index > 0 && line.endsWith(EXPLANATION));
  const lines = (own: readonly string[]): string => own.map((line) => `<p>${escaped(line)}</p>`).join('');
  const { size, font, isLandscape, breaksPages, lines: ruled } = layout;
  const styles =
    `@page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 1.5cm } ` +
    `body { font: ${size}pt "${font}" } p { text-indent: 2em; font-size: 12pt } ` +
    `table { border-collapse: ${ruled === 'double' ? 'separate' : 'collapse'}; width: 100%; border-spacing: 0 } ` +
    `td { ${BORDERS[ruled]}; padding: 2px } h2 { text-align: center; font-size: ${size + 6}pt` +
    `${breaksPages ? '; break-before: page' : ''} } .cap { display: flex; justify-content: space-between } ` +
    `tr { break-inside: avoid } .amount { text-align: right } .middle { text-align: center } ${STYLES}`;
  const body = lines(text.slice(0, Math.max(0, cut))) + tablesOf(sheets, layout) + lines(text.slice(Math.max(0, cut)));
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${styles}</style><body>${body}</body></html>`;
}

const LINE = '1px solid #000';
const BORDERS: Readonly<Record<PrintLayout['lines'], string>> = {
  all: `border: ${LINE}`,
  double: 'border: 3px double #000',
  across: `border-top: ${LINE}; border-bottom: ${LINE}`,
  hairs: 'border-bottom: 0.5px solid #bfbfbf',
  none: 'border: none',
  grounds: 'border: none',
  bands: 'border: none',
};
const STYLES =
  `.band { background: ${BAND}; print-color-adjust: exact } .wide { table-layout: fixed } .wide .amount { white-space: ` +
  'nowrap } .beside { display: flex; gap: 1cm; break-before: page } .beside > div { flex: 1 } .beside h2 { break-before: ' +
  'auto } .turned { height: 17cm; break-inside: avoid } .turned h2 { break-before: auto } .turned > div { width: 16cm; ' +
  'transform: rotate(90deg) translate(0, -100%); transform-origin: top left } .sealed { position: relative } .seal { position: absolute; right: 2cm; ' +
  'bottom: 0.2cm; width: 4cm; height: 4cm; color: #e00000; font-size: 12pt } .seal span { position: absolute; left: 1.8cm; ' +
  'top: 0; height: 2cm; transform-origin: bottom center } .seal b { position: absolute; left: 1.6cm; top: 1.4cm; font-size: ' +
  '24pt } .seal i { position: absolute; left: 0.7cm; top: 2.7cm; font-style: normal; font-size: 10pt }';

/** A turned table with more rows does not fit on its page. */
const MOST_TURNED = 24;

/** Tables below each other, or each second one beside the first, or short ones turned by a quarter. */
function tablesOf(sheets: readonly PrintedSheet[], layout: PrintLayout): string {
  const tables = sheets.map((sheet) => tableOf(sheet, layout));
  if (layout.second === 'beside') {
    const pairs = tables.flatMap((table, at) => (at % 2 === 0 ? [[table, tables[at + 1] ?? '']] : []));
    return pairs.map(([one, other]) => `<div class="beside"><div>${one}</div><div>${other}</div></div>`).join('');
  }
  const isTurned = (at: number): boolean => layout.second === 'turned' && (sheets[at]?.end ?? Infinity) < MOST_TURNED;
  return tables.map((table, at) => (isTurned(at) ? `<div class="turned"><div>${table}</div></div>` : table)).join('');
}

/** A seal in letters: the name of its office in a ring, a star, and a straight line below it. */
function sealOf({ hasSeal }: PrintLayout): string {
  if (!hasSeal) return '';
  const name = Array.from('示例县财政局预算绩效科');
  const ring = name.map((letter, at) => {
    const turn = -120 + (240 * at) / (name.length - 1);
    return `<span style="transform: rotate(${turn}deg)">${letter}</span>`;
  });
  return `<div class="seal">${ring.join('')}<b>★</b><i>部门决算专用章</i></div>`;
}

function tableOf(sheet: PrintedSheet, layout: PrintLayout): string {
  const widths = columnWidths(sheet, layout.size, layout.labels);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`).join('');
  const rows = sheet.cells
    .slice(sheet.head, sheet.end)
    .map((cells, at) => rowOf(cells, sheet.head + at - sheet.body, layout));
  const count = sheet.body - sheet.head;
  const heads = rows.slice(0, count).join('');
  const notes = sheet.cells.slice(sheet.end).flatMap((row) => row.flatMap((cell) => cell?.text ?? []));
  return (
    `${captionOf(sheet)}<div class="sealed">${sealOf(layout)}<table${layout.isWideFigured ? ' class="wide"' : ''}><colgroup>${columns}</colgroup>` +
    `${layout.repeatsHead ? `<thead>${heads}</thead>` : heads}${rows.slice(count).join('')}</table></div>${notes
      .filter((note) => note !== '')
      .map((note) => `<div>${escaped(note)}</div>`)
      .join('')}`
  );
}

function captionOf({ cells, head }: PrintedSheet): string {
  return cells
    .slice(0, head)
    .map((row, index) => {
      const words = row.flatMap((cell) => (cell && cell.text !== '' ? [escaped(cell.text)] : []));
      if (index === 0) return `<h2>${words.join('')}</h2>`;
      return `<div class="cap">${words.length === 1 ? '<span></span>' : ''}${words.map((each) => `<span>${each}</span>`).join('')}</div>`;
    })
    .join('');
}

/** @param at the number of a row of the body; those of headers are below zero */
function rowOf(
  cells: readonly (PrintedCell | null)[],
  at: number,
  { lines, heads, isWideFigured }: PrintLayout,
): string {
  const isHead = at < 0;
  const all = cells.flatMap((cell) => {
    if (cell === null) return [];
    const { rowSpan, columnSpan, text, amount, hasDecimals } = cell;
    const isMiddle = isHead || (amount !== null && !hasDecimals);
    const plain = amount === null ? '' : 'amount';
    const kind = isMiddle ? 'middle' : plain;
    const words = isWideFigured && amount !== null && hasDecimals ? wide(text) : text;
    const side = isHead && heads !== 'middle' ? ` style="text-align: ${heads}"` : '';
    return `<td class="${kind}"${side} rowspan="${rowSpan}" colspan="${columnSpan}">${escaped(words)}</td>`;
  });
  return `<tr${lines === 'bands' && at % 2 === 1 ? ' class="band"' : ''}>${all.join('')}</tr>`;
}

/** Digits and signs as wide as Chinese letters. */
function wide(figure: string): string {
  return figure.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
