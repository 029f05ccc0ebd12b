export type { Bulletin, BulletinFile } from './bulletin';
export { bulletinWorkbook } from './bulletin-workbook';
export { bulletinParts } from './sentences';
