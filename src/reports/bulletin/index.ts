export type { Bulletin, BulletinFile } from './bulletin';
export { bulletinSheets, bulletinWorkbook } from './bulletin-workbook';
export { bulletinParts, type BulletinPart } from './sentences';
