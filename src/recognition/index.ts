export { NOT_A_TABLE } from './assign';
export { ASK_BELOW } from './judge';
export { mergeSnapshots, type MergedBook, type SheetOrigin } from './merge-snapshots';
export { recognise } from './recognise';
