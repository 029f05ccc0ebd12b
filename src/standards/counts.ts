import { remember } from './remember';

const COUNTED = /\((?:个|人|辆|台|套|次|批|批次|人次|户|个\/批次?)\)$/;
const COUNT = /(?:团组数|人次数?|批次数?|保有量|购置数)$/;

/** Whether a label heads a number of things, not an amount: 公务用车保有量（辆）, 国内公务接待批次（个）. */
export const isCount = remember((label) => COUNTED.test(label) || COUNT.test(label));
