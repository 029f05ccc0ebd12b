import { toldOfBasics } from '../../../src/evaluation';
import { textOf } from '../../support/texts/text-of';

const FIGURES = [
  { line: '在职人员', header: '编制数', text: '65' },
  { line: '在职人员', header: '实际在职人数', text: '60人' },
  { line: '“三公”经费', header: '当年预算数', text: '46.00' },
  { line: '“三公”经费', header: '当年决算数', text: '8.20' },
  { line: '政府采购支出总额', header: '采购预算', text: '120.00' },
  { line: '政府采购支出总额', header: '实际采购金额', text: '' },
];

/** What of a sentence of a report is told otherwise than the table has it. */
function toldIn(sentence: string, title = '2023年度部门整体支出绩效自评报告'): readonly string[] {
  const found = toldOfBasics(textOf(`${title}\n一、部门概况\n${sentence}`), FIGURES, '万元');
  return found.map(({ stated, figure }) => `${stated}／${figure.text}`);
}

it.each([
  ['我局编制人数70人，在职人员60人。', ['70人／65']],
  ['核定编制65名，实有在职人员61人。', ['61人／60人']],
  ['“三公”经费预算45万元，“三公”经费支出决算8.2万元。', ['45万元／46.00']],
  ['三公经费决算82,500元。', ['82,500元／8.20']],
  ['政府采购预算为100.00万元，政府采购支出总额99万元。', ['100.00万元／120.00']],
])('tells “%s”', (sentence, expected) => expect(toldIn(sentence)).toEqual(expected));

it.each([
  '编制人数65人，其中行政编制21人、事业编制44人；在职人员60人。',
  '“三公”经费预算46万元，上年“三公”经费预算50万元，“三公”经费支出决算8万元。',
  '所属医院编制300人。',
  '甲股编制3人，乙股编制4人。',
  '三公经费决算82,000元。',
])('passes “%s”', (sentence) => expect(toldIn(sentence)).toEqual([]));

it('looks at the report alone, not at what stands before it', () => {
  expect(toldIn('我局编制人数70人。', '2023年度部门决算情况说明')).toEqual([]);
});
