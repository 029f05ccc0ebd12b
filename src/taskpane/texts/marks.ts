/** Cells, not checks: one cell may stand for many. */
export function marked(count: number): string {
  return `已标记 ${count} 处。`;
}

/** Each sheet with the host's own reason. */
export function skippedSheets(list: readonly { readonly sheet: string; readonly reason: string }[]): string {
  return `未能标记：${list.map(({ sheet, reason }) => `${sheet}（${reason}）`).join('；')}`;
}

/** While something of ours stands in the workbook; the names are those of the sheets concerned. */
export function tracesLeft(marked: readonly string[], own: readonly string[]): string {
  const parts = [
    marked.length > 0 ? `${quoted(marked)}有标记` : '',
    own.length > 0 ? `有助手的工作表${quoted(own)}` : '',
  ];
  return `工作簿里${parts.filter((part) => part !== '').join('，')}；提交前请清除。`;
}

/** More would fill the banner. */
const NAMES_SHOWN = 2;

/** The first names and the number of all of them. */
function quoted(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, NAMES_SHOWN).map((name) => `“${name}”`);
  return unique.length > NAMES_SHOWN ? `${shown.join('、')}等 ${unique.length} 张表` : shown.join('、');
}
