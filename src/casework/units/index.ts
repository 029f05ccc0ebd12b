export { bookNames, bookStem, isBookName } from './book-names';
export type { FileTree } from './file-tree';
export { isOneSet } from './one-unit';
export { distinctPaths, fileName, folderOf, treeOf, type PlacedFile } from './tree-of-files';
export { isUnitText, ownTexts, type TextsOf } from './texts-beside';
export { idAmong, unitsAmong, type UnitSource, type UnitFiles } from './units-among';
export { unitsOfFolder } from './units-of-folder';
