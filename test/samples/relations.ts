import { maybeRow, type Figure, type FunctionalTable, type SummaryLine, type Tables } from '../../scripts/samples';
import type { Relation } from './relation';

const CATEGORY_LINES = 26;

function line(lines: readonly SummaryLine[], label: string): SummaryLine {
  const found = lines.find((candidate) => candidate.label?.trim() === label);
  if (!found) throw new Error(`no line ${label}`);
  return found;
}

function figure(lines: readonly SummaryLine[], label: string, column = 0): Figure {
  return line(lines, label).figures[column] ?? null;
}

function columnOf(lines: readonly SummaryLine[], column: number): readonly Figure[] {
  return lines.map(({ figures }) => figures[column] ?? null);
}

function at(table: FunctionalTable, code: string, column: number): Figure {
  return maybeRow(table, code)?.figures[column] ?? null;
}

function equal(id: string, left: readonly Figure[], ...right: readonly Figure[]): Relation {
  return { id, left, right };
}

function inside(id: string, left: readonly Figure[], ...right: readonly Figure[]): Relation {
  return { id, left, right, atMost: true };
}

/** 合计 = Σ类 = Σ项, 类 = Σ款 and 款 = Σ项, in every column. */
export function hierarchy(id: string, table: FunctionalTable): readonly Relation[] {
  const below = (parent: string, length: number, column: number) =>
    table.rows
      .filter(({ code }) => code.length === length && code.startsWith(parent))
      .map(({ figures }) => figures[column] ?? null);
  return table.total.flatMap((total, column) => [
    equal(`${id} 合计=Σ类 ${column}`, [total], ...below('', 3, column)),
    equal(`${id} 合计=Σ项 ${column}`, [total], ...below('', 7, column)),
    ...table.rows
      .filter(({ code }) => code.length < 7)
      .map(({ code }) => equal(`${id} ${code} ${column}`, [at(table, code, column)], ...below(code, code.length + 2, column))),
  ]);
}

/** In each row, 合计 included, the column `whole` is the sum of `parts`. */
export function across(id: string, table: FunctionalTable, whole: number, parts: readonly number[]): readonly Relation[] {
  const rows = [{ code: '合计', figures: table.total }, ...table.rows];
  return rows.map(({ code, figures }) =>
    equal(`${id} 行 ${code}`, [figures[whole] ?? null], ...parts.map((part) => figures[part] ?? null)),
  );
}

/** A01–A06. */
export function summaryRelations({ incomeExpenditure: { income, expenditure } }: Tables): readonly Relation[] {
  const received = figure(income, '本年收入合计');
  const spent = figure(expenditure, '本年支出合计');
  const opening = figure(income, '年初结转和结余');
  const closing = figure(expenditure, '年末结转和结余');
  const surplusUsed = figure(income, '使用非财政拨款结余');
  const distributed = figure(expenditure, '结余分配');
  return [
    equal('A01', [received], ...columnOf(income.slice(0, 8), 0)),
    equal('A02', [spent], ...columnOf(expenditure.slice(0, CATEGORY_LINES), 0)),
    equal('A03', [figure(income, '总计')], received, surplusUsed, opening),
    equal('A04', [figure(expenditure, '总计')], spent, distributed, closing),
    equal('A05', [figure(income, '总计')], figure(expenditure, '总计')),
    equal('A06', [closing, spent, distributed], opening, received, surplusUsed),
  ];
}

const BUDGETS = ['一、一般公共预算财政拨款', '二、政府性基金预算财政拨款', '三、国有资本经营预算财政拨款'] as const;

/** D01–D14. */
export function fiscalRelations({ fiscalAppropriation: { income, expenditure } }: Tables): readonly Relation[] {
  const received = income.slice(0, 3);
  const openings = income.slice(28, 31);
  const categories = expenditure.slice(0, CATEGORY_LINES);
  const of = (label: string, column: number) => figure(expenditure, label, column);
  const spent = (column: number) => of('本年支出合计', column);
  const closing = (column: number) => of('年末财政拨款结转和结余', column);
  const opening = figure(income, '年初财政拨款结转和结余');
  const grandTotal = figure(income, '总计');
  return [
    equal('D01', [figure(income, '本年收入合计')], ...columnOf(received, 0)),
    equal('D02', [opening], ...columnOf(openings, 0)),
    equal('D03', [grandTotal], figure(income, '本年收入合计'), opening),
    ...categories.map(({ label, figures: [total = null, ...parts] }) => equal(`D04 ${label}`, [total], ...parts)),
    ...[0, 1, 2, 3].map((column) => equal(`D0${5 + column}`, [spent(column)], ...columnOf(categories, column))),
    equal('D09', [closing(0)], closing(1), closing(2), closing(3)),
    ...[0, 1, 2, 3].map((column) => equal(`D10 ${column}`, [of('总计', column)], spent(column), closing(column))),
    equal('D11', [grandTotal], of('总计', 0)),
    ...BUDGETS.map((label, index) =>
      equal(
        `D${12 + index} ${label}`,
        [received[index]?.figures[0] ?? null, openings[index]?.figures[0] ?? null],
        spent(index + 1),
        closing(index + 1),
      ),
    ),
  ];
}

/** G01–G09 and X100. */
export function basicRelations({ generalBudgetBasic, generalBudgetExpenditure }: Tables): readonly Relation[] {
  const rows = generalBudgetBasic.blocks.flat();
  const of = (code: string) => rows.find((row) => row.code === code)?.figure ?? null;
  const categories = rows.filter(({ code }) => code.length === 3).map(({ code }) => code);
  const sections = (code: string) =>
    rows.filter((row) => row.code.length === 5 && row.code.startsWith(code)).map((row) => row.figure);
  return [
    ...categories.map((code) => equal(`G ${code}`, [of(code)], ...sections(code))),
    equal('G08', [generalBudgetBasic.personnel], of('301'), of('303')),
    equal('G09', [generalBudgetBasic.publicFunds], of('302'), of('307'), of('310'), of('399')),
    equal(
      'X100',
      [generalBudgetExpenditure.total[1] ?? null],
      generalBudgetBasic.personnel,
      generalBudgetBasic.publicFunds,
    ),
  ];
}

/** H01–H05 and X108–X113. */
export function threePublicRelations({ threePublic, generalBudgetBasic, fiscalAppropriation }: Tables): readonly Relation[] {
  const sections = generalBudgetBasic.blocks.flat();
  const of = (code: string) => sections.find((row) => row.code === code)?.figure ?? null;
  const [total = null, abroad = null, , purchase = null, operation = null, reception = null] = threePublic.final;
  const halves = [threePublic.budget, threePublic.final];
  return [
    ...halves.map(([all = null, travel = null, vehicles = null, , , guests = null], index) =>
      equal(`H0${index + 1}`, [all], travel, vehicles, guests),
    ),
    ...halves.map(([, , vehicles = null, bought = null, run = null], index) =>
      equal(`H0${index + 3}`, [vehicles], bought, run),
    ),
    inside('H05', [total], threePublic.budget[0] ?? null),
    inside('X108', [of('30212')], abroad),
    inside('X109', [of('31013')], purchase),
    inside('X110', [of('30231')], operation),
    inside('X111', [of('30217')], reception),
    inside('X113', [total], figure(fiscalAppropriation.expenditure, '本年支出合计')),
  ];
}

/** The codes of the 26 functional lines in printed order, written out here apart from the samples' own list. */
const CATEGORY_CODES = (
  '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234'
).split(' ');

/** X01–X34 and X35–X38. */
export function incomeAcrossSheets(tables: Tables): readonly Relation[] {
  const { income, expenditure } = tables.incomeExpenditure;
  const fiscal = tables.fiscalAppropriation.income;
  const [total = null, appropriation = null, superior = null, service = null, operating = null, remitted = null, other = null] =
    tables.income.total;
  return [
    equal('X01', [figure(income, '本年收入合计')], total),
    equal('X02', columnOf(income.slice(0, 3), 0), appropriation),
    equal('X03', [figure(income, '四、上级补助收入')], superior),
    equal('X04', [figure(income, '五、事业收入')], service),
    equal('X05', [figure(income, '六、经营收入')], operating),
    equal('X06', [figure(income, '七、附属单位上缴收入')], remitted),
    equal('X07', [figure(income, '八、其他收入')], other),
    equal('X08', [figure(expenditure, '本年支出合计')], tables.expenditure.total[0] ?? null),
    ...CATEGORY_CODES.map((code, index) =>
      equal(`X09–X34 ${code}`, [expenditure[index]?.figures[0] ?? null], at(tables.expenditure, code, 0)),
    ),
    ...BUDGETS.map((label, index) =>
      equal(`X${35 + index}`, [income[index]?.figures[0] ?? null], figure(fiscal.slice(0, 3), label)),
    ),
    equal('X38', [appropriation], figure(fiscal, '本年收入合计')),
  ];
}

/** X105: what is not treasury money rolls forward, too. */
export function ownMoneyRelations({ incomeExpenditure: all, fiscalAppropriation: fiscal }: Tables): readonly Relation[] {
  const gained = [
    figure(all.income, '年初结转和结余'),
    ...columnOf(all.income.slice(3, 8), 0),
    figure(all.income, '使用非财政拨款结余'),
    figure(fiscal.expenditure, '本年支出合计'),
    figure(fiscal.expenditure, '年末财政拨款结转和结余'),
  ];
  const used = [
    figure(fiscal.income, '年初财政拨款结转和结余'),
    figure(all.expenditure, '本年支出合计'),
    figure(all.expenditure, '结余分配'),
    figure(all.expenditure, '年末结转和结余'),
  ];
  return [equal('X105', gained, ...used)];
}

/** X39–X99, X104. */
export function fiscalAcrossSheets(tables: Tables): readonly Relation[] {
  const all = tables.incomeExpenditure;
  const fiscal = tables.fiscalAppropriation;
  const fund = tables.governmentFund;
  const spent = (column: number) => figure(fiscal.expenditure, '本年支出合计', column);
  const ofCategory = (index: number, column: number) => fiscal.expenditure[index]?.figures[column] ?? null;
  return [
    inside('X39', [spent(0)], figure(all.expenditure, '本年支出合计')),
    ...CATEGORY_CODES.flatMap((code, index) => [
      inside(`X40–X65 ${code}`, [ofCategory(index, 0)], all.expenditure[index]?.figures[0] ?? null),
      equal(`X67–X92 ${code}`, [ofCategory(index, 1)], at(tables.generalBudgetExpenditure, code, 0)),
      equal(`X97 ${code}`, [ofCategory(index, 2)], at(fund, code, 2)),
      equal(`X99 ${code}`, [ofCategory(index, 3)], at(tables.stateCapital, code, 0)),
    ]),
    equal('X66', [spent(1)], tables.generalBudgetExpenditure.total[0] ?? null),
    equal('X93', [spent(2)], fund.total[2] ?? null),
    equal('X94', [figure(fiscal.income, BUDGETS[1])], fund.total[1] ?? null),
    equal('X95', [figure(fiscal.income.slice(28), BUDGETS[1])], fund.total[0] ?? null),
    equal('X96', [figure(fiscal.expenditure, '年末财政拨款结转和结余', 2)], fund.total[5] ?? null),
    equal('X98', [spent(3)], tables.stateCapital.total[0] ?? null),
    inside('X104 年初', [figure(fiscal.income, '年初财政拨款结转和结余')], figure(all.income, '年初结转和结余')),
    inside('X104 年末', [figure(fiscal.expenditure, '年末财政拨款结转和结余')], figure(all.expenditure, '年末结转和结余')),
  ];
}

/** X101–X103: what is spent from the budgets is part of what is spent, by 项 and by nature. */
export function partsOfExpenditure(tables: Tables): readonly Relation[] {
  const { expenditure, generalBudgetExpenditure: general, governmentFund: fund, stateCapital } = tables;
  const codes = [general, fund, stateCapital].flatMap(({ rows }) => rows.map(({ code }) => code));
  const items = [...new Set(codes)].filter((code) => code.length === 7);
  return [0, 1, 2].flatMap((column) => [
    inside(
      `X101–X102 ${column}`,
      [general.total[column] ?? null, fund.total[column + 2] ?? null, stateCapital.total[column] ?? null],
      expenditure.total[column] ?? null,
    ),
    ...items.map((code) =>
      inside(
        `X103 ${code} ${column}`,
        [at(general, code, column), at(fund, code, column + 2), at(stateCapital, code, column)],
        at(expenditure, code, column),
      ),
    ),
  ]);
}

/** B, C, F, J and K: rows and hierarchies of the five tables by functional classification. */
export function functionalRelations(tables: Tables): readonly Relation[] {
  const fund = tables.governmentFund;
  const roll = [{ code: '合计', figures: fund.total }, ...fund.rows].map(({ code, figures }) =>
    equal(`J01 ${code}`, [figures[0] ?? null, figures[1] ?? null], figures[2] ?? null, figures[5] ?? null),
  );
  return [
    ...across('B01', tables.income, 0, [1, 2, 3, 4, 5, 6]),
    ...hierarchy('B', tables.income),
    ...across('C01', tables.expenditure, 0, [1, 2, 3, 4, 5]),
    ...hierarchy('C', tables.expenditure),
    ...across('F01', tables.generalBudgetExpenditure, 0, [1, 2]),
    ...hierarchy('F', tables.generalBudgetExpenditure),
    ...roll,
    ...across('J02', fund, 2, [3, 4]),
    ...hierarchy('J', fund),
    ...across('K01', tables.stateCapital, 0, [1, 2]),
    ...hierarchy('K', tables.stateCapital),
  ];
}

/** Every relation that the nine tables owe each other. */
export function allRelations(tables: Tables): readonly Relation[] {
  return [
    summaryRelations,
    functionalRelations,
    fiscalRelations,
    basicRelations,
    threePublicRelations,
    incomeAcrossSheets,
    ownMoneyRelations,
    fiscalAcrossSheets,
    partsOfExpenditure,
  ].flatMap((relations) => relations(tables));
}
