import type { Style } from './style';

/** Excel allows no longer tab name. */
export const LONGEST_TAB = 31;

const FORBIDDEN = /[\\/?*[\]:]/g;

/** The tab of the table with this number in the book. */
export function tabName(style: Style, title: string, number: number, index: number): string {
  const padded = String(number).padStart(2, '0');
  const names: Readonly<Record<Style['tabs'], string>> = {
    official: `GK${padded} ${title}(公开${padded}表)`,
    titles: title,
    numbered: `${number}${title}`,
    sheetN: `Sheet${index + 1}`,
    cut: `附件${padded} 部门决算公开表之${title}（公开${padded}表）`,
  };
  return names[style.tabs].replace(FORBIDDEN, '').slice(0, LONGEST_TAB);
}
