/** Every sentence that the file host says, but for those on files that cannot be read (`unreadable.ts`). */
export const TEXTS = {
  cancelled: '已取消。',
  noChanges: '打开的是文件副本，内容不会自行变化；改数后请保存文件并重新打开。',
  sheetGone: (name: string) => `工作簿里没有工作表“${name}”。请重新检查。`,
  sheetHidden: (name: string) => `工作表“${name}”已隐藏，不能直接定位。要看它，请点“显示并定位”。`,
  notOurs: (name: string) => `已有一张名为“${name}”的工作表，不是本助手写的，未作改动。请先将它改名，再试一次。`,
  badSheetName: (name: string) => `“${name}”不能作工作表名：1 至 31 个字，且不含 [ ] : * ? / \\。`,
  noSheetOnTrial: '试算中不往工作簿里写工作表，以免写进试算的数；请先“全部还原”，再试一次。',
  traceMarks: (count: number) => `${count} 处标记`,
  traceSheet: '助手写的工作表',
  convertedCopy: (name: string) =>
    `“${name}”是旧格式（.xls），副本已转换为 .xlsx：数据、公式、合并单元格、数字格式和列宽行高保留，字体、边框、颜色、图表和打印设置没有保留；原文件未改动。`,
} as const;
