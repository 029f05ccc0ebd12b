import { textId } from '../../facts';
import type { FactId } from '../../model';

/** How last year's texts tell what 助手资料 holds. */

/** “设内设机构3个，分别是：…”. */
export const INSTITUTIONS =
  /内设(?:职能)?(?:机构|科室|股室|处室|部门)(?:（[^）]*）)?[^。；]*?(?:分别[是为]|包括|主要有|有|为|：)[：:]?([^。；]+)/;
/** What a part of a unit is called. */
export const INSTITUTION_NAME =
  /^[^\d，。：]{1,20}(?:室|科|股|处|局|办|队|站|所|委|部|组|院|会|校|馆|心|大队)(?:（[^）]*）)?$/;

/** “编入本部门决算的单位共2个，名单如下：”; what follows is the list, in the sentence or a line each. */
export const LAST_TEXT_UNITS = /单位[^。；]*?(?:名单如下|分别[是为]|包括|如下|有)(?:\d+[个家]?)?[：:]([^。]*)/;
export const UNIT_NAME = /^[^\d，。：]{2,40}$/;

/** “共3个” */
export const TOLD_COUNT = /(?<!\d)(\d+)[个家]/;
export const LIST_SIGN = /[、；]|(?<=[室科股处局办队站所委部组院会校馆心级])和/;
export const LAST_TEXT_LINE_END = /[。；，]$/;

/** What money was spent on, up to where figures begin. */
export const USE = /主要用于[：:]?(.+?)(?=[。；]|，(?:年初预算|全年预算|支出决算|决算数|完成|较|比|与|占)|$)/;

/** Texts that only the unit can give: what the clause is about, and the words that tell it. */
export const PURPOSES: readonly { readonly id: FactId; readonly about: RegExp; readonly says: RegExp }[] = [
  { id: textId('vehicleUse'), about: /公务用车/, says: /主要用于[：:]?(.+?)(?=，(?:年末|截至|期末|保有)|$)/ },
  { id: textId('receptionPurpose'), about: /接待/, says: /(?:主要)?用于[：:]?(.+?)(?=，(?:共|全年|累计|国内)|$)/ },
  { id: textId('overseasPurpose'), about: /出国/, says: /主要用于[：:]?(.+?)$/ },
  { id: textId('meetings'), about: /会议费/, says: /会议费\d[\d.,]*万?元.*?用于(?:召开)?(.+?)(?=，(?:参会|人数)|$)/ },
  { id: textId('training'), about: /培训费/, says: /培训费\d[\d.,]*万?元.*?用于(?:开展)?(.+?)(?=，(?:参训|人数)|$)/ },
];

/** Figures of money, gaps and placeholders: such words tell a year, or nothing. */
export const NO_PHRASE = /\d(?:万|亿)?元|[〔XＸ_]|××|^[\s…]*$/;
export const LONGEST_PHRASE = 120;

/** “1.财政拨款收入：指……” */
export const TERM = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．])?\s*([^：:，。]{2,30})[：:](.+)$/;
