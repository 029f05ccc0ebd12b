export { bookNames, bookStem, isBookName } from './book-names';
export type { FileTree } from './file-tree';
export { unitsOfFolder } from './units-of-folder';
