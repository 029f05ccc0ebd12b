import { evenPassages } from '../../../src/reading/evening/passages';
import { textOf } from '../../support/texts/text-of';

function passages(plain: string): readonly string[] {
  return evenPassages(textOf(plain)).map(({ text }) => text);
}

it.each([
  ['blanks of any width inside words and figures', '本年　收入合计 812.40\u00a0万元', '本年收入合计812.40万元'],
  ['full width digits and signs', '占９７．２４％，增加１２万元', '占97.24%，增加12万元'],
  [
    'signs of a Chinese text',
    '收入1,234.56万元,其中:事业收入(含专户)5万元;',
    '收入1,234.56万元，其中：事业收入（含专户）5万元；',
  ],
  ['a blank behind the comma of the thousands', '运行费1, 557.5万元', '运行费1,557.5万元'],
  ['a comma and a blank between two figures', '各是812.40, 790.00万元', '各是812.40， 790.00万元'],
  ['a comma between two figures that groups no thousands', '各是4125.49,4143.91万元', '各是4125.49，4143.91万元'],
  ['signs that nobody sees', '合\u200b计\ufeff5万元', '合计5万元'],
  ['blanks between Latin words stay', 'LED  screen 3台', 'LED screen3台'],
])('makes even %s', (_what, plain, even) => {
  expect(passages(plain)).toEqual([even.replace('screen3', 'screen 3')]);
});

it('keeps the place of every character', () => {
  const plain = '  收入 １２．５\u00a0万元';
  const [passage] = evenPassages(textOf(plain));
  const at = passage?.text.indexOf('12.5') ?? -1;
  expect(plain.charAt(passage?.origin[at] ?? -1)).toBe('１');
  expect(passage?.origin).toHaveLength((passage?.text.length ?? 0) + 1);
});

const WRAPPED = [
  '一、收入支出决算总体情况说明',
  '上海市某区某局2024年度收入支出总计9859.',
  '38万元。与2023年度相比，收入支出总计增加10',
  '62.85万元，增长12.08%。主要原因是办公大楼',
  '装修支出增加等，另有若干项目按计划实施完毕',
  '付款。',
  '二、收入决算情况说明',
  '本年收入合计9746.50万元，其中：财政拨款收入',
  '9746.50万元，占100.00%；其他收入0.00万元。',
].join('\n');

/** A list of 类 that the page broke right before one of them, and items that begin with theirs. */
const LISTED = [
  '一般公共预算财政拨款支出2940.05万元，主要用于以下方面：一般公共服务支出',
  '（类）2106.66万元，占71.65%；社会保障和就业支出（类）326.72万元，占11.11%；',
  '卫生健康支出（类）60.99万元，占2.07%；住房保障支出（类）445.69万元，占',
  '15.16%。其中主要的支出按照年度工作计划安排用于各个科室和所属单位的运转',
  '和各项业务工作的开展，没有其他需要说明的情况，各项支出都按照规定的程序',
  '审批和支付完毕。',
  '教育支出（类）普通教育（款）小学教育（项）。年初预算为10.00万元，支出决',
  '算为10.00万元。',
].join('\n');

it('goes on with a list of 类 behind the end of a line, and begins an item anew', () => {
  expect(passages(LISTED).map((text) => text.slice(0, 6))).toEqual(['一般公共预算', '教育支出（类']);
});

/** Lines of widths that differ by more than what a line may lack, as words between figures make them. */
const RAGGED = [
  '支出总预算为1085203.63元，同比减少43506.06元；',
  '项目支出预算48100元，占支出总预算的4.43%，同比无增',
  '减变化。',
  '（一）社会保障和就业支出类科目116433.12元，占支',
  '出总预算10.73%，同比增加16803.36元，增长14.43%。',
  '（二）卫生健康支出类科目43897.73元，占支',
  '出总预算4.04%，同比减少6014.46元，下降12.05%。',
  '（三）住房保障支出类科目74784.48元，占支出总预',
  '算6.90%，同比增加62.16元，增长0.08%。',
  '四、财政拨款收支预算总体情况说明',
].join('\n');

it('joins lines that a page broke at any width, since they end in the midst of words', () => {
  expect(passages(RAGGED)).toEqual([
    '支出总预算为1085203.63元，同比减少43506.06元；项目支出预算48100元，占支出总预算的4.43%，同比无增减变化。',
    '（一）社会保障和就业支出类科目116433.12元，占支出总预算10.73%，同比增加16803.36元，增长14.43%。',
    '（二）卫生健康支出类科目43897.73元，占支出总预算4.04%，同比减少6014.46元，下降12.05%。',
    '（三）住房保障支出类科目74784.48元，占支出总预算6.90%，同比增加62.16元，增长0.08%。',
    '四、财政拨款收支预算总体情况说明',
  ]);
});

it('joins no lines of a list whose entries are of all widths', () => {
  const plain = [
    '内设机构有办公室',
    '预算编审和国库集中支付科',
    '政府采购监管与绩效评价中心',
    '财政监督科',
    '农业农村科',
  ].join('\n');
  expect(passages(plain)).toHaveLength(5);
});

it('joins lines that the width of a page broke, also inside a figure, and leaves headings alone', () => {
  expect(passages(WRAPPED)).toEqual([
    '一、收入支出决算总体情况说明',
    '上海市某区某局2024年度收入支出总计9859.38万元。与2023年度相比，收入支出总计增加1062.85万元，增长12.08%。主要原因是办公大楼装修支出增加等，另有若干项目按计划实施完毕付款。',
    '二、收入决算情况说明',
    '本年收入合计9746.50万元，其中：财政拨款收入9746.50万元，占100.00%；其他收入0.00万元。',
  ]);
});

it('does not join paragraphs that are lines', () => {
  const lines = ['本年收入合计812.40万元', '本年支出合计790.00万元', '年末结转22.40万元', '其他事项无'];
  expect(passages(lines.join('\n'))).toEqual(lines);
});

it('tells the list of contents apart', () => {
  const plain = '目录\n第一部分 概况\n一、收入决算情况说明\n第一部分 概况\n一、收入决算情况说明\n本年收入合计5万元。';
  const roles = evenPassages(textOf(plain)).map(({ role }) => role);
  expect(roles).toEqual(['body', 'contents', 'contents', 'body', 'body', 'body']);
});

/** A table that was copied one cell a line, its empty cells as empty lines. */
const CELLS = [
  '收入支出决算总表',
  '收入',
  '行次',
  '决算数',
  ...[
    '一、财政拨款收入',
    '1',
    '479.01',
    '二、上级补助收入',
    '2',
    '',
    '三、事业收入',
    '3',
    '12.30',
    '四、经营收入',
    '4',
    '',
  ],
  ...['本年收入合计', '5', '491.31', '年初结转和结余', '6', '5.20', '总计', '7', '496.51'],
];

it.each([
  ['a table of one cell a line', CELLS],
  ['the same with walls between its cells', CELLS.map((line) => `${line} |`)],
])('takes %s for cells, and leaves its name and what stands around it', (_what, cells) => {
  const plain = ['第二部分决算报表', ...cells, '一、收入支出决算总体情况说明', '2016年度收入总计496.51万元。'].join(
    '\n',
  );
  const body = evenPassages(textOf(plain)).filter(({ role }) => role === 'body');
  expect(body.map(({ text }) => text.replace('|', '').trim())).toEqual([
    '第二部分决算报表',
    '收入支出决算总表',
    '一、收入支出决算总体情况说明',
    '2016年度收入总计496.51万元。',
  ]);
});

it.each([
  [
    'page numbers',
    [
      '一、职责',
      '1',
      '二、机构',
      '2',
      '三、收入',
      '3',
      '四、支出',
      '4',
      '五、名词',
      '5',
      '六、附件',
      '6',
      '七、表',
      '7',
      '八、其他',
      '8',
    ],
  ],
  ['a few amounts', ['公务接待费', '0.53', '运行维护费', '1.18', '合计', '1.71']],
])('takes %s for no cells', (_what, lines) => {
  expect(evenPassages(textOf(lines.join('\n'))).filter(({ role }) => role === 'tableCell')).toEqual([]);
});
