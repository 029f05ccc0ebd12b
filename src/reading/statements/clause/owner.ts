import { UNIT_END } from '../../names/unit-end';
import { BEFORE_SUBJECT } from './words';

/** How the name of a unit, or of a kind of units, ends where something of its own is told. */
export const OWNER = `(?:[一-龥]{0,3}本级|[省市州盟地县区旗乡镇][级直](?:部门)?|(?:所属|下属|直属|行政|事业|参公|其他)[一-龥]{0,6}单位|[一-龥]{2,20}(?:${UNIT_END}|[室科股队园镇乡]|街道))`;
/** Right before the name of what it has: “局本级公务接待费”. */
const BEFORE_NAME = new RegExp(`(${OWNER})(?:20\\d{2}年度?)?(?:部门|单位)?(?:(?:财政拨款)?(?:资金)?安排)?的?$`);
/** What speaks of the text's own accounts. */
export const OWN = /^(?:本|我|该|全|各)/;

/** Whose accounts the words before a name tell of; null where they name no unit but the text's own. */
export function ownerBefore(words: string): string | null {
  const [, found] = BEFORE_NAME.exec(words.replace(BEFORE_SUBJECT, '')) ?? [];
  // “2020年某局”: the year before a unit is no part of its name.
  const owner = found?.replace(/^年度?/, '');
  return owner === undefined || OWN.test(owner) ? null : owner;
}
