export { NOT_A_TABLE } from './assign';
export { mergeSnapshots, type MergedBook, type SheetOrigin } from './merge-snapshots';
export { recognise } from './recognise';
