import { escaped } from './flat-xml';
import type { PrintLayout } from './layouts';
import { columnWidths, type PrintedCell, type PrintedSheet } from './printed-sheet';

/** Explanations stand behind the tables. */
const EXPLANATION = '情况说明';

/** A whole document as a web page, to be printed by a browser. */
export function browserFile(sheets: readonly PrintedSheet[], text: readonly string[], layout: PrintLayout): string {
  const cut = text.findIndex((line, index) => index > 0 && line.endsWith(EXPLANATION));
  const lines = (own: readonly string[]): string => own.map((line) => `<p>${escaped(line)}</p>`).join('');
  const { size, font, isLandscape, breaksPages, lines: ruled } = layout;
  const border = ruled === 'none' ? 'none' : `${ruled === 'double' ? '3px double' : '1px solid'} #000`;
  const styles =
    `@page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 1.5cm } ` +
    `body { font: ${size}pt "${font}" } p { text-indent: 2em; font-size: 12pt } ` +
    `table { border-collapse: ${ruled === 'double' ? 'separate' : 'collapse'}; width: 100%; border-spacing: 0 } ` +
    `td { border: ${border}; padding: 2px } h2 { text-align: center; font-size: ${size + 6}pt` +
    `${breaksPages ? '; break-before: page' : ''} } .cap { display: flex; justify-content: space-between } ` +
    'tr { break-inside: avoid } .amount { text-align: right } .middle { text-align: center }';
  const body =
    lines(text.slice(0, Math.max(0, cut))) +
    sheets.map((sheet) => tableOf(sheet, layout)).join('') +
    lines(text.slice(Math.max(0, cut)));
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${styles}</style><body>${body}</body></html>`;
}

function tableOf(sheet: PrintedSheet, layout: PrintLayout): string {
  const widths = columnWidths(sheet, layout.size, layout.labels);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / whole).toFixed(2)}%">`).join('');
  const rows = sheet.cells.slice(sheet.head, sheet.end).map((cells, at) => rowOf(cells, sheet.head + at < sheet.body));
  const count = sheet.body - sheet.head;
  const heads = rows.slice(0, count).join('');
  const notes = sheet.cells.slice(sheet.end).flatMap((row) => row.flatMap((cell) => cell?.text ?? []));
  return (
    `${captionOf(sheet)}<table><colgroup>${columns}</colgroup>` +
    `${layout.repeatsHead ? `<thead>${heads}</thead>` : heads}${rows.slice(count).join('')}</table>${notes
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

function rowOf(cells: readonly (PrintedCell | null)[], isHead: boolean): string {
  const all = cells.flatMap((cell) => {
    if (cell === null) return [];
    const { rowSpan, columnSpan, text, amount, hasDecimals } = cell;
    const isMiddle = isHead || (amount !== null && !hasDecimals);
    const plain = amount === null ? '' : 'amount';
    const kind = isMiddle ? 'middle' : plain;
    return `<td class="${kind}" rowspan="${rowSpan}" colspan="${columnSpan}">${escaped(text)}</td>`;
  });
  return `<tr>${all.join('')}</tr>`;
}
