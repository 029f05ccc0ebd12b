import { remember } from '../../standards';

/** Lines around a table that are no rows of it. All texts are comparable ones. */

const NOTE = /^[(*※]*(?:注|说明|备注|附注|填表说明|编制说明|补充说明|备注说明|注意)(?:[\d:;,、.()]|$)/;
/** Remarks below a table that has nothing to tell. */
const NO_DATA = /无数据|[本此该]表为空|没有.{0,40}(?:收入|支出|安排)|不涉及/;
/** Who signs a table, when, and on which page. */
const SIGNATURE =
  /^(?:单位负责人|负责人|财务负责人|填表人|制表人?|填报人|审核人?|复核人?|经办人|联系电话|电话|报送日期|填报日期|打印日期|第\d+页|共\d+页|-\d+-)/;
/** No label of a row is longer. */
const LONGEST_LABEL = 60;

const SENTENCE = /^.{6,}[。;]$/;
/** A shorter text with 不涉及 may be what somebody wrote in place of a figure. */
const LEAST_SENTENCE = 12;

/** 注：…, 说明：本表无数据, signatures, page numbers and whole sentences. */
export const isNote = remember((text) => {
  if (NOTE.test(text) || SIGNATURE.test(text) || SENTENCE.test(text)) return true;
  return text.length > LONGEST_LABEL || (text.length > LEAST_SENTENCE && NO_DATA.test(text));
});

const TABLE_NUMBER = /^\(?(?:公开|附表|表)\d{1,2}(?:[-_]\d+)?表?\)?$/;
const LABELLED =
  /(?:单位|部门)(?:名称)?(?:\(.*?\))?:|金额单位|编制单位|年度|公开\d+表|^第?\d+页|^\((?:人民币)?(?:万元|元)\)$/;

/** Lines between a title and a header: 公开01表, 部门：…, 金额单位：万元. */
export function isCaption(text: string): boolean {
  return TABLE_NUMBER.test(text) || LABELLED.test(text);
}
