import type { Severity } from '../../../model';

/** Things that have names or numbers of their own, in the place of which crosses were left. */
const NAMED =
  '省|市|县|区|乡|镇|街道|局|委|单位|部门|项目|工作|公司|学校|医院|年|月|日|万元|元|%|个|人|辆|台|批|次|处|期|场|项|户|名|家|件|起|亩|平方米|公里|活动|会议';
/** What is typed in the place of a word, in either script. */
const CROSSES = '[Xx×✕╳]';

/** Crosses at the end of words: a family name before them hides a person on purpose. */
export const CROSSES_AT_END = new RegExp(`(?<![A-Za-z\\d×✕╳])${CROSSES}{2,40}(?=等|（|[，。；、]|$)`, 'g');

/** Crosses, blanks and brackets of a template that nobody filled in. */
export const PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z\\d×✕╳])${CROSSES}{2,40}(?=${NAMED})`, 'g'),
  new RegExp(`(?<=为|增加|减少|增长|下降|占|完成|主要是|主要用于|原因是)${CROSSES}{2,}(?![A-Za-z])`, 'g'),
  /(?<![\d*])\*{2,6}(?=[人个辆台批次万元%])/g,
  /(?<![\dA-Za-z*@])\*{3,40}(?=(?:类|款|项|支出|收入|项目)+[\d，。：（])/g,
  /(?<!\d)20(?:[Xx×✕╳]{2}|\*{2})(?=年)/g,
  /(?<![一二三四五六七八九十零〇○\d])[〇○◯]{2,6}(?=[县市区局委]|单位|部门|乡|镇|街道|学校|医院|公司)/g,
  /某某(?=县|市|区|局|委|单位|部门|项目|公司|学校)/g,
  /(?<!。)。{3,6}(?!。)/g,
  /(?<=为|增加|减少|增长|下降|占|完成|共|计)[_＿]{2,}/g,
  /〔(?!\d)[^〔〕\d]{1,24}〕/g,
  /【(?:请|此处|填|待|说明|注)[^】]{0,40}】/g,
];
/** A family name, with or without another letter. */
export const HIDDEN_PERSON =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝常傅齐康伍余元卜顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房解应宗丁邓洪包左石崔吉龚程邢裴陆荣翁荀甄曲封储段侯全仇甘武刘景龙叶白蒲乔闻翟谭申柴瞿阎连艾尚农温庄晏习向易戈廖耿文寇欧关聂曾饶][一-龥]?$/;

/** A figure that was never put in. */
export const FIGURE_MISSING: readonly RegExp[] = [
  /(?:决算数?|预算数?|总计|合计|总额|增加|减少|金额)为?(?:万元|亿元)(?=[，。；、（）])/g,
  /(?:拨款|收入|支出|经费|结转结余|结转和结余|服务费|维护费|接待费|购置费)(?:为|是|共|共计)?万元(?=[，。；、])/g,
  /(?:占|增长|下降|完成(?:年初)?预算的)%(?=[，。；、（）])/g,
  /(?:编制|编制数|在职|离休|退休|离退休|遗属|学生|在校生|职工|教师)(?:为|共|有|共有)?[人名](?=[，。；、])/g,
  /占(?!比)[^，。；、：（）\d]{2,14}%(?=[，。；])/g,
  /(?:支出决算|年初预算|预算数|决算数)为(?=[，。；])/g,
  /(?:共有|拥有|保有|其中：?)?(?:车辆|用车|轿车)辆(?=[，。；、])/g,
];
/** A total that goes on to its parts without having said how much it is. */
export const TOTAL_MISSING = /(?:收入|支出|收、支|收支)(?:总计|合计)(?:为|是)?，其中(?=[：一-龥])/g;

/** The levels of an 项 of which one has no name: “行政事业单位医疗（款）（项）：支出决算为5万元”. */
export const NAME_MISSING = /(?<=[一-龥]{2})（[类款]）（[款项]）(?=[：，。]|支出|年初|\d)/g;

/** What programs leave behind when a text goes from one format to another. */
export const CONVERSION_LEFTOVERS =
  /\[bookmark[:：][^\]]{0,40}\]|_(?:Toc|Ref|GoBack|Hlk)\w*|PAGEREF|HYPERLINK|MERGEFORMAT|FORMTEXT|FORMCHECKBOX|TOC ?\\o|错误[!！]未(?:找到|定义)[一-龥]{0,6}|Error[!！]Reference|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|#\d{2,5})[;；]|<\/?(?:p|br|span|div|td|tr|table|font|strong)(?: [^<>]{0,80})?\/?>|[[【](?:点击)?(?:下载)?(?:链接|超链接|图片|附件下载|点击下载|点击查看)[\]】]|[[【]批注[^[\]【】]{0,60}[\]】]|批注\s?\[[A-Za-z]{0,6}\d{1,3}\]|(?:单击|点击)(?:或点击)?此处(?:输入|添加|编辑)[一-龥]{0,4}|\$\{[^{}]{0,40}\}|\{\{[^{}]{0,40}\}\}/g;

/** Letters that a program did not know. In tables of PDFs these are figures that nobody can read, which is said of the page. */
export const LOST_LETTERS = /\ufffd+/g;

/** What a template says to whoever fills it in. */
export const TEMPLATE_NOTES: readonly RegExp[] = [
  /（(?:如有|如无|若有|若无|如果)[^（）]{2,40}(?:填|写|删|说明|列)[^（）]{0,20}）/g,
  /（(?:请|此处|注：请|须|需)[^（）]{0,30}(?:填|写|删|列明|说明|补充|调整)[^（）]{0,20}）/g,
  /（(?:仅有|只有|没有|有)[^（）]{2,20}(?:部门|单位)的?，[^（）]{0,12}(?:本部分|此部分|本节|本表|内容)[^（）]{1,20}）/g,
  /（[^（）]{0,10}(?:据实|按实际|根据实际|结合实际|视情况|可根据)[^（）]{0,16}(?:填|写|删|列|调整|说明)[^（）]{0,20}）/g,
  /（(?:注：)?数据来(?:源于?|自)：?[^（）]{0,12}财决[^（）]{0,60}）/g,
  /（?(?:此处|这里|在此)(?:请)?(?:插入|粘贴|附|放)[^（），。；]{1,12}）?/g,
  /（[^（）]{0,16}(?:请|可|应|则|须)(?:自行)?(?:删除|删去|删掉)[^（）]{0,10}）/g,
  /（各?(?:单位|部门)[^（）]{0,12}(?:自行|据实|实际|情况)[^（）]{0,8}(?:填写|填列|补充|修改|完善|调整)[^（）]{0,8}）/g,
  /（备注：[^（）]{0,20}(?:填列|填写|填报)[^（）]{0,10}）/g,
  /(?:以上|本文|上述)内容仅供参考/g,
  /（(?:没有|无此项|不涉及)[^（）]{0,16}(?:请|可|应)?(?:删除|删去|不填|不写)[^（）]{0,10}）/g,
  /（(?:单位名称|部门名称|年份|年度|具体原因|说明原因|原因说明|填写原因|数字|金额)）/g,
  /(?<=[局委会办院校所站中心])部门（单位）(?=[共有开无的])/g,
  /列明(?=公务接待|国内公务|国内接待|团组|接待\d|\d)/g,
  /（注：如[^（）]{2,24}，[^（）]{0,6}(?:填|写|删|说明|列)[^（）]{0,24}）/g,
  /(?:各?(?:部门|单位)|请)应当?(?:按照|参照|根据|结合)[^。；]{2,32}(?:名词解释|解释和增减|进行(?:专业)?(?:解释|填[写列报]))/g,
  /(?:包括|分别为|具体为)：?…{1,2}(?=[。，；]|$)/g,
];
/** How somebody writes who was handed the figures, “根据提供的数据”: no voice of a unit that tells its own. */
export const HANDED_FIGURES = /(?:根据|按照|基于)您?(?:所)?提供的(?:数据|信息|表格)(?=，|可[知见以])/g;
/** A note of the template that asks for the reason, left before it. */
export const EXPLAIN_HERE = /(?:增加|减少|增长|下降|变动)原因说明(?=[，：])/g;
/** A note at something of which there is none. */
export const NOTE_AT_NONE =
  /(?:用车|车辆|设备)0(?:辆|台)（(?!套|不含|含|其中|较|比|上年|与|无|均|主要|即)[^（）\d]{2,10}）/g;

/** A sentence, or the clause that ends one, twice in a row. */
export const SENTENCE_TWICE = /(?<=^|[。；，])([^。]{12,200}[。；])\1/g;

/** What was typed, and what is meant; a hint where many print it and nobody misreads it. */
interface Slip {
  readonly wrong: RegExp;
  readonly right: string;
  readonly severity?: Severity;
}

/** Slips of typing that no sentence means, each with what is meant. */
export const SLIPS: readonly Slip[] = [
  { wrong: /上一度(?!假|电)/g, right: '上一年度' },
  {
    wrong: /[与同](?=(?:上年|去年|上年度|20\d{2}年度?)(?:决算数?|同期)?(?:下降|增长|减少|增加|上升|降低)\d)/g,
    right: '比',
  },
  { wrong: /(?<=政府采购|采购支出|支出总额，|其中)授权(?=中小|小微)/g, right: '授予' },
  { wrong: /因公出国(?=费)/g, right: '因公出国（境）' },
  { wrong: /内设构/g, right: '内设机构' },
  { wrong: /发发放/g, right: '发放' },
  { wrong: /(?<![解判否表裁票议])决(?=(?:支出|收入)(?:情况|总|合|\d))/g, right: '决算' },
  { wrong: /因公出(?:境（国）|（境）国)/g, right: '因公出国（境）' },
  { wrong: /运行费(?=维护费)/g, right: '运行' },
  { wrong: /公务用车及(?=运行(?:维护)?费)/g, right: '公务用车购置及', severity: 'info' },
  { wrong: /县财政厅/g, right: '县财政局' },
  { wrong: /社会保障与就业(?=支出)/g, right: '社会保障和就业', severity: 'info' },
  { wrong: /一般公共决算(?=(?:财政)?拨款)/g, right: '一般公共预算' },
  { wrong: /(?<![赶反])超成(?![本绩分为功立交果长])/g, right: '造成' },
  { wrong: /(?<=资金|结转|结余|预算|经费)安(?=\d[\d,.]*万?元)/g, right: '安排' },
  { wrong: /决算情况说(?=$)/g, right: '决算情况说明' },
  { wrong: /支出情况(?=决算情况说明)/g, right: '支出', severity: 'info' },
  { wrong: /(?<=用车|车辆|汽车|轿车)(\d{1,3})两(?=[，。；、）]|$)/g, right: '$1辆' },
  { wrong: /(?<![\d.])(\d+\.\d+)\.(?=万?元)/g, right: '$1' },
  { wrong: /(?<![\d.〔-])(20\d{2})\.(1[0-2]|0?[1-9])月/g, right: '$1年$2月' },
  { wrong: /(?<=[与比较])(20\d{2})(?=(?:预算|决算)(?:执行)?数)/g, right: '$1年' },
  { wrong: /(?<![市县])([县市])\1(?=(?!通)[一-龥]{2,6}(?:局|委|办|院|中心))/g, right: '$1' },
  { wrong: /结佘/g, right: '结余' },
  { wrong: /严格(?=(?:相关|有关|国家)[^，。；按]{0,12}(?:规定|制度|要求)执行)/g, right: '严格按照' },
  { wrong: /(?<=财政|补助|专项)拔款/g, right: '拨款' },
  { wrong: /拔付(?=[一-龥\d])/g, right: '拨付' },
  { wrong: /年未(?=结转|结余|余额|净)/g, right: '年末' },
  { wrong: /(?<![自知利克])己(?=经完成|经支付|支付|完成|整改)/g, right: '已' },
  { wrong: /决箅/g, right: '决算' },
  { wrong: /部份(?=[项支资])/g, right: '部分' },
  { wrong: /万万元/g, right: '万元' },
  { wrong: /年年度/g, right: '年度' },
  { wrong: /年度年度/g, right: '年度' },
  { wrong: /主要是(?:主要)?是/g, right: '主要是' },
  { wrong: /的的(?!确)/g, right: '的' },
  { wrong: /%%/g, right: '%' },
  { wrong: /(?<=经)费费(?!用)/g, right: '费' },
  { wrong: /下降-(?=\d)/g, right: '下降' },
  { wrong: /减少-(?=\d)/g, right: '减少' },
  { wrong: /降低-(?=\d)/g, right: '降低' },
  { wrong: /公用用车|公车用车/g, right: '公务用车' },
  { wrong: /公务用车运转(?=维护)/g, right: '公务用车运行' },
  { wrong: /(?<=推进|实施|实行|落实)公务改革/g, right: '公务用车改革' },
  {
    wrong: /较((?:上年|去年|20\d{2}年)(?:度)?(?:年初)?(?:决算数?|预算数?|同期)?)相比/g,
    right: '与$1相比',
    severity: 'info',
  },
  { wrong: /(?<=[一-龥]{2})[[［](20\d{2})[\]］](?=\d{1,5}号)/g, right: '〔$1〕', severity: 'info' },
  { wrong: /(?<![\d.,])(\d{2,}[1-9])余(?=[人户个名家亩件次])/g, right: '$1', severity: 'info' },
  { wrong: /直比(?=下降|增长|上升|减少|增加)/g, right: '同比' },
  { wrong: /人，人次均(?=\d)/g, right: '人次，人均' },
  { wrong: /和和(?![美睦平谐])/g, right: '和' },
  { wrong: /主要是，/g, right: '主要是', severity: 'info' },
  { wrong: /原因(?:主要)?是因为/g, right: '原因是', severity: 'info' },
  { wrong: /(?<=经费|支出)预(?=安排(?:数?为?)\d)/g, right: '预算' },
  { wrong: /(?<=[减增][少加]|下降|增长)有所致/g, right: '所致' },
  { wrong: /(?<=绩效)管制(?=制度|办法)/g, right: '管理' },
  { wrong: /(?<=医学|身体|健康|安全|卫生)检察(?![院官长机建])/g, right: '检查' },
  {
    wrong: /(?<![无对相])比(?=(?:上年|去年|20\d{2}年)(?:度)?(?:年初)?(?:决算|预算)?数?(?:相)?持平)/g,
    right: '与',
    severity: 'info',
  },
  { wrong: /公务用车运行为护/g, right: '公务用车运行维护' },
  { wrong: /因工出国/g, right: '因公出国' },
  { wrong: /(?<=财政|补助|结余|结转)资今/g, right: '资金' },
  { wrong: /接转和结余|结转和接余/g, right: '结转和结余' },
  { wrong: /(?<=年初|全年|部门|支出)予算/g, right: '预算' },
  { wrong: /与上年向比|与上年相此|同上年相此/g, right: '与上年相比' },
  { wrong: /支出决算位(?=\d)/g, right: '支出决算为' },
  { wrong: /(?<=万元，)支出收入(?=\d)/g, right: '支出', severity: 'info' },
  { wrong: /绩效自平/g, right: '绩效自评' },
];
/** A clause said over again: “与2021年度预算相比，与2021年度预算相比持平”. A name may come back, “基本支出，基本支出是指”. */
export const CLAUSE_TWICE =
  /(?<![^，。；：])([^，。；：、]{0,20}(?:[与比较按]|由于|根据|完成)[^，。；：、]{3,20})，\1(?!的|是?指|反映)/g;
/** “0万元，上年持平”: not the same as 与上年持平 only by a word that fell out. */
export const LEVEL_WITHOUT_WITH = /(?<=[，。；、]|[元%个次辆])上年(?:度)?持平/g;
/** “与2016年相比21.79万元”: whether it was more or less fell out. “上年21.79万元” alone may only say how much that was. */
export const CHANGE_OF_WHAT =
  /[与比较同](?:上年|20\d{2}年)(?:度)?(?:决算数?|预算数?)?相比，?(?=\d[\d,.]*万?元(?!的|有所|[增减多少提上下降略]))/g;
/** “下设0个处室，分别是”: nothing can be listed where there is none. */
export const LIST_OF_NONE = /(?<![\d.])0个[一-龥]{0,8}，?(?:分别(?:是|为)|具体(?:是|为|包括)|包括)/g;
/** “4个，分别甲、乙”. */
export const EACH_WITHOUT_IS = /(?<=[个家名所]，)分别(?=(?![为是由占以在对从达增减下完列按向])[一-龥]{4,}、)/g;

/** A comma between things of one kind that “、” joins on either side: “职业卫生，放射卫生、环境卫生”. */
export const COMMA_IN_LIST =
  /([一-龥（）]{2,10}(?<!的[一-龥]{2}))，([一-龥（）]{2,7})(?=、|等[。，；方工]|[二三四五六七八九十]项)/g;
/** “三公” with one of its marks, in a heading, whose other marks may be cut off with its end or in the line above. */
export const HALF_QUOTED = /(?<=[一-龥\d])三公”|“三公(?=经费)/g;
/** What two things of one kind end alike with. */
export const ENDS_ALIKE = /[一-龥]{2}$/;
/** What begins a clause, and no name of a thing. */
export const BEGINS_CLAUSE =
  /^(?:如|例如|即|除|或|并|含|特别|尤其|加强|推进|开展|负责|组织|实施|完善|落实|做好|提高|强化|指导|监督|管理|拟订|制定|承担|参与|协调|促进|保障|深化|健全|建立|优化|提升|规范|严格|严控|严肃|压减|压缩|减少|增加|依法|主要|包括|其中|以及|确保|坚持|围绕|支持|配合|执行|贯彻|研究|起草|编制|统筹|推动|抓好|抓实|注重|突出|进一步|不断|全面|积极|有效|认真|切实|厉行|控制|降低|用于|具体)/;
/** A full stop between the two parts of 公务用车购置及运行维护费, which “其中” tells together. */
export const STOP_IN_PARTS =
  /(?<=其中：?公务用车购置(?:费|支出)(?:支出)?(?:决算)?(?:为)?[\d.]+万元)。(?=公务用车运行)/g;
/** A completion that begins a sentence of its own, and the same as texts have it. */
export const COMPLETION_ALONE = /(?<=支出决算(?:数)?为?[\d.,]+万?元)。(?=完成(?:年初|全年)?预算的?\d)/g;
export const COMPLETION_BESIDE = /支出决算(?:数)?为?[\d.,]+万?元，完成(?:年初|全年)?预算的?\d/g;

/** A passage that tells something, and no name or line of a list. */
export const IS_SENTENCE = /.{8}[，。；].{4}/;
/** The end of a passage without the sign that ends a sentence. */
export const ENDS_OPEN = /[一-龥\d%]$/;

/** Where one clause runs into the next: “下降28%其中”, “减少33.32万元下降63.90%”, “接待2175人次公务用车购置费”. */
export const NO_SIGN_BETWEEN = new RegExp(
  [
    '(?<=\\d%)(?=其中[：公因])',
    '(?<=(?:人次|批次|持平|无增减|无变化|\\d%))(?=(?:公务用车购置|公务用车运行|公务接待费|因公出国（境）费)[^，。；]{0,12}\\d)',
    '(?<=决算(?:数)?为?[\\d,.]+万元)(?=完成(?:年初|全年|调整)?预算的?\\d)',
    '(?<=(?:总计|合计|决算数?|支出|收入|经费)为?[\\d,.]+万元)(?=[与比较]上年(?:度)?(?:相比)?(?:增加|减少|增长|下降|持平))',
    '(?<=(?:增加|减少)[\\d,.]+万元)(?=(?:增长|下降|降低|上升)\\d)',
    '(?<=(?:增加|减少|增长|下降|降低|增幅|降幅)[\\d,.]+(?:万元|%))(?=主要(?:是|原因|由于|系)|各(?:部门|单位))',
    '(?<=\\d%)(?=(?:增加|减少|增长|下降|降低|上升)的(?:主要)?原因)',
    '(?<=\\d(?:万元|辆|台|个|人|次|%))(?=[二三四]是[一-龥])',
  ].join('|'),
  'g',
);
/** A reason without the word or the sign that leads to it. */
export const REASON_RUN_ON =
  /(?:增加|减少|增长|下降|[大小高低]于(?:年初|全年)?预算数)的?主要原因(?=(?:年中|本年|今年|当年|上年|人员|项目|疫情|新增|厉行|受)[^。；]{3})/g;
/** A comma between a word and the number that it leads to; a quotation mark within a list number. */
export const SIGN_ASTRAY = /(?:共计|累计)[，,](?=\d)|(?<![\d.])\d{1,2}“[.、]/g;

/** Signs that never stand beside one another. */
export const DOUBLED_SIGNS =
  /。，|，。(?!。)|。、|、。|，，|、、|；；|。；|；。|：。|：：|：，|，：|(?<!。)。。(?!。)|；，|，；|，、|、，|、和(?!谐|平|睦|解|气|美|善|田|顺|林|县|静|硕|龙|政|布)/g;
/** What an item of a list that goes on begins with. */
export const LIST_GOES_ON = /^(?:[（(]?\d{1,2}[）).、]|[①-⑳]|[一二三四五六七八九十]+是|其中)/;

/** “较2022年决算数688.84万元131.49万元”: nothing says how the second amount follows from the first. */
export const AMOUNT_BY_AMOUNT = /(?<![\d.])\d[\d,]*(?:\.\d+)?万?元(?=(\d[\d,]*(?:\.\d+)?万?元))\1/g;
