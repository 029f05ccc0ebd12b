/** Eighteen places of a 公民身份号码, its date in the middle. */
export const CITIZEN_NUMBER =
  /(?<![\dA-Za-z])[1-9]\d{5}((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
/** Words before a number that is of a unit, a project or a document. */
export const NUMBER_OF_SOMETHING =
  /(?:统一社会信用代码|信用代码|机构代码|组织机构|监督索引号|索引号|编号|编码|代码|文号|合同号|项目号|发票号|批号|序列号)[^，。；]{0,8}$/;
/**
 * Eleven digits from 13 to 19, in one or with blanks or hyphens; an amount of as many digits has a point or 元 behind
 * it.
 */
export const MOBILE_NUMBER = /(?<![\d.])1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.]|万?元)/g;
/** Digits in groups of four as cards print them, or in one. */
export const CARD_NUMBER = /(?<![\d.])\d{4}(?: ?\d{4}){2,3} ?\d{1,7}(?![\d.])/g;
/** Words right before the number of a card or an account. */
export const OF_A_CARD = /(?:卡号|账号|帐号|银行卡|存折|开户)[^，。；]{0,16}$/;
/** An account that a unit makes known for itself. */
export const UNIT_ACCOUNT =
  /(?:户名|单位名称|账户名称|收款单位)[^。；]{0,30}(?:局|委|中心|学校|医院|院|会|政府|办|公司|财政)/;
/** Where somebody lives, down to a number of a house. */
export const HOME_ADDRESS =
  /(?:家庭住址|家庭地址|现住址|居住地址|户籍地址|户籍所在地|家住)(?:是|为|在|：)?[一-龥\d]{4,40}?\d+(?:号|室|组|栋|单元|幢)/g;
/** The commonest family names. A list, not any character: a person's name is else not to be told from other words. */
const FAMILY =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝安常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房丁邓洪崔龚程裴陆翁甄曲封侯全仇甘武刘景龙叶白蒲乔闻翟谭申柴瞿阎连艾尚温庄晏习易戈廖耿文寇欧关聂曾]';
/** A family name with one or two more characters; “李某”, “张*”, “王×” are masked, as they should be. */
const PERSON = `${FAMILY}(?!某|\\*|×|[Xx])[一-龥]{1,2}`;
/** A named person with sex and age, as lists of those helped print them. */
export const NAMED_WITH_AGE = new RegExp(`(?<![一-龥])${PERSON}(?=[（，](?:男|女)[，、]\\d{1,3}岁)`, 'g');
/** Those helped, called by their names: “困难党员张某某、李某某等5人”; words that only look like names are counted in other things. */
export const HELPED_BY_NAME = new RegExp(
  `(?:困难(?:职工|党员|群众|学生|家庭|户)|贫困(?:户|学生|家庭)|低保户|五保户|特困(?:户|人员|学生)|患(?:者|儿)|受助(?:人|学生|对象)|救助对象|失独(?:老人|父母)|残疾人|孤儿|精神病人)(${PERSON}(?:、${PERSON})+)(?=等(?:\\d+|[一二三四五六七八九十两]+)?(?:人|名|户|位|同志))`,
  'g',
);
/** A name behind its label, as forms of aid print it. */
export const HELPED_WITH_NAME_LABEL = new RegExp(
  `(?:患者|受助人|救助对象|受助学生|残疾人|困难群众)(?:的)?姓名(?:：|为|是)(${PERSON})`,
  'g',
);
/** Marks of papers that are not for the public. */
export const NOT_PUBLIC =
  /(?:绝密|机密|秘密)★[^，。；\s]{0,8}|内部(?:资料|文件|材料)[，,]?(?:注意保存|不得外传|严禁外传)|(?:此件|本件)?不予公开/g;
