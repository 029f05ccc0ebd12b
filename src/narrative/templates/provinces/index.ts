import type { Template } from '../../../language';
import { ANHUI } from './anhui';
import { CHONGQING } from './chongqing';
import { GANSU_2022, GANSU_2024 } from './gansu';
import { GUANGDONG } from './guangdong';
import { GUANGXI } from './guangxi';
import { GUIZHOU } from './guizhou';
import { HUBEI } from './hubei';
import { JIANGXI } from './jiangxi';
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
  GANSU_2024,
  GANSU_2022,
  HUBEI,
  ANHUI,
];
