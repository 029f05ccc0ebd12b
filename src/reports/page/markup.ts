/** Text made into safe HTML, and the few pieces that the report is built from. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Safe in text and in attributes with double quotes; line breaks stay. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '').replace(/\n/g, '<br>');
}

/** A column of a table: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** A table of plain texts; nothing where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kind = (index: number): string => (columns[index]?.isNumber ? ' class="number"' : '');
  const heads = columns.map(({ head }, index) => `<th scope="col"${kind(index)}>${escapeHtml(head)}</th>`);
  const lines = rows.map(
    (row) => `<tr>${row.map((text, index) => `<td${kind(index)}>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** A heading with what stands under it; nothing where that is nothing. */
export function section(title: string, content: string, note = ''): string {
  if (content === '') return '';
  const hint = note === '' ? '' : `<p class="note">${escapeHtml(note)}</p>`;
  return `<section><h2>${escapeHtml(title)}</h2>${hint}${content}</section>`;
}

/** Nothing where there are no lines, so that its section is left out. */
export function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

/** Terms with their descriptions, side by side. */
export function terms(pairs: readonly (readonly [term: string, description: string])[], name: string): string {
  const items = pairs.map(([term, text]) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></div>`);
  return pairs.length === 0 ? '' : `<dl class="${name}">${items.join('')}</dl>`;
}
