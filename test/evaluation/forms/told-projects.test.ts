import fc from 'fast-check';
import { toldContradictions } from '../../../src/evaluation';
import { ALL_GRADES, gradesOf } from '../../../src/evaluation/grades';
import { textOf } from '../../support/texts/text-of';

interface Told {
  readonly heading: string;
  readonly given: string;
  readonly funds: number;
  readonly spent: number;
  readonly people: number;
  readonly standard: number;
  readonly perPerson: string;
}

const NAME = '困难老人护理补贴发放';
const TITLE = '2023年度部门整体支出绩效自评报告';

/** A report that tells a project twice: what it was given, and what came of it. */
function reportOf({ heading, given, funds, spent, people, standard, perPerson }: Told, title = TITLE): string {
  return [
    title,
    '三、项目支出情况',
    heading,
    `县本级${given}${funds}万元，${perPerson}${standard}元。`,
    '四、项目产出及效益',
    `2023年${NAME}资金发放${spent}万元，年初计划人数90人，实际人数${people}人。`,
  ].join('\n');
}

const anyTold = (): fc.Arbitrary<Told> =>
  fc
    .record({
      heading: fc.constantFrom(`（1）${NAME}专项：`, `1、${NAME}项目`, `（二）${NAME}资金：`, `2.${NAME}`),
      given: fc.constantFrom('下达经费', '配套', '安排资金', '拨付', '投入资金'),
      perPerson: fc.constantFrom('每人每年补助', '每年每人发放', '每人补助标准为'),
      people: fc.integer({ min: 10, max: 900 }),
      hundreds: fc.integer({ min: 1, max: 60 }),
      spare: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ people, hundreds, spare, ...words }) => {
      const spent = (people * hundreds) / 100;
      return { ...words, people, standard: hundreds * 100, spent, funds: spent + spare };
    });

function rulesIn(told: Told, title?: string): readonly string[] {
  return toldContradictions(textOf(reportOf(told, title)), ALL_GRADES).map(({ rule }) => rule);
}

it('says nothing where money, people and standard agree', () => {
  fc.assert(
    fc.property(anyTold(), (told) => expect(rulesIn(told)).toEqual([])),
    { seed: 3, numRuns: 100 },
  );
});

it('tells more than was given, and another amount than people times the standard, once each', () => {
  fc.assert(
    fc.property(anyTold(), fc.integer({ min: 2, max: 30 }), (told, more) => {
      expect(rulesIn({ ...told, spent: told.funds + more })).toEqual(['JX13', 'JX14']);
      expect(rulesIn({ ...told, people: told.people + 60 })).toEqual(['JX14']);
      expect(rulesIn({ ...told, spent: told.funds + more }, '2023年度部门决算情况说明')).toEqual([]);
    }),
    { seed: 3, numRuns: 100 },
  );
});

it('stands at the figure, with the funds as its other end', () => {
  const told = { heading: `（1）${NAME}专项：`, given: '配套', perPerson: '每人每年补助', people: 50, standard: 2000 };
  const plain = reportOf({ ...told, funds: 10, spent: 12 });
  const [first] = toldContradictions(textOf(plain), ALL_GRADES);
  const words = [first!.span, ...first!.otherSpans].map(({ start, end }) => plain.slice(start, end));
  expect([...words, first!.message]).toEqual(['12', '10', `${NAME}：实际支出12万元大于资金10万元，请核对。`]);
});

it.each<[string, string | null, readonly string[]]>([
  ['总体评价为：“良好”。', null, ['良好']],
  ['自评等级为“良”。', null, []],
  ['评价结果为合格。', null, []],
  ['评价结果为合格。', '湖南', ['合格']],
  ['评价等级：中。', '上海', ['中']],
  ['综合评价结论为优秀，取得了良好成效。', '湖南', ['优秀']],
  ['群众对评价结果良好反映。', '湖南', []],
])('grades: %s in %s', (sentence, region, expected) => {
  const grades = region === null ? ALL_GRADES : gradesOf(region);
  const found = toldContradictions(textOf(`${TITLE}\n六、综合评价\n${sentence}`), grades);
  expect(found.map(({ rule, stated }) => `${rule} ${stated}`)).toEqual(expected.map((grade) => `JX07 ${grade}`));
});
