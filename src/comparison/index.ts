export type { AffectedFigure, AffectedSentence, FigureState } from './affected';
export type { BookChanges, ComparedCell, ChangeKind } from './change';
export { changesBetween } from './changes';
export { objectionsTo, type Objection } from './objections';
export { isSameFigure, type BookCell } from './same-figure';
export { maybeSeal, sealOf } from './seal';
export { turnedChecks, type TurnedCheck } from './turned-checks';
