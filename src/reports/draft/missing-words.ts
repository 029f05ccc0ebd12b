/** Words of the list of what a draft still asks for. */
export const MISSING_TITLES = {
  title: (draft: string, count: number): string => `${draft}：待填清单（${count}项）`,
  number: '序号',
  prompt: '要填的内容',
  why: '从哪里取得',
};
