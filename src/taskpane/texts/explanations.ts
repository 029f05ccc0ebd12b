/** What the pane says of 出错说明. */
export const EXPLANATIONS = {
  write: '写说明',
  edit: '改说明',
  label: '出错说明',
  draft: '起草',
  save: '保存',
  reopened: '数字已变，原来的说明不再算数，请核对后重新保存：',
  explained: '已说明',
  explainedHint: '这些核实性勾稽已写明原因；数字一变，会重新列到上面。',
  allExplained: '不平的几处都已写明原因，列在下面“已说明”里。',
  reasonMissing: '说明里还没有写明原因，这一条仍列为待说明。',
  toSheet: '写入工作表',
  toSheetHint: '写入后工作簿里多一张可见的工作表“出错说明”；提交前请用“删除助手痕迹”去掉。',
  written: '已写入工作表“出错说明”。',
  unsaved: '说明还没有写入工作表，关闭窗格后不保留。',
} as const;

/** Names the field by the rule that it explains. */
export function explanationOf(title: string): string {
  return `${EXPLANATIONS.label}：${title}`;
}
