import type { CellValue } from '../../../src/model';
import { fileOf } from './sample-files';

/** 单位名称, 涉密免公开, 批复日期, 公开日期; what is left out is empty. */
export type RosterRow = readonly [name: string, ...others: readonly string[]];

/** A 名册 as a workbook. */
export function rosterFile(rows: readonly RosterRow[]): Uint8Array {
  const values: readonly (readonly CellValue[])[] = [
    ['应公开单位名册'],
    ['序号', '单位名称', '涉密免公开', '批复日期', '公开日期'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ];
  const bare = { formulas: new Map(), numberFormats: new Map(), merges: [] };
  return fileOf([{ ...bare, name: '名册', visibility: 'visible', isProtected: false, values }]);
}

/** The units of `sixUnits`, one more that published nothing, and one that must not. */
export const SIX_AND_TWO: readonly RosterRow[] = [
  ['甲县教育局', '', '2021-08-15', '2021-09-10'],
  ['乙县民政局', '', '2021-08-15', '2021-08-20'],
  ['丙县水利局'],
  ['丁县林业局'],
  ['戊乡人民政府'],
  ['己县财政局'],
  ['庚县档案局'],
  ['辛县保密局', '是'],
];
