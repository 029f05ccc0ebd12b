export { lineFormulas, type LineFormulas, type LinePlaces } from './line-formulas';
export { operandsIn, type Operand, type OperandOf } from './operand';
