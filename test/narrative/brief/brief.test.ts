import { EMPTY_SUPPLEMENT, type ReportModel } from '../../../src/model';
import { draftBrief } from '../../../src/narrative';
import { book } from '../../support/narrative/book';
import { generalBudgetTable, grandTotals, incomeTable, threePublicTable } from '../../support/narrative/tables';

/** A book of one year: totals, 事业收入, three 项 and 三公 in 万元. */
function yearBook(
  year: number,
  total: string,
  service: string,
  items: readonly (readonly [code: string, name: string, amount: string])[],
  threePublic: string,
): ReportModel {
  return book({
    year,
    tables: {
      incomeExpenditure: grandTotals([
        ['in.grandTotal', '总计', total],
        ['out.grandTotal', '总计', total],
      ]),
      income: incomeTable(total, '0.00', null, service, null, null, null),
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', total, total, null],
        ...items.map(([code, name, amount]) => [code, name, amount, amount, null] as const),
      ),
      threePublic: threePublicTable(
        ['10.00', threePublic],
        ['0.00', '0.00'],
        ['0.00', '0.00'],
        ['0.00', '0.00'],
        ['0.00', '0.00'],
        ['10.00', threePublic],
      ),
    },
  });
}

const NOW = yearBook(
  2020,
  '300.00',
  '50.00',
  [
    ['2100408', '基本公共卫生服务', '200.00'],
    ['2100409', '重大公共卫生服务', '30.00'],
  ],
  '8.00',
);
const BEFORE = yearBook(
  2019,
  '250.00',
  '50.00',
  [
    ['2100408', '基本公共卫生服务', '140.00'],
    ['2100409', '重大公共卫生服务', '50.00'],
    ['2100403', '妇幼保健机构', '12.00'],
  ],
  '10.00',
);

function linesOf(id: string, ...[report, options]: Parameters<typeof draftBrief>): readonly string[] {
  const section = draftBrief(report, options).sections.find((each) => each.id === id);
  return section?.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [];
}

describe('draftBrief', () => {
  it('tells the totals with their change', () => {
    expect(draftBrief(NOW).title).toBe('示例县卫生健康局2020年度部门决算送审摘要');
    expect(linesOf('totals', NOW, { prior: BEFORE })[0]).toMatch(
      /^收支总计300\.00万元，与上年相比，增加50\.00万元，增长20\.00%；/,
    );
    expect(linesOf('totals', NOW)[0]).toMatch(/^收支总计300\.00万元（没有上年数，未比较）；/);
  });

  it('tells “三公” against its budget and last year', () => {
    expect(linesOf('threePublic', NOW, { prior: BEFORE })).toEqual([
      '决算8.00万元，预算10.00万元，完成预算的80.00%，与上年相比，减少2.00万元，下降20.00%。其中：因公出国（境）费0.00万元、公务用车购置费0.00万元、公务用车运行维护费0.00万元、公务接待费8.00万元。',
    ]);
  });

  it('lists the largest changes with the reasons given, those that vanished too, and not what stayed', () => {
    const supplement = {
      ...EMPTY_SUPPLEMENT,
      reasons: { 'reason:change:generalBudgetExpenditure/2100408/total': '服务人口增加。' },
    };
    expect(linesOf('changes', NOW, { prior: BEFORE, supplement })).toEqual([
      '1.基本公共卫生服务（2100408）200.00万元，与上年相比，增加60.00万元，增长42.86%。原因：服务人口增加。',
      '2.重大公共卫生服务（2100409）30.00万元，与上年相比，减少20.00万元，下降40.00%。原因：〔原因〕。',
      '3.妇幼保健机构（2100403）0.00万元，与上年相比，减少12.00万元，下降100.00%。原因：〔原因〕。',
    ]);
  });

  it('asks for a reason that nobody gave, and takes that for the budget where there is one', () => {
    const { missing } = draftBrief(NOW, { prior: BEFORE });
    expect(missing[1]).toEqual({
      id: 'reason:change:generalBudgetExpenditure/2100409/total',
      kind: 'reason',
      prompt: '重大公共卫生服务（2100409）比上年减少的主要原因',
      where: '三、与上年相比变化最大的项目',
      why: '向领导说明变化',
    });
    const reasons = { 'reason:completion:generalBudgetExpenditure/2100409/total': '项目结束' };
    const told = linesOf('changes', NOW, { prior: BEFORE, supplement: { ...EMPTY_SUPPLEMENT, reasons } });
    expect(told[1]).toMatch(/原因：项目结束。$/);
  });

  it('says where nothing can be compared, and how much is still open', () => {
    expect(linesOf('changes', NOW)).toEqual(['没有可以比较的上年数，或各项与上年持平。']);
    expect(linesOf('open', NOW)[0]).toMatch(/^情况说明还有\d+处待填。$/);
  });

  it('knows the cells of its numbers', () => {
    const [totals] = draftBrief(NOW, { prior: BEFORE }).sections;
    const figures = totals?.paragraphs[0]?.runs.flatMap(({ figure }) => figure ?? []) ?? [];
    expect(figures[1]?.sources.map(({ book: which }) => which)).toEqual([undefined, 'prior']);
  });
});
