/** What the pane says of rows and columns that were not found, and of those that were shown by hand. */
export const MAPPING = {
  missing: '没有认出的行和栏',
  missingHint:
    '缺了它们，有关的勾稽列为“无法核对”，文稿里的数也要另填。表里确实没有的不用管；换了名称的，请指明在哪里。',
  show: '指给我看',
  here: '就是这里',
  pointed: '您指明的行和栏',
  takeBack: '撤回',
  noCell: '请先在工作表里选中一个单元格，再点“就是这里”。',
  unsaved: '报表对应有改动，还没有保存；关闭后要重新指明。',
  saved: '保存到助手资料后，下次打开不用再指明。',
  storage: '保存对应关系',
} as const;

/** Names the button by its line; the rows of the list read alike otherwise. */
export function showLine(name: string): string {
  return `${MAPPING.show}：${name}`;
}

/** `isColumn`: a column is looked for, not a row. */
export function selectHint(sheet: string, isColumn: boolean): string {
  return `在工作表“${sheet}”里选中这一${isColumn ? '栏' : '行'}的任意一格，再点“${MAPPING.here}”。`;
}

/** That the checks were made again is said, for the list above has changed. */
export function linePointed(name: string, address: string): string {
  return `${name}已指在 ${address}，有关的勾稽已重新核对。`;
}

/** Names the button by its line. */
export function takeBackLine(name: string): string {
  return `${MAPPING.takeBack}：${name}`;
}

/** The line is missing again, and its checks with it. */
export function lineTakenBack(name: string): string {
  return `${name}已撤回。`;
}
