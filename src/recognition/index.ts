export { NOT_A_TABLE } from './assign';
export { recogniseInternal } from './internal';
export { mergeSnapshots, type MergedBook, type SheetOrigin } from './merge-snapshots';
export { headingAt, isColumnKey, isRowKey, lineName } from './pointed';
export { readWrittenNumber } from './number-text';
export { recognise } from './recognise';
