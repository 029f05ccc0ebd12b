export { headingAt } from './heading';
export { isColumnKey, isRowKey, readPointed } from './read-pointed';
export { lineName } from './texts';
export { strandedPointings } from './stranded';
