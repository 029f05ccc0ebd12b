/** The sentences that every host says alike. */
export const HOST_TEXTS = {
  cancelled: '已取消。',
  sheetHidden: (name: string) => `工作表“${name}”已隐藏，不能直接定位。要看它，请点“显示并定位”。`,
  tooLarge: (cells: number, limit: number) =>
    `工作簿有 ${cells} 个单元格，超出一次能读取的 ${limit} 个。请删去多余的空白格式区域，或另存只含决算表的工作簿再检查。`,
  notOurs: (name: string) => `已有一张名为“${name}”的工作表，不是本助手写的，未作改动。请先将它改名，再试一次。`,
  badSheetName: (name: string) => `“${name}”不能作工作表名：1 至 31 个字，且不含 [ ] : * ? / \\。`,
  traceMarks: (count: number) => `${count} 处标记`,
  traceSheet: '助手写的工作表',
} as const;
