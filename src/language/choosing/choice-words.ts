/** What is said of the choice of a template. */
export const CHOICE_WORDS = {
  unitName: '单位名称',
  fileName: '文件名',
  sheets: '表上的文字',
  byRegion: (place: string, region: string, title: string) =>
    `按${place}里的“${region}”用了模板“${title}”，不对的请另选模板。`,
  noRegionalTemplate: (place: string, region: string, title: string) =>
    `${place}里是“${region}”，没有这个省的模板，用了“${title}”，可以另选模板。`,
  regionUnknown: (title: string) =>
    `这是哪个省（自治区、直辖市）的单位？没有看出来，暂用模板“${title}”；请按所在地另选模板，没有的就选“${title}”。`,
} as const;
