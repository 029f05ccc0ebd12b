/** What the pane says of reports and of what we leave in a workbook. */

export const REPORTS = {
  open: '生成核对结果',
  group: '生成核对结果',
  sheetHint:
    '在工作簿里新增一张可见的工作表“核对结果”，可逐条定位、打印、签字；提交前请用“删除助手痕迹”去掉。含公式的，改数后由表格软件自行重算，不需要本助手。',
  plain: '不含公式',
  withFormulas: '含公式',
  writing: '正在生成核对结果',
  filesHint: '或另存为文件：',
  html: '核对报告（网页，可打印）',
  reviewXlsx: '审核意见单（Excel）',
  reviewDocx: '审核意见单（Word）',
  saveCopy: '保存副本',
} as const;

/** The question before everything of ours is removed. */
export const TRACES = {
  all: '工作簿里有下列助手痕迹，全部删除后不能恢复：',
  confirm: '全部删除',
  keep: '先不删除',
} as const;

/** By the name of the sheet, which may carry a number. */
export function resultWritten(sheet: string): string {
  return `已生成工作表“${sheet}”。`;
}

/** The browser decides where; the pane does not know the folder. */
export function fileSaved(name: string): string {
  return `已交给浏览器保存：${name}。`;
}

/** A sheet with what of ours stands on it. */
export function traceLine(sheet: string, text: string): string {
  return `${sheet}：${text}`;
}
