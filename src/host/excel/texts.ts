/** Every sentence that the Excel host says besides those that all hosts say. */

export const EXCEL_TEXTS = {
  cellEditMode: '正在编辑单元格，Excel 暂时不能应答。请按 Enter 结束单元格编辑。',
  cellEditModeGaveUp: '正在编辑单元格，操作没有进行。请按 Enter 结束单元格编辑，然后再试一次。',
  stillWaiting: 'Excel 尚未应答，仍在等待……',
  timeout: (seconds: number) =>
    `等了 ${seconds} 秒，Excel 没有应答，操作已放弃。请看 Excel 是否弹出了对话框或正在计算，处理后再试一次。`,
  timeoutWhileWriting: (seconds: number) =>
    `等了 ${seconds} 秒，Excel 没有应答，不能确定写入是否完成。请稍候再点“清除标记”或“删除助手痕迹”，然后重试。`,

  reading: '正在读取工作簿……',
  readingSheet: (name: string) => `正在读取“${name}”……`,
  marking: '正在标记……',

  sheetGone: (name: string) => `工作表“${name}”已不在工作簿里（可能刚改名或删除）。请重新检查。`,
  sheetProtected: (name: string) => `工作表“${name}”受保护，未加标记；疑点请看任务窗格里的清单。`,
  marksOnProtected: (names: readonly string[]) =>
    `受保护的工作表${quoted(names)}上的标记没有清除。请先撤销工作表保护，再点一次“清除标记”。`,
  marksUnreadable: (names: readonly string[]) =>
    `工作表${quoted(names)}里有 Excel 暂不让读取的条件格式（多因撤销了“清除标记”）。请保存并重新打开工作簿，再点一次“清除标记”。`,
  marksStubborn: (names: readonly string[]) =>
    `工作表${quoted(names)}上有标记未能清除。请打开“条件格式—管理规则”，删去公式中含 juesuan-mark 的规则。`,

  ownSheetProtected: (name: string) => `工作表“${name}”受保护，不能重写。请先撤销工作表保护，再试一次。`,
  traceUnreadable: '有 Excel 暂不让读取的条件格式，可能是标记',

  noTrial: '在 Excel 里不能试改：请直接改单元格，再点“检查一致性”。',
  noFiles: 'Excel 的窗格不能保存文件：请复制带格式文字，粘贴到 Word；或用网页版打开本工作簿后导出。',
  noCopy: '工作簿就在 Excel 里打开着：要副本，请用 Excel 的“另存为”。',
  noBooksBeside: 'Excel 的窗格只比对所选的工作簿，不显示它；要并排看，请用网页版。',
  needs: (version: string, instead: string) => `本版 Excel 不支持此功能（需 ExcelApi ${version}）。${instead}`,
} as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
