/** The pane's page in a plain browser: where to go instead. */
export const OUTSIDE_EXCEL = {
  title: '请在 Excel 中打开',
  body: '任务窗格要和打开的工作簿在一起用。手边没有 Excel 时，可用网页版打开本机的工作簿，同样不上传任何数据。',
} as const;

/** The link to the page that opens workbooks by itself. */
export const OPEN_WORKBENCH = '打开网页版';

/** The same for the page of WPS 表格. */
export const OUTSIDE_WPS = {
  title: '请在 WPS 表格中打开',
  body: '任务窗格要和打开的工作簿在一起用：在 WPS 表格的“决算助手”选项卡里点“打开窗格”。不用 WPS 时，双击“决算助手.html”打开本机的工作簿，同样不上传任何数据。',
} as const;

/** Where a workbook to try things on comes from. */
export const SAMPLE_EXCEL = {
  before: '没有现成的工作簿，先试一试：',
  link: '下载示例工作簿',
  /** Beside the page on the site of the add-in. */
  address: 'samples/示例县卫生健康局2020年部门决算公开表（公布稿）.xlsx',
} as const;

/** The sample lies inside the page beside the add-in, so the sentence names that file. */
export const SAMPLE_WPS = '没有现成的工作簿，先试一试：双击“决算助手.html”，示例已经在里面。';
