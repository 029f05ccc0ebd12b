import { placeId } from '../ids';
import { amountWord, type Word } from './word';

/** 部门整体支出's budget as 财决01-1 prints it beside 财政拨款本年收入; asked for where that book is not open. */
export const EVALUATION_VOCABULARY: readonly Word[] = [
  amountWord('财政拨款年初预算', placeId('internal01_1', 'in.total', 'originalBudget'), '财决01-1表 年初预算数', {
    flow: '收支',
  }),
  amountWord('财政拨款全年预算', placeId('internal01_1', 'in.total', 'adjustedBudget'), '财决01-1表 全年预算数', {
    flow: '收支',
  }),
];
