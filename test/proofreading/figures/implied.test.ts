import { saidOf as said } from '../../support/texts/said-of';

const INCOME = '二、收入决算情况说明';
const PUBLIC = '七、“三公”经费支出决算情况说明';

/** 三公 with the rates of its parts; the whole's is right. */
function threePublic(abroad: string, cars: string, guests: string): string {
  return (
    '2023年度“三公”经费支出决算为15.81万元，完成预算的68.86%，其中：' +
    `因公出国（境）费支出决算为${abroad}；公务用车购置及运行维护费支出决算为0.40万元，完成预算的${cars}；` +
    `公务接待费支出决算为15.41万元，完成预算的${guests}。`
  );
}

describe('what follows from rates whose base the text does not print', () => {
  it('asks where the parts’ budgets are more than the whole’s', () => {
    expect(said(PUBLIC, threePublic('0万元，完成预算的0%', '10%', '70.17%'))).toEqual([
      'NR-A05 warning 按各分项的完成率10%、70.17%推算，预算数合计约25.96万元，而按“三公经费”的68.86%推算约为22.96万元，不能同时成立，请核对。',
    ]);
  });

  it('asks where last year’s are less, and all parts are told', () => {
    const text =
      '2023年度“三公”经费决算2771万元，比上年下降1.8%，其中：因公出国（境）费决算120万元，比上年增长79.1%；' +
      '公务接待费决算1033万元，比上年增长27.6%；公务用车购置及运行维护费决算1618万元，比上年下降1.2%。';
    expect(said(PUBLIC, text)).toEqual([
      expect.stringMatching(/^NR-A03 warning 按各分项的增减率79\.1%、27\.6%、1\.2%推算，上年数合计约/),
    ]);
    expect(
      said(PUBLIC, text.replace('接待费决算1033万元，比上年增长27.6%', '接待费决算1033万元，比上年下降7.6%')),
    ).toEqual([]);
  });

  it.each<[what: string, text: string]>([
    ['right rates', threePublic('0万元，完成预算的0%', '40%', '70.17%')],
    ['a budget of which nothing was spent', threePublic('0万元，完成预算的0%', '80%', '70.17%')],
    [
      'parts that are not all',
      '2023年度“三公”经费支出决算为15.81万元，完成预算的68.86%，其中：公务接待费支出决算为12.41万元，完成预算的12.17%。',
    ],
    [
      'rates of another budget',
      threePublic('0万元，完成预算的0%', '10%', '70.17%')
        .replace(/完成预算的(?=10|70)/g, '完成年初预算的')
        .replace('完成预算的68', '完成全年预算的68'),
    ],
  ])('says nothing of %s', (_, text) => {
    expect(said(PUBLIC, text)).toEqual([]);
  });
});

describe('rates of nothing', () => {
  it.each<[text: string, sentence: string]>([
    [
      threePublic('0万元，完成预算的3%', '40%', '70.17%'),
      'NR-A05 warning “因公出国（境）费”完成率写的是3%，而前面的数是0万元，请核对。',
    ],
    [
      '公务接待费支出决算比2022年减少0.00万元，下降3%。',
      'NR-A03 warning “公务接待费”增减率写的是3%，而前面的数是0.00万元，请核对。',
    ],
  ])('are asked about: %s', (text, sentence) => {
    expect(said(PUBLIC, text)).toEqual([sentence]);
  });

  it.each([
    threePublic('0万元，完成预算的100%', '40%', '70.17%'),
    threePublic('0万元，完成预算的0.00%', '40%', '70.17%'),
    '公务接待费支出决算比2022年减少0.20万元，下降3%。',
  ])('%s', (text) => {
    expect(said(PUBLIC, text)).toEqual([]);
  });
});

describe('an increase that is more than what it led to', () => {
  it.each<[text: string, sentence: string]>([
    [
      '事业收入0万元，与上年相比增加12.30万元。',
      'NR-A06 error “事业收入”是0万元，不可能比原来增加12.30万元：原来的数会小于零，请核对这两个数和增减方向。',
    ],
    [
      '其他收入5.00万元，较2022年度决算数增加5.30万元，增长0%。',
      'NR-A06 error “其他收入”是5.00万元，不可能比原来增加5.30万元：原来的数会小于零，请核对这两个数和增减方向。',
    ],
  ])('is a mistake: %s', (text, sentence) => {
    expect(said(INCOME, text)).toEqual([sentence]);
  });

  it.each([
    '事业收入12.30万元，与上年相比增加12.30万元。',
    '事业收入0万元，与上年相比减少12.30万元。',
    '年末结转和结余1.00万元，与上年相比增加12.30万元。',
  ])('%s', (text) => {
    expect(said(INCOME, text)).toEqual([]);
  });
});
