import { drawPage, pdfOf } from './pdf-writer';

/** A small published document of two pages: a table of income whose sum is off by 1.00, and a text that contradicts itself. */
export function publishedPdf(): Uint8Array {
  const cover = drawPage()
    .text(200, 60, '示例县财政局', 20)
    .text(180, 90, '2024年度部门决算', 20)
    .text(230, 140, '收入决算表')
    .text(430, 160, '金额单位：万元')
    .table(
      60,
      170,
      [80, 140, 110, 110],
      [
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
        ['', '合计', '31.00', '30.00'],
        ['201', '一般公共服务支出', '30.00', '30.00'],
        ['20106', '财政事务', '30.00', '30.00'],
        ['2010601', '行政运行', '30.00', '30.00'],
      ],
    );
  const text = drawPage()
    .text(60, 60, '第三部分 2024年度部门决算情况说明', 14)
    .text(60, 100, '一、收入支出决算总体情况说明')
    .text(60, 120, '2024年度收、支总计30.00万元。与上年相比，增加10.00万元，下降50.00%，主要是因为项目增加。')
    .text(60, 140, '二、收入决算情况说明')
    .text(60, 160, '2024年度收入合计30.00万元，其中：财政拨款收入30.00万元，占90.00%。');
  return pdfOf([cover, text]);
}
