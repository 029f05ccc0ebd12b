import { SCOPE_NAMES, UNIT_KIND_NAMES, type AmountUnit } from '../model';

/** All the units that there are, in the order in which a sentence lists them. */
export const AMOUNT_UNITS: readonly AmountUnit[] = ['元', '万元'];

/** Answer for a sheet that is none of the tables. */
export const NO_TABLE = '不是决算公开表';

export const SUPPLEMENT_TEXTS = {
  version: '版本（助手用）',
  unitName: '单位名称',
  year: '决算年度',
  unitKind: `单位性质（${Object.values(UNIT_KIND_NAMES).join('、')}）`,
  answeredName: '您指明的单位名称',
  answeredYear: '您指明的决算年度',
  answeredUnit: '您指明的金额单位（元、万元）',
  answeredScope: `您指明的口径（${Object.values(SCOPE_NAMES).join('、')}）`,
  sheetTable: (sheet: string) => `工作表“${sheet}”是哪张报表`,
  pointedAt: (line: string) => `${line}在哪里（工作表!单元格）`,
  choice: (id: string) => `对问题“${id}”的回答`,
  at: (sheet: string, row: number, name: string) => `“${sheet}”第 ${row} 行${name === '' ? '' : `（${name}）`}：`,
  notAnAmount: (text: string) => `“${text}”不是金额，请写成 12.30 这样的数。`,
  notACount: (text: string) => `“${text}”不是整数，请写成 3 这样的数。`,
  notOneOf: (text: string, known: readonly string[]) => `不认识“${text}”，可以填：${known.join('、')}。`,
  noTable: (text: string) => `没有名为“${text}”的报表，请照报表的名称填写，不是报表的填“${NO_TABLE}”。`,
  badPlace: (text: string) => `“${text}”不是单元格，请写成 Sheet1!B7 这样的位置。`,
  badUnit: (text: string) => `金额的单位“${text}”不对，只能是元或万元。`,
  badKind: (text: string, known: readonly string[]) => `类别“${text}”不对，应为：${known.join('、')}。`,
  noId: '没有编号，这一行没有采用；请从助手写出的表里复制整行再改。',
  unknownId: (id: string) => `不认识编号“${id}”，这一行没有采用。`,
  twice: (row: number) => `与第 ${row} 行是同一项，内容不同，采用了前面的。`,
  tooNew: (version: string) => `这份助手资料由更新的版本（${version}）写成，没有读取；请更新决算助手后再打开。`,
  badVersion: (version: string) => `版本“${version}”不对，没有读取；请不要改动这一行。`,
  formIncomplete: (name: string, units: readonly string[]) =>
    `“${name}”没有采用：${units.join('、')}没有填，加总会漏掉这些单位。`,
  formDiffers: (name: string, ours: string, theirs: string) =>
    `“${name}”助手资料里是${ours}，收集表合起来是${theirs}，保留了助手资料里的。`,
  formOfYear: (from: string, year: number) => `“${from}”的收集表是 ${year} 年度的，没有采用。`,
  formHelp: [
    '请本单位填写“收集表”工作表的“填写”一列，填好后把本文件发回；不改其他列。',
    '金额写数字，例如 12.30（单位见“单位”一列）；数量写整数，没有的填 0；文字照实填写。',
    '请先核对“基本情况”里的单位名称和年度；写“上年”的填本单位上年的数，已按上年收集表填好的请核对。',
  ],
  help: [
    '这是决算助手的资料文件：报表里没有、情况说明和核对又要用的数字和文字都在这里。',
    '只改“填写”这一列（金额还可以改“单位”）；“编号”和“类别”请不要改。',
    '还没有填的都在“待填内容”里，按文稿的各节排列；填过的下次按类放在各表。',
    '金额写数字，例如 12.30；数量写整数；名单一行写一个；确定不写的填“不填”。',
    '下次打开同一单位的工作簿时，把本文件和工作簿一起打开即可。',
    '本文件只存放在您选择的地方，决算助手不上传任何内容。',
  ],
} as const;

/** The sheet that says what the file is. */
export const HELP_SHEET = '说明';
