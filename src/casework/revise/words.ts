import type { RevisionChange, RevisionLeft } from '../../model';

/** So many changes of a section that moved are told in its comment. */
const MOST_TOLD = 60;

/** What is said of a text that is brought to other books. */
export const REVISE_WORDS = {
  noYear: '没有认出工作簿的年度，年度都没有改；请用 --year 写明或在窗格里回答。',
  noTextYear: '文稿里没有认出年度，年度都没有改，请核对。',
  later: (text: number, book: number) => `文稿写的是${text}年度，比工作簿的${book}年度还晚，请确认没有选反。`,
  noOldBook: '没有文稿所写那一年的工作簿：上年稿的数只能与本年账上的上年数核对，核对不上的没有改。',
  otherUnit: (own: string) => `不是账上的单位“${own}”，没有改，请核对是不是套用别家稿子留下的`,
  otherUnits: (names: string, own: string, places: number) =>
    `文稿里有${places}处写的是${names}，账上的单位是“${own}”；没有改，都列在后面，请核对是不是套用别家的稿子，单位改名的请自行替换。`,
  otherVersion: (old: number | null, now: number | null) =>
    `两本账的年度不同（${old ?? '未写明'}、${now ?? '未写明'}）；换年度请用“用上年稿”（update）。`,
  isProtected: '这份文档设了保护，写进去的修订在 Word 里接受不了，所以只加了批注；请取消保护后另存再用。',
  instead: (text: string, label: string) => `${label === '' ? '' : `${label}：`}本年应为“${text}”，请手工改。`,
  gone: (text: string) => `${text}，请手工删去。`,
  rowCame: (text: string) => `这里应增加一行：${text}`,
  came: (text: string) => `这里应增加一段：${text}`,
  order: (text: string) => `本年的提纲各节的次序不同，应把${text}，请手工移动。`,
  /** What became of a section that stands elsewhere, since its new copy shows no single change. */
  moved: (heading: string, changes: readonly Pick<RevisionChange, 'old' | 'new'>[]) => {
    const told = changes
      .slice(0, MOST_TOLD)
      .map(({ old, new: text }) => `${old === '' ? '（新增）' : old}→${text === '' ? '（删去）' : text}`);
    const more = changes.length > told.length ? '等' : '';
    const within = told.length === 0 ? '' : `；节内已换好 ${changes.length} 处：${told.join('、')}${more}`;
    return `“${heading}”一节按本年的提纲移到这里，原处已划去${within}。`;
  },
  refused: {
    field: '在域的结果里，改了会被重新计算，只加了批注',
    control: '在锁定或绑定数据的内容控件里，只加了批注',
    versions: '同一内容存了几种格式，只加了批注',
    othersInsertion: '是别人还没有接受的修订，只加了批注',
    textBox: '在文本框里，只加了批注',
    note: '在脚注、尾注里，只加了批注',
    row: '这里的单元格上下合并，不能插入一行，只加了批注',
    stretch: '要移动的一节里有表、图、域、脚注、批注、别人的修订或分节，移动会丢东西，没有移动，只加了批注',
    protected: '文档设了保护，只加了批注',
  },
  comment: ({ quote, why }: RevisionLeft) => `“${quote.trim()}”：${why}。`,
} as const;

/** Whose the changes are. */
export const REVISER_NAME = '决算助手';
