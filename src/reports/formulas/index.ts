export { lineFormulas, type LineFormulas, type LinePlaces } from './line-formulas';
export { operandsIn, type FormulaOperand, type OperandOf } from './operand';
