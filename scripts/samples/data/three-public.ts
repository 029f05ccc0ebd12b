import { sum, type Figures } from '../figures';
import { PUBLISHED } from './published-figures';

/** 三公: 预算数 and 决算数, each as 合计, 因公出国（境）费, 小计, 购置费, 运行维护费, 公务接待费. */
export interface ThreePublicTable {
  readonly budget: Figures;
  readonly final: Figures;
}

interface StatedItems {
  readonly total: number;
  readonly vehicleOperation: number;
  readonly officialReception: number;
}

/** The text states that nothing was spent on travel abroad and on buying vehicles: zeros, not blanks. */
function toFigures({ total, vehicleOperation, officialReception }: StatedItems): Figures {
  const vehiclePurchase = 0;
  return [total, 0, sum([vehiclePurchase, vehicleOperation]), vehiclePurchase, vehicleOperation, officialReception];
}

/** 一般公共预算财政拨款“三公”经费支出决算表. */
export const THREE_PUBLIC: ThreePublicTable = {
  budget: toFigures(PUBLISHED.threePublic.budget),
  final: toFigures(PUBLISHED.threePublic.final),
};
