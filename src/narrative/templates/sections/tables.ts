import type { TableId } from '../../../model';
import type { TemplateSection } from '../../../language';

/** The printed order to 2021, and in Shanghai still: 三公 before the two other budgets. */
export const THREE_PUBLIC_SEVENTH: readonly TableId[] = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'fiscalAppropriation',
  'generalBudgetExpenditure',
  'generalBudgetBasic',
  'threePublic',
  'governmentFund',
  'stateCapital',
];

/** The order of the form from 2022 on: 三公 last. */
export const THREE_PUBLIC_LAST: readonly TableId[] = [
  ...THREE_PUBLIC_SEVENTH.slice(0, 6),
  'governmentFund',
  'stateCapital',
  'threePublic',
];

/** The part that holds the tables themselves: their names, those without figures, and where they are printed. */
export function tablesPart(tables: readonly TableId[], heading: string): TemplateSection {
  return {
    id: 'tables',
    heading,
    tables,
    // A table without figures is printed all the same, and a line says that it is empty on purpose.
    paragraphs: [
      { each: '公开表', text: '{序}.{名}' },
      {
        when: '非 基金收支',
        text: '说明：{单位}{年度}年度无政府性基金预算财政拨款收入和支出，{政府性基金表}无数据。',
      },
      {
        when: '非 国资收支',
        text: '说明：{单位}{年度}年度无国有资本经营预算财政拨款收入和支出，{国有资本经营表}无数据。',
      },
    ],
  };
}
