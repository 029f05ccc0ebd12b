export { bookNames, bookStem } from './book-names';
export { isOneSet } from './one-unit';
export { fileName, folderOf, type PlacedFile } from './tree-of-files';
export { isUnitText, ownTexts } from './texts-beside';
export { idAmong, unitsAmong, type UnitFiles } from './units-among';
export { unitsOfFolder } from './units-of-folder';
