import fc from 'fast-check';
import type { ReportModel, Scope, Supplement, UnitKind } from '../../../src/model';
import { amountOf, book, type RowSpec } from './book';
import {
  basicTable,
  expenditureTable,
  fundTable,
  generalBudgetTable,
  grandTotals,
  incomeTable,
  stateCapitalTable,
  threePublicTable,
} from './tables';

/** An 项 with its two columns, in 0.01 万元. */
export interface Item {
  readonly code: string;
  readonly basic: number;
  readonly project: number;
}

export interface Seed {
  readonly items: readonly Item[];
  readonly fundItems: readonly Item[];
  readonly otherIncome: readonly number[];
  readonly opening: number;
  readonly threePublic: readonly number[];
  readonly threePublicBudget: readonly number[];
  /** Whose book it is. */
  readonly unitKind: UnitKind;
  readonly scope: Scope;
  /** 类 are left out that a table of the general budget might print; their 款 and 项 stay. */
  readonly printsCategories: boolean;
}

/** 0.01 万元 → "123.45". */
export function wan(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function spent({ basic, project }: Item): number {
  return basic + project;
}

/** The 类, 款 and 项 rows of some items, each with the amounts that `amounts` makes of what lies below it. */
function hierarchy(items: readonly Item[], amounts: (below: readonly Item[]) => readonly string[]): readonly RowSpec[] {
  const codes = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [...codes].sort().map((code): RowSpec => {
    const below = items.filter((item) => item.code.startsWith(code));
    return [code, `科目${code}`, ...amounts(below)];
  });
}

function generalAmounts(items: readonly Item[]): readonly string[] {
  return [sum(items.map(spent)), sum(items.map(({ basic }) => basic)), sum(items.map(({ project }) => project))].map(
    wan,
  );
}

/** A fund's items all come and go within the year. */
function fundAmounts(items: readonly Item[]): readonly string[] {
  const [total = '', basic = '', project = ''] = generalAmounts(items);
  return ['0.00', total, total, basic, project, '0.00'];
}

function threePublic(values: readonly number[]): readonly number[] {
  const [abroad = 0, purchase = 0, operation = 0, reception = 0] = values;
  return [sum(values), abroad, purchase + operation, purchase, operation, reception];
}

/** A book in which every total follows from its items. */
export function consistentBook(seed: Seed, year = 2022): ReportModel {
  const { items, fundItems, otherIncome, opening } = seed;
  const general = sum(items.map(spent));
  const fund = sum(fundItems.map(spent));
  const basic = sum(items.map((item) => item.basic));
  const income = [general + fund, ...otherIncome];
  const otherSpending = sum(otherIncome);
  const grand = wan(sum(income) + opening);
  const personnel = Math.floor(basic * 0.6);
  const budgets = threePublic(seed.threePublicBudget);
  const finals = threePublic(seed.threePublic);
  const generalRows = hierarchy(items, generalAmounts);
  return book({
    year,
    scope: seed.scope,
    tables: {
      incomeExpenditure: grandTotals([
        ['in.grandTotal', '总计', grand],
        ['out.grandTotal', '总计', grand],
      ]),
      income: incomeTable(wan(sum(income)), ...income.map(wan)),
      expenditure: expenditureTable(
        wan(general + fund + otherSpending),
        wan(basic + sum(fundItems.map((item) => item.basic)) + otherSpending),
        wan(sum([...items, ...fundItems].map((item) => item.project))),
        '0.00',
        '0.00',
        '0.00',
      ),
      fiscalAppropriation: {
        title: '财政拨款收入支出决算总表',
        columns: [['finalAmount', '决算数']],
        rows: [['in.grandTotal', '总计', wan(general + fund)]],
      },
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', ...generalAmounts(items)],
        ...generalRows.filter(([code]) => seed.printsCategories || code.length > 3),
      ),
      generalBudgetBasic: basicTable(
        ['301', '工资福利支出', wan(personnel)],
        ['30101', '基本工资', wan(personnel)],
        ['302', '商品和服务支出', wan(basic - personnel)],
        ['30201', '办公费', wan(basic - personnel)],
        ['personnelTotal', '人员经费合计', wan(personnel)],
        ['publicTotal', '公用经费合计', wan(basic - personnel)],
      ),
      governmentFund: fundTable(['total', '合计', ...fundAmounts(fundItems)], ...hierarchy(fundItems, fundAmounts)),
      stateCapital: stateCapitalTable(['total', '合计', null, null, null, null, null, null]),
      threePublic: threePublicTable(...finals.map((final, index) => [wan(budgets[index] ?? 0), wan(final)] as const)),
    },
  });
}

const cents = fc.integer({ min: 0, max: 5_000_000 });
const code = fc
  .constantFrom('201', '205', '206', '208', '210', '213', '221')
  .chain((category) =>
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
      .map(([section, item]) => `${category}0${section}0${item}`),
  );

function items(minLength: number): fc.Arbitrary<readonly Item[]> {
  const item = fc.record({ code, basic: cents, project: cents });
  return fc.uniqueArray(item, { minLength, maxLength: 25, selector: (each) => each.code });
}

const fourItems = fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 4, maxLength: 4 });

export const seeds: fc.Arbitrary<Seed> = fc.record({
  items: items(1),
  fundItems: items(0),
  otherIncome: fc.array(cents, { minLength: 5, maxLength: 5 }),
  opening: cents,
  threePublic: fourItems,
  threePublicBudget: fourItems,
  unitKind: fc.constantFrom<UnitKind>(
    'administrative',
    'civilServiceManaged',
    'publicInstitution',
    'hospital',
    'school',
    'township',
  ),
  scope: fc.constantFrom<Scope>('department', 'ownLevel', 'unit'),
  printsCategories: fc.boolean(),
});

/** Answers to everything that a draft asks for, whatever it is. */
export function answerAll(
  missing: readonly { readonly id: string; readonly kind: string }[],
  supplement: Supplement,
  unitKind: UnitKind = 'administrative',
  countAt: (index: number) => number = (index) => index,
): Supplement {
  const ofKind = (kind: string) => missing.filter((input) => input.kind === kind).map(({ id }) => id);
  const fill = <T>(kind: string, value: (index: number) => T): Record<string, T> =>
    Object.fromEntries(ofKind(kind).map((id, index) => [id, value(index)]));
  return {
    ...supplement,
    unitKind,
    amounts: { ...supplement.amounts, ...fill('amount', (index) => amountOf(wan(index * 137 + 12_345))) },
    counts: { ...supplement.counts, ...fill('count', countAt) },
    reasons: { ...supplement.reasons, ...fill('reason', (index) => `第${index + 1}个原因`) },
    texts: { ...supplement.texts, ...fill('text', (index) => `按规定开展的工作${index + 1}`) },
  };
}
