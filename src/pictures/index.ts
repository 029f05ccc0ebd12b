export { barsSvg } from './bars';
export type { Chart } from './chart';
export { chartTable, type PictureTable } from './chart-table';
export { chartsOf } from './charts';
export { mapSvg } from './map';
export { mapTable, tieTitle } from './map-words';
export { PICTURE_STYLE } from './style';
export { tieMap, type TieMap } from './ties';
