/** What the command line says, but for help (`program.ts`) and the sheets that it writes. */
export const TEXTS = {
  noCommand: '请写明要做什么：check、draft 或 rules；juesuan --help 显示用法。',
  unknownCommand: (word: string) => `没有“${word}”这个命令；juesuan --help 显示用法。`,
  noSuchFile: (path: string) => `找不到“${path}”；请检查路径是否写对。`,
  cannotRead: (path: string) => `“${path}”读不出来，可能正被其他程序占用或没有权限；请关闭占用它的程序后再试。`,
  cannotWrite: (path: string) => `“${path}”写不进去，可能没有权限或正被打开；请换一个位置或关闭后再试。`,
  emptyPasswords: (path: string) => `密码文件“${path}”里没有密码；请在其中写明打开密码，每行一个。`,
  noBooks: (path: string) => `文件夹“${path}”里没有 .xlsx 或 .xls 文件；请检查路径是否写对。`,
  nothingRecognised: (name: string) =>
    `“${name}”里没有认出任何部门决算报表；请确认选对了文件，或用 --map 工作表=报表 指明哪张工作表是哪张报表。`,
  nothingInternal: (path: string) => `“${path}”里没有认出任何财决报表；请确认选的是财决工作簿（财决01表等）。`,
  publishNeedsYear: (path: string) => `“${path}”没有写明年度，不知道按哪一年的表样生成；请用 --year 写明。`,
  publishNeedsOut: '请用 --out 写明公开表写到哪个 .xlsx 文件。',
  published: (path: string, count: number) => `已写出 ${path}：${count} 张公开表`,
  roundings: (count: number) => `换算产生的四舍五入尾差（${count}）`,
  wouldOverwrite: (path: string) => `不能写到“${path}”：这是输入的文件，原文件不得改写；请换一个名称。`,
  unexpected: (name: string, detail: string) =>
    `处理“${name}”时出现意外错误（${detail}）；文件未作任何改动，请把该文件与本行文字交给维护人员。`,
  remark: (path: string, remark: string) => `提示（${path}）：${remark}`,
  progress: (index: number, count: number, name: string) => `[${index}/${count}] ${name}\n`,
  mapWithoutSheet: (text: string) => `--map 应写作 工作表=报表，例如 --map Sheet3=支出决算表；无法理解“${text}”。`,
  mapUnknownTable: (text: string, known: string) => `--map 不认识报表“${text}”；可用：${known}，或“无”。`,
  mapTwice: (sheet: string) => `--map 两次指明了工作表“${sheet}”；请只保留一次。`,
  mapBadPointing: (text: string) =>
    `--map 指明行或栏应写作 工作表!单元格=报表/行:名称 或 工作表!单元格=报表/栏:名称，例如 --map Sheet3!D4=支出决算表/栏:基本支出；无法理解“${text}”。`,
  mapUnknownLine: (table: string, text: string, known: readonly string[]) =>
    `--map 不认识《${table}》的“${text}”；可用：${known.join('、')}。`,
  mapAmbiguousLine: (table: string, text: string, keys: readonly string[]) =>
    `《${table}》不止一处叫“${text}”；请写明是 ${keys.join(' 还是 ')}。`,
  noRuleSheet: (path: string, sheet: string) =>
    `“${path}”里没有“${sheet}”工作表，或它的表头不全；没有从中读到自定义公式。`,
  ruleProblem: (path: string, problem: string) => `“${path}”里的自定义公式有误，未予采用。${problem}`,
  written: (place: string) => `已写出 ${place}`,
  noJournal: '进度没有记下，再次运行时会从头核对；请检查输出文件夹是否写得进去。',
  badJobs: (text: string) => `--jobs 应为 1 至 64 的整数；无法理解“${text}”。`,
  badYear: (text: string) => `--year 应为四位年度，例如 2020；无法理解“${text}”。`,
  badUnit: (text: string) => `--unit 只能是 元 或 万元；无法理解“${text}”。`,
  badTemplate: (text: string, known: string) => `没有模板“${text}”；可用：${known}。`,
  badSheet: (text: string) => `--sheet 只能是 清单 或 公式；无法理解“${text}”。`,
  needsOut: (option: string) => `${option} 要和 --out 文件夹 一起用，写明写到哪里。`,
  noSheetAcrossFiles: (name: string) =>
    `“${name}”由多个文件组成，副本里没有加“核对结果”：链接和公式不能跨文件；全部内容见报告。`,
  badFormat: (text: string) => `--format 只能是 text、json 或 docx；无法理解“${text}”。`,
  badReport: (text: string) => `--report 只能是 narrative（情况说明）或 brief（送审摘要）；无法理解“${text}”。`,
  noSupplement: (path: string) => `“${path}”里没有助手资料；请选决算助手写出的“…_助手资料.xlsx”。`,
  supplementProblem: (path: string, problem: string) => `助手资料“${path}”：${problem}`,
  nothingPrevious: (path: string) =>
    `文件夹“${path}”里没有上一轮的审核意见单（.xlsx）或汇总（summary.xlsx）；请检查路径是否写对。`,
  noBudget: (path: string) =>
    `“${path}”里没有认出预算表（一般公共预算支出表、“三公”经费表等）；请确认选的是当年部门预算。`,
  blanksLeft: (count: number, inputs: string) => `还有 ${count} 处待填：${inputs}；文中已标出，补齐前请勿发布。`,
  drafted: (units: number, failed: number, unfinished: number) =>
    `共 ${units} 个工作簿：写出 ${units - failed} 份${failed > 0 ? `，${failed} 份没有成功` : ''}；其中 ${unfinished} 份仍有待填。\n`,
} as const;
