import { FORM_WORDS, toldOtherwise, type ScoredForm } from '../../../src/evaluation';
import { projectEntries } from '../../../src/evaluation/forms/form-entries';
import { indicatorLines } from '../../../src/evaluation/forms/indicator-lines';
import { textOf } from '../../support/texts/text-of';

const WAN = 1_000_000;

function form(name: string, more: Partial<ScoredForm> = {}): ScoredForm {
  return {
    name,
    entries: projectEntries(name),
    total: { name: '年度资金总额', original: 80 * WAN, adjusted: 100 * WAN, spent: 95 * WAN },
    booked: { original: null, adjusted: null, spent: null },
    rate: null,
    expected: '',
    reached: '',
    approved: [],
    parts: [],
    executionScore: null,
    indicators: [],
    score: 96.5,
    grade: '优',
    ...more,
  };
}

const OPEN: Partial<ScoredForm> = {
  total: { name: '', original: null, adjusted: null, spent: null },
  score: null,
  grade: '',
};
const TRAINING = form('培训项目');
const WHOLE = form(FORM_WORDS.whole, { score: 88, grade: '良' });

/** What a text tells otherwise than the forms: whose, what it says, and where. */
function told(plain: string, ...forms: readonly ScoredForm[]): readonly string[] {
  return toldOtherwise(textOf(plain), forms).map(
    ({ form: { name }, stated, span, spot }) =>
      `${name} ${stated} ${plain.slice(span.start, span.end)} ${typeof spot === 'string' ? spot : ''}`,
  );
}

describe('a figure of a form in the words of its text', () => {
  it.each<[sentence: string, message: string]>([
    ['培训项目自评得分95分。', '正文里培训项目的自评得分是95分，文稿里的自评表写的是96.5分，请核对，改成一致。'],
    ['培训项目自评等级为“良”。', '正文里培训项目的自评等级是“良”，文稿里的自评表写的是“优”，请核对，改成一致。'],
    ['培训项目预算执行率为96%。', '正文里培训项目的预算执行率是96%，文稿里的自评表写的是95%，请核对，改成一致。'],
    [
      '培训项目年初预算数90万元。',
      '正文里培训项目的年初预算数是90万元，文稿里的自评表写的是80.00万元，请核对，改成一致。',
    ],
    [
      '培训项目调整后预算1,000,100元。',
      '正文里培训项目的全年预算数是1,000,100元，文稿里的自评表写的是100.00万元，请核对，改成一致。',
    ],
    [
      '培训项目实际支出95.1万元。',
      '正文里培训项目的全年执行数是95.1万元，文稿里的自评表写的是95.00万元，请核对，改成一致。',
    ],
  ])('%s', (sentence, message) => {
    expect(toldOtherwise(textOf(sentence), [TRAINING]).map((each) => each.message)).toEqual([message]);
  });

  it.each<[why: string, sentence: string]>([
    ['the same', '培训项目自评得分96.5分，等级为优，执行率95%，年初预算80万元，全年预算100万元，实际支出950,000元。'],
    ['rounded to the digits that it prints', '培训项目自评得分97分，实际支出95.0万元。'],
    ['within half of what the form hides', '培训项目实际支出950,049元。'],
    ['the longer word for the same grade', '培训项目评价等级：优秀。'],
    ['of a part of the money', '培训项目中，接待执行数10万元，车辆实际支出3万元。'],
    ['of a single indicator', '培训项目产出指标得分38分，满意度得分9分。'],
    ['of the execution alone', '培训项目预算执行得分9.5分。'],
    ['of last year', '培训项目上年实际支出60万元。'],
    ['of another project, which has no form', '设备更新实际支出60万元。'],
    ['no grade at all', '培训项目评价等级良莠不齐。'],
    ['no amount', '培训项目实际支出，共计，万元。'],
  ])('is passed where it is %s', (_why, sentence) => {
    expect(told(sentence, TRAINING)).toEqual([]);
  });

  it('is held against nothing that the form leaves open', () => {
    const sentence = '培训项目自评得分95分，等级为良，执行率90%，年初预算1万元，全年预算2万元，实际支出3万元。';
    expect(told(sentence, form('培训项目', OPEN))).toEqual([]);
    expect(told(sentence)).toEqual([]);
    expect(told(sentence, TRAINING)).toHaveLength(6);
  });

  it('is held against points and rate that follow from the form where nobody wrote them', () => {
    const indicators = indicatorLines('产出｜｜甲｜｜｜60｜58\n效益｜｜乙｜｜｜30｜29');
    const reckoned = form('培训项目', { score: null, indicators });
    expect(told('培训项目自评得分96.5分，执行率95%。', reckoned)).toEqual([]);
    expect(told('培训项目自评得分96分，执行率94%。', form('培训项目', { score: null, indicators, rate: 95 }))).toEqual([
      '培训项目 94% 94 money',
    ]);
    expect(told('培训项目自评得分98分。', reckoned)).toEqual(['培训项目 98分 98 total']);
  });
});

describe('whose figure it is', () => {
  const LONGER = form('干部培训项目', { score: 70, grade: '中' });

  it.each<[what: string, plain: string, found: readonly string[]]>([
    ['the longest name in the sentence', '干部培训项目自评得分71分。', ['干部培训项目 71分 71 total']],
    ['the name before, till another is said', '培训项目做得好。自评得分90分。', ['培训项目 90分 90 total']],
    ['the whole unit once it is spoken of', '培训项目做得好。整体支出自评得分90分。', ['部门整体支出 90分 90 total']],
    ['the whole unit for points of an evaluation', '本年自评得分90分。', ['部门整体支出 90分 90 total']],
    ['nobody for money that names none', '实际支出90万元，年初预算1万元。', []],
    ['nobody in the next paragraph', '培训项目做得好。\n执行率90%。', []],
    ['the whole unit for money of the whole', '整体支出执行率90%。', ['部门整体支出 90% 90 money']],
  ])('%s', (_what, plain, found) => {
    expect(told(plain, TRAINING, LONGER, WHOLE)).toEqual(found);
  });

  it('is the only form’s where there is but one, and nobody’s where there are several without the whole', () => {
    expect(told('综合评价得分90分。', TRAINING)).toEqual(['培训项目 90分 90 total']);
    expect(told('综合评价得分90分。', TRAINING, LONGER)).toEqual([]);
  });
});
