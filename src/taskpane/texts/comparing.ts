/** Every Chinese word of the page 两稿比对 besides those of the report on it. */
export const COMPARING = {
  title: '两稿比对',
  link: '与前一稿比对…',
  linkHint: '同一年度改动以前的那一本：哪些数改了，哪些勾稽变了；也可核对定稿封签。',
  back: '返回',
  body: '打开改动以前的那一本，与现在打开的逐表、逐行、逐栏比；两本都只读。',
  oldVersion: '前一稿',
  oldVersionNone: '没有打开',
  choose: '选择…',
  run: '比对',
  again: '重新比对',
  stale: '工作簿、前一稿或文稿已变，下面的结果可能已过期。',
  working: '正在比对',
  noBook: '工作簿里没有认出决算报表，没有数可比。',
  saveXlsx: '比对结果（Excel）',
  saveHtml: '比对结果（网页，可打印）',
  copy: '复制比对结果',
  ending: '（两稿比对）',
  noText: '在“校对”页打开文稿后再比，这里列出文中受影响的句子。',
  seal: '定稿封签',
  sealHint: '由全部数算出，改一个数就变；核对手上这本是不是定稿，填报告上印的封签。',
  sealLabel: '报告上的封签',
  sealCheck: '核对',
  sameSeal: '与所填的封签相同：数没有改过。',
  otherSeal: '与所填的封签不同：数改过，或不是同一本。',
  badSeal: '封签是十二位，例如 7K3M-92QD-X0T1，请照报告上印的填。',
} as const;

/** Where the figure of the version before stands. */
export function oldCell(address: string): string {
  return `前一稿 ${address}`;
}
