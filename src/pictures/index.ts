export { barsSvg } from './bars';
export type { Chart, ChartRow } from './chart';
export { chartTable, type PictureTable } from './chart-table';
export { chartsOf } from './charts';
export { mapSvg, type MapOptions } from './map';
export { mapTable, tieName, tieTitle } from './map-words';
export { PICTURE_STYLE } from './style';
export { tieMap, type MapTable, type Tie, type TieMap } from './ties';
