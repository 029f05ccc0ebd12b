/** What is said of words that were changed, or not. */
export const REVISION_WORDS = {
  denied: (label: string, stated: string, old: string) =>
    `上年稿写的是${stated}，上年账上${label}是${old}，两者不符，没有照改，请核对后填写`,
  deniedNew: (label: string, value: string) => `；本年账上${label}是${value}`,
  open: (value: string) => `这个数可能指几个不同的数，没有改；如果没有认错，本年是${value}`,
  unknown: (label: string) => `${label}：本年账和助手资料里没有，请填写本年数`,
  unbound: '没有对应到账上的数，仍是上年的数，请核对',
  organisation: '机构、单位的数不在账上，请核对',
  duties: '职责部分照旧',
  history: '往年的数，照旧',
  glossary: '名词解释照旧',
  evaluation: '自评、绩效部分的数不在账上，请按本年填写',
  overview: '概况部分的数不在账上，请核对',
  yearInName: '文件、法规名称里的年度照旧',
  yearInNumber: '文号照旧',
  yearInQuote: '引号里的话照旧',
  yearInDate: '日期照旧：所说的是过去的事',
  yearOfDuties: '职责部分的年度照旧',
  yearOfTerms: '名词解释里的年度照旧',
  yearOfProject: '可能是项目名称里的年度，没有改，请核对',
  yearOfDeeds: '所说的是那一年的工作，没有改，请改写或核对',
  yearOfPast: '更早的年度，照旧',
  yearAhead: '比上年稿的年度还晚，没有改，请核对',
  yearUnknown: '不知道上年稿是哪一年的，没有改，请核对',
  yearInRange: '一段年度，没有改，请核对',
  reasonKept: '是上年的原因：已划去，请填写本年的；沿用上年的就拒绝这两处修订',
  listedNothing: '上年账和本年账上这一款都是0，没有改，请核对',
  listChanged: '按本年基本支出表不为零的款列出',
  table: '文稿里的表没有改，请换成本年的公开表',
  partCame: (name: string) => `本年还有${name}，这里没有列，请补上`,
  itemGone: '本年表中没有这一项',
  itemCame: '上年稿没有这一项，本年表中有',
  comparison: '比较的是哪个数没有认准，没有改，请核对',
  level: '“持平”说的是哪个数没有认出，请核对',
  implied: '文稿写的本年数减去增减额',
  byHand: '与原来的账不符，可能是手工改的，没有改，请核对',
  reasonTurned: '增减方向变了，原因请核对',
  placeholder: '按上下文字填写，请核对',
} as const;

const AGAINST = { prior: '上年', budget: '预算' } as const;

/** What a derived figure is called, by the name of what it is derived from. */
export const LABEL_WORDS = {
  prior: (name: string) => `上年${name}`,
  budget: (name: string) => `${name}预算数`,
  completion: (name: string) => `${name}完成预算`,
  change: (name: string, against: 'prior' | 'budget') => `${name}比${AGAINST[against]}增减额`,
  growth: (name: string, against: 'prior' | 'budget') => `${name}比${AGAINST[against]}增减率`,
  share: (part: string, whole: string) => `${part}占${whole}`,
} as const;
