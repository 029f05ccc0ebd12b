import { saidOf as said } from '../../support/texts/said-of';

const BUDGET = '二、收支预算情况';
const PURCHASES = '十一、政府采购情况';

/** What is said of two tellings of one figure. */
function again(heading: string, text: string): readonly string[] {
  return said(heading, text).filter((each) => /^NR-(?:X01|A06)/.test(each));
}

describe('a figure that a text tells in two places', () => {
  it.each<readonly [what: string, heading: string, right: string, from: string, to: string]>([
    [
      'an amount by a name of its own',
      BUDGET,
      '住房补贴类科目418.28万元，占8%。\n支出包括教学设备60.15万元、住房补贴418.28万元。',
      '住房补贴418.28',
      '住房补贴418.78',
    ],
    [
      'what one amount changed by, under two names',
      BUDGET,
      '收入预算4748.35万元，比上年预算减少19.79万元。\n项目预算4748.35万元，比上年预算减少19.79万元。',
      '项目预算4748.35万元，比上年预算减少19.79',
      '项目预算4748.35万元，比上年预算减少19.97',
    ],
    [
      'the way in which it changed',
      BUDGET,
      '收入预算4748.35万元，比上年预算减少19.79万元。\n项目预算4748.35万元，比上年预算减少19.79万元。',
      '项目预算4748.35万元，比上年预算减少',
      '项目预算4748.35万元，比上年预算增加',
    ],
    [
      'what there was nothing of the year before',
      PURCHASES,
      '2023年仪器采购预算17300元，同比增加17300元，上年无该预算，增长率无可比性。',
      '增加17300',
      '增加13700',
    ],
    [
      'the same in other words',
      PURCHASES,
      '2023年仪器采购12600元，同比增加12600元，去年项目支出未列该项。',
      '增加12600',
      '增加12660',
    ],
  ])('%s', (_what, heading, right, from, to) => {
    expect(again(heading, right)).toEqual([]);
    expect(again(heading, right.replace(from, to))).toHaveLength(1);
  });

  it.each([
    // Two things of one name, and the name of many.
    '住房补贴类科目418.28万元，占8%。\n支出包括教学设备60.15万元、住房补贴935.71万元。',
    '甲镇：县级配套164.35万元。\n乙镇：县级配套164.85万元。\n丙镇：县级配套208.40万元。',
    // Round amounts are alike by chance.
    '住房补贴类科目400.00万元，占8%。\n支出包括教学设备60.15万元、住房补贴500.00万元。',
    // Last year's own.
    '住房补贴418.28万元，占8%。\n支出包括教学设备60.15万元，上年住房补贴418.78万元。',
    // One amount that was another one before.
    '收入预算4748.35万元，比上年预算减少19.79万元。\n项目预算4748.35万元，比上年预算减少61.02万元。',
    '收入预算4748.35万元，比上年预算减少19.79万元。\n项目预算4748.35万元，比上年决算增加19.79万元。',
  ])('is none of %s', (text) => {
    expect(again(BUDGET, text)).toEqual([]);
  });
});

describe('the accounts of a place as they run', () => {
  const INCOME = '一般公共预算收入271630万元，加上级补助收入120846万元，上年结余收入42690万元，收入合计435166万元。';
  const SPENT = '一般公共预算支出361315万元，加上解上级支出52441万元（累计基金43429万元），支出合计413756万元。';
  const LEFT = '收支相抵，年终结余21410万元。';
  const sums = (text: string): readonly string[] =>
    said('一、一般公共预算收支平衡情况', text).filter((each) => /^NR-A0[12]/.test(each));

  it('is right', () => {
    expect(sums(`${INCOME}\n${SPENT}\n${LEFT}`)).toEqual([]);
    expect(
      sums('基金收入1493万元，上级补助收入44万元，上年结余140万元，基金支出1459万元。收支相抵，年终结余218万元。'),
    ).toEqual([]);
  });

  it.each([
    ['42690', '46290'],
    ['收入合计435166', '收入合计436166'],
    ['52441', '52414'],
    ['结余21410', '结余24110'],
  ])('is asked about with %s as %s', (from, to) => {
    const found = sums(`${INCOME}\n${SPENT}\n${LEFT}`.replace(from, to));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((each) => each.includes(' warning '))).toBe(true);
  });

  it.each([
    '一般公共预算收入423422万元，加上上级补助收入、调入资金等，收入总计1196625万元。',
    '一般公共预算收入271630万元，加上级补助收入等120846万元等，收入合计435166万元。',
    '一般公共预算收入271630万元，比上年的120846万元，收入合计435166万元。',
    '基金收入1493万元，收入合计1593万元。',
    '收入合计435166万元，支出合计413756万元，结转下年支出20000万元。年终结余1410万元。',
  ])('says nothing of %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});
