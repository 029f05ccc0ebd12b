import { LABEL_WORDS, REVISION_WORDS } from '../../src/revision/words';

it.each([
  [
    REVISION_WORDS.denied('总收入', '5.00万元', '6.00万元'),
    '上年稿写的是5.00万元，上年账上总收入是6.00万元，两者不符，没有照改，请核对后填写',
  ],
  [REVISION_WORDS.deniedNew('总收入', '7.00万元'), '；本年账上总收入是7.00万元'],
  [REVISION_WORDS.open('7.00万元'), '这个数可能指几个不同的数，没有改；如果没有认错，本年是7.00万元'],
  [REVISION_WORDS.unknown('会议次数'), '会议次数：本年账和助手资料里没有，请填写本年数'],
  [REVISION_WORDS.cell('收入表', ' 合计 ', '决算数'), '收入表·合计·决算数'],
  [REVISION_WORDS.cellUnbound(' 合计 ', '金额'), '“合计”一行的“金额”没有找到是哪一格，没有改，请核对'],
  [REVISION_WORDS.rowCame('办公费'), '本年表里有“办公费”一行，这里没有，请补上'],
  [REVISION_WORDS.partCame('办公费'), '本年还有办公费，这里没有列，请补上'],
  [REVISION_WORDS.noLongerNothing('政府性基金'), '本年有政府性基金收支，这一句不再成立，请按本年的表改写'],
  [REVISION_WORDS.sectionCame('九、绩效'), '本年的文稿应有“九、绩效”一节，这里没有，请补上'],
  [REVISION_WORDS.contentsLack('九、绩效'), '正文增加了“九、绩效”一节，请更新目录'],
  [
    REVISION_WORDS.orderChanged('甲、乙', REVISION_WORDS.orderAcross),
    '本年的提纲各节的次序不同：甲、乙；各节所属的部分也变了，没有移动，请核对',
  ],
  [REVISION_WORDS.moved(['甲 '], null), '“甲”移到最前面'],
  [REVISION_WORDS.moved([' 甲', '乙'], '丙'), '“甲”“乙”移到“丙”之后'],
])('what is said of a change: %s', (said, sentence) => {
  expect(said).toBe(sentence);
});

it.each([
  [LABEL_WORDS.prior('总收入'), '上年总收入'],
  [LABEL_WORDS.budget('接待费'), '接待费预算数'],
  [LABEL_WORDS.original('接待费'), '接待费年初预算数'],
  [LABEL_WORDS.adjusted('接待费'), '接待费全年预算数'],
  [LABEL_WORDS.completion('接待费', 'budget'), '接待费完成预算'],
  [LABEL_WORDS.completion('接待费', 'original'), '接待费完成年初预算'],
  [LABEL_WORDS.change('接待费', 'prior'), '接待费比上年增减额'],
  [LABEL_WORDS.growth('接待费', 'adjusted'), '接待费比全年预算增减率'],
  [LABEL_WORDS.share('接待费', '“三公”经费'), '接待费占“三公”经费'],
])('what a figure that follows from others is called: %s', (said, label) => {
  expect(said).toBe(label);
});
