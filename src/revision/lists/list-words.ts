/** A paragraph of an 项 begins so, behind its number. */
export const ITEM_NUMBER = /^(（?)(\d{1,3})([、.．）])/;

/** The marks of 类, 款 and 项 behind their names. */
export const LIST_LEVEL_MARKS = ['（类）', '（款）', '（项）'] as const;

/** What the other paragraphs tell, and a new one tells as well. */
export const TELLS = {
  use: /主要用于/,
  completion: /完成(?:年初|全年|调整后?)?的?预算|无法计算完成率/,
  comparison: /(?:大于|小于|持平)/,
} as const;

/** A new paragraph in parts; what is to be filled in stands between 〔 and 〕. */
export const ITEM_WORDS = {
  use: '主要用于：〔待填：用途〕。',
  budget: (name: string, amount: string, unit: string) => `${name}为${amount}${unit}，`,
  spent: (amount: string, unit: string) => `支出决算为${amount}${unit}`,
  budgetBlank: (name: string) => `〔待填：${name}〕`,
  completion: (name: string, rate: string) => `，完成${name}的${rate}%`,
  noCompletion: '，无法计算完成率',
  completionBlank: (name: string) => `，完成${name}的〔待填：完成率〕%`,
  level: (name: string) => `，决算数与${name}数持平`,
  above: (name: string) => `，决算数大于${name}数的主要原因是：〔待填：原因〕`,
  below: (name: string) => `，决算数小于${name}数的主要原因是：〔待填：原因〕`,
  unknown: (name: string) => `，决算数与${name}数有差异的主要原因是：〔待填：原因〕`,
  end: '。',
  stop: '。',
} as const;

/** What is still to be filled in, in words put together here. */
export const OPEN_PIECES = /(〔待填：[^〕]*〕)/;

/** What parts the entries of a list that is told in one sentence. */
export const SEGMENT_END = /[；。]/g;
/** What parts a new entry from the one before it. */
export const SEGMENT_JOINT = '；';
/** The mark of a 类, which a name in the tables may carry. */
export const OF_CATEGORY = '（类）';
