/** Every sentence that the file host says besides those that all hosts say. */
export const FILE_TEXTS = {
  noChanges: '打开的是文件副本，内容不会自行变化；改数后请保存文件并重新打开。',
  savedChanges: '改数并保存文件后，点“重新检查”会重新读取文件。',
  cover: '封面',
  contents: '目录',
  table: '表',
  unitName: (name: string) => `单位名称：${name}`,
  noTables: (name: string) =>
    `“${name}”里没有表格，不能当作决算报表核对；请选择有报表的文件。它若是情况说明，请用文稿校对。`,
  noDocumentCopy: (name: string) => `“${name}”不是工作簿，没有带标记的副本；结果见核对报告。`,
  noPage: '这里只打开了文件，没有网页可以交出或显示别的文件；请用网页版打开。',
  sheetGone: (name: string) => `工作簿里没有工作表“${name}”。请重新检查。`,
  noSheetOnTrial: '试算中不往工作簿里写工作表，以免写进试算的数；请先“全部还原”，再试一次。',
  openCopy: (name: string) => `“${name}”设有打开密码，副本没有密码，请妥善保管。`,
  convertedCopy: (name: string) =>
    `“${name}”是旧格式（${/\.et$/i.test(name) ? '.et' : '.xls'}），副本已转换为 .xlsx：数据、公式、合并单元格、数字格式和列宽行高保留，字体、边框、颜色、图表和打印设置没有保留；原文件未改动。`,
} as const;
