/** A paragraph of an 项 begins so, behind its number. */
export const ITEM_NUMBER = /^(（?)(\d{1,3})([、.．）])/;

/** The marks of 类, 款 and 项 behind their names. */
export const LIST_LEVEL_MARKS = ['（类）', '（款）', '（项）'] as const;

/** What the other paragraphs tell, and a new one tells as well. */
export const TELLS = {
  use: /主要用于/,
  completion: /完成(?:年初)?预算|无法计算完成率/,
  comparison: /(?:大于|小于|持平)/,
} as const;

/** A new paragraph in parts; what is to be filled in stands between 〔 and 〕. */
export const ITEM_WORDS = {
  use: '主要用于：〔待填：用途〕。',
  amounts: (budget: string, spent: string, unit: string) => `年初预算为${budget}${unit}，支出决算为${spent}${unit}`,
  budgetBlank: '〔待填：年初预算〕',
  completion: (rate: string) => `，完成年初预算的${rate}%`,
  noCompletion: '，无法计算完成率',
  completionBlank: '，完成年初预算的〔待填：完成率〕%',
  level: '，决算数与年初预算数持平',
  above: '，决算数大于年初预算数的主要原因是：〔待填：原因〕',
  below: '，决算数小于年初预算数的主要原因是：〔待填：原因〕',
  unknown: '，决算数与年初预算数有差异的主要原因是：〔待填：原因〕',
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
