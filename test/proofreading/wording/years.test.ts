import { checkTable } from '../../support/texts/check-table';

/** An account of 2022, told often enough to be sure. */
const text = (...lines: readonly string[]): string =>
  [
    '某县财政局2022年度部门决算',
    '一、收入支出决算总体情况说明',
    '2022年度收、支总计100.00万元。',
    '2022年度收入合计100.00万元。',
    '2022年度支出合计100.00万元。',
    ...lines,
  ].join('\n');

checkTable(
  'NR-L06',
  [
    {
      text: text('九、关于2021年度预算绩效情况的说明', '已经公开。'),
      quote: '2021',
      severity: 'error',
      correction: '2022',
      says: /标题/,
    },
    {
      text: text('收入总计与2022年度相比，增加1.00万元。'),
      quote: '2022',
      severity: 'error',
      correction: '2021',
      says: /同自己比/,
    },
    { text: text('支出比2019年增加1.00万元，增长1.00%。'), quote: '2019', severity: 'warning', correction: '2021' },
    {
      text: text('八、国有资产占用情况说明', '截至2021年12月31日，共有车辆1辆。'),
      quote: '2021',
      severity: 'error',
      correction: '2022',
    },
    { text: text('2021年度“三公”经费支出决算下降的主要原因是厉行节约。'), quote: '2021', severity: 'warning' },
    { text: text('2021年度一般公共预算财政拨款支出合计80.00万元。'), quote: '2021', severity: 'warning' },
    {
      text: text('八、政府性基金预算财政拨款收入支出决算情况说明', '本单位2021年度无政府性基金收支。'),
      quote: '2021',
      severity: 'warning',
      correction: '2022',
    },
    { text: text('第三部分 某县财政局202年度部门决算情况说明'), quote: '202年度', severity: 'error', says: /没有写全/ },
  ],
  [
    text('八、政府性基金预算财政拨款收入支出决算情况说明', '2021年度无此项支出，2022年度也没有政府性基金收支。'),
    text('与2021年度相比，增加1.00万元，增长1.01%。'),
    text('根据《关于开展2023年度绩效自评的通知》（某财〔2023〕8号），开展了自评。'),
    text('从2014年启动改革以来，支出逐年增加，比2014年改革前明显改善。'),
    text('落实“2019年民生实事”项目，完成2020年结转项目2个。'),
    text('2021年度收入合计90.00万元，2022年度收入合计100.00万元，增加10.00万元。'),
    text('截至2022年12月31日，共有车辆1辆。'),
    text('九、2021—2025年规划情况说明', '按规划执行。'),
    text('按2021年同口径数据对比，支出有所增加。'),
    text('第120年度计划已经完成，20个年度项目完工。'),
    '2022年度收入合计100.00万元，与2019年相比增加1.00万元。',
  ],
);
