export { lineFormulas, type LinePlaces } from './line-formulas';
export { operandsIn, type OperandOf } from './operand';
