export { figuresOf } from './unit/unit-figures';
export type { FigureTableId, UnitFigures } from './unit/figures';
export { mergeUnits } from './unit/merge-units';
export { randomUnit, type UnitOptions, type UnitSort } from './unit/random-unit';
export type { Unit } from './unit/unit';
