import fc from 'fast-check';
import { toldContradictions } from '../../../src/evaluation';
import { ALL_GRADES } from '../../../src/evaluation/grades';
import { textOf } from '../../support/texts/text-of';

const TITLE = '2023年度部门整体支出绩效自评报告';

function found(...lines: readonly string[]): readonly string[] {
  const plain = [TITLE, ...lines].join('\n');
  return toldContradictions(textOf(plain), ALL_GRADES).map(
    ({ rule, stated, otherSpans }) =>
      `${rule} ${stated}／${otherSpans.map(({ start, end }) => plain.slice(start, end)).join('、')}`,
  );
}

const anyAmount = (): fc.Arbitrary<number> => fc.integer({ min: 2_000, max: 900_000 });
const wan = (hundredths: number): string => (hundredths / 100).toFixed(2);

describe('基本支出 and its categories', () => {
  const sentence = (whole: string, [staff = '', goods = '', people = '']: readonly string[], verb: string): string =>
    `我局基本支出${verb}${whole}万元，其中用于工资福利支出${verb}${staff}万元，商品和服务支出${goods}万元，对个人和家庭的补助${people}万元。`;

  it('that add up are passed, those that leave one out are told with every part', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyAmount(), anyAmount(), anyAmount()),
        anyAmount(),
        fc.constantFrom('为', '', '共'),
        (parts, left, verb) => {
          const sum = parts.reduce((all, part) => all + part, 0);
          const shown = parts.map(wan);
          expect(found(sentence(wan(sum), shown, verb))).toEqual([]);
          expect(found(sentence(wan(sum + left), shown, verb))).toEqual([
            `JX18 ${wan(sum + left)}／${shown.join('、')}`,
          ]);
        },
      ),
      { seed: 8, numRuns: 60 },
    );
  });

  it('that are rounded, or only examples, are passed', () => {
    expect(found(sentence('101', ['60.40', '30.30', '10.10'], '为'))).toEqual([]);
    expect(found('基本支出500万元，其中工资福利支出300万元，商品和服务支出100万元。')).toEqual([]);
  });
});

describe('what one level paid', () => {
  const PROJECT = [
    '（2）养老服务专项：',
    '护理补贴中央财政下达50万元，省财政12.5万元，县本级配套30万元；日间照料县本级配套20.5万元。',
  ];
  const told = (amount: string): readonly string[] =>
    found('三、项目支出情况', ...PROJECT, '四、绩效情况', `县本级共拨付各类养老项目经费${amount}万元。`);

  it('is what its projects were given at that level', () => {
    expect(told('50.5')).toEqual([]);
    expect(told('113')).toEqual(['JX15 113／30、20.5']);
  });

  it('is judged by no project where none or several are meant', () => {
    expect(found(...PROJECT, '县本级共拨付教育项目经费113万元。')).toEqual([]);
    expect(found(...PROJECT, ...PROJECT, '四、绩效情况', '县本级共拨付养老项目经费113万元。')).toEqual([]);
  });
});
