import type { Template } from '../../../language';
import { ANHUI } from './anhui';
import { BEIJING } from './beijing';
import { CHONGQING } from './chongqing';
import { FUJIAN } from './fujian';
import { GANSU_2022, GANSU_2023 } from './gansu';
import { GUANGDONG } from './guangdong';
import { GUANGXI } from './guangxi';
import { GUIZHOU, GUIZHOU_2022 } from './guizhou';
import { HAINAN } from './hainan';
import { HEBEI } from './hebei';
import { HENAN } from './henan';
import { HUBEI } from './hubei';
import { JIANGXI } from './jiangxi';
import { JILIN } from './jilin';
import { LIAONING } from './liaoning';
import { NEIMENGGU } from './neimenggu';
import { NINGXIA } from './ningxia';
import { SHANDONG } from './shandong';
import { TIANJIN } from './tianjin';
import { XIZANG } from './xizang';
import { YUNNAN } from './yunnan';
import { ZHEJIANG } from './zhejiang';

/** The outlines of provinces since the accounts of 2022 or later; what they rest on stands in `standards/catalogues/`. */
export const PROVINCES: readonly Template[] = [
  YUNNAN,
  GUANGXI,
  JIANGXI,
  GUANGDONG,
  ZHEJIANG,
  GUIZHOU,
  CHONGQING,
  GANSU_2023,
  GANSU_2022,
  HUBEI,
  ...ANHUI,
  GUIZHOU_2022,
  BEIJING,
  ...TIANJIN,
  HEBEI,
  ...NEIMENGGU,
  ...LIAONING,
  JILIN,
  FUJIAN,
  HENAN,
  ...HAINAN,
  XIZANG,
  NINGXIA,
  SHANDONG,
];
