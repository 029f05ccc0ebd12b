import type { SeenOf } from '../standards';

/** What the command line says, but for help (`words/`) and the sheets that it writes. */
export const CLI_TEXTS = {
  noEdition: (path: string) => `“${path}”不是版本文件；版本文件的第一行写“决算版本”，写法见 docs/own-edition.md。`,
  seen: '已见',
  notSeen: '待核',
  source: (title: string, address: string | null, differs?: string) =>
    `${title}，${address ?? '读的是公开的文件，没有记下网址'}${differs === undefined ? '' : `（与本省通行的不同：${differs}）`}`,
  knownCounts: (all: number, tables: number, sections: number) =>
    `省和年度共 ${all} 个：表已见 ${tables} 个，待核 ${all - tables} 个；节已见 ${sections} 个，待核 ${all - sections} 个。待核的先按已见的年度或国家通用的列，不因此报错；有公开网页的，请把目录发来。`,
  categorySeen: ({ category, name, finest, seen, years }: SeenOf, level: '项' | '款') =>
    `${category} ${name}：${level} ${finest} 个，已见 ${seen} 个，待核 ${finest - seen} 个${years.length === 0 ? '' : `（见过 ${years.join('、')} 年度）`}`,
  noCommand:
    '请写明要做什么：check、draft、proofread、update、follow、compare、publish、rules 或 standards；juesuan --help 显示用法。',
  unknownCommand: (word: string) => `没有“${word}”这个命令；juesuan --help 显示用法。`,
  noSuchFile: (path: string) => `找不到“${path}”；请检查路径是否写对。`,
  cannotRead: (path: string) => `“${path}”读不出来，可能正被其他程序占用或没有权限；请关闭占用它的程序后再试。`,
  cannotWrite: (path: string) => `“${path}”写不进去，可能没有权限或正被打开；请换一个位置或关闭后再试。`,
  emptyPasswords: (path: string) => `密码文件“${path}”里没有密码；请在其中写明打开密码，每行一个。`,
  cannotReadFor: (path: string, fault: string) => `“${path}”读不出来：${fault}。`,
  cannotWriteFor: (path: string, fault: string) => `“${path}”写不进去：${fault}。`,
  foreignName: (path: string) => `“${path}”的名称不是本机能认的编码，打不开；请改名后再试。`,
  outputClosed: '输出的去处不能写',
  outputLost: (fault: string) => `结果没有全部输出：${fault}。`,
  noBooks: (path: string) => `文件夹“${path}”里没有 .xlsx、.xls 或 .pdf 文件；请检查路径是否写对。`,
  nothingRecognised: (name: string) =>
    `“${name}”里没有认出任何部门决算报表；请确认选对了文件，或用 --map 工作表=报表 指明哪张工作表是哪张报表。`,
  onlyRoster: (path: string) =>
    `“${path}”里没有部门决算报表，像是一份名册，没有核对；要与它对照，请用 --roster 和 --year 指明。`,
  nothingInternal: (path: string) => `“${path}”里没有认出任何财决报表；请确认选的是财决工作簿（财决01表等）。`,
  publishNeedsYear: (path: string) => `“${path}”没有写明年度，不知道按哪一年的表样生成；请用 --year 写明。`,
  publishNeedsOut: '请用 --out 写明公开表写到哪个 .xlsx 文件。',
  badComparisonEnding: (path: string) => `两稿比对写成 .html 或 .xlsx；“${path}”不是这样的名称。`,
  published: (path: string, count: number) => `已写出 ${path}：${count} 张公开表`,
  roundings: (count: number) => `换算产生的四舍五入尾差（${count}）`,
  wouldOverwrite: (path: string) => `不能写到“${path}”：这是输入的文件，原文件不得改写；请换一个名称。`,
  notAFilePlace: (path: string) => `不能写到“${path}”：那里是文件夹或设备，不是文件；请写明文件的名称。`,
  notOverwritten: (path: string, place: string) =>
    `“${path}”已经有了，不是本次要写的内容，或已有人改过，没有覆盖；写到了“${place}”。`,
  unexpected: (name: string) => `处理“${name}”时出现意外错误；原文件未作任何改动，请把该文件与本行文字交给维护人员。`,
  brokenOff: (name: string, fault: string) => `处理“${name}”时没有做完：${fault}。`,
  remark: (path: string, remark: string) => `提示（${path}）：${remark}`,
  progress: (index: number, count: number, name: string) => `[${index}/${count}] ${name}\n`,
  badAnswer: (text: string) =>
    `--answer 应写作 编号=选项，编号和选项照“请确认”所列，例如 --answer set=示例局（本级）；无法理解“${text}”。`,
  answerTwice: (id: string) => `--answer 两次回答了“${id}”；请只保留一次。`,
  needsAnswer: (path: string, asked: string) => `“${path}”要先确认才能起草：${asked}`,
  mapWithoutSheet: (text: string) => `--map 应写作 工作表=报表，例如 --map Sheet3=支出决算表；无法理解“${text}”。`,
  mapUnknownTable: (text: string, known: string) => `--map 不认识报表“${text}”；可用：${known}，或“无”。`,
  mapTwice: (sheet: string) => `--map 两次指明了工作表“${sheet}”；请只保留一次。`,
  mapBadPointing: (text: string) =>
    `--map 指明行或栏应写作 工作表!单元格=报表/行:名称 或 工作表!单元格=报表/栏:名称，例如 --map Sheet3!D4=支出决算表/栏:基本支出；无法理解“${text}”。`,
  mapUnknownLine: (table: string, text: string, known: readonly string[]) =>
    `--map 不认识《${table}》的“${text}”；可用：${known.join('、')}。`,
  mapAmbiguousLine: (table: string, text: string, keys: readonly string[]) =>
    `《${table}》不止一处叫“${text}”；请写明是 ${keys.join(' 还是 ')}。`,
  foreignText: (path: string) => `“${path}”不是 UTF-8 或 GBK 编码的文字，没有读取；请用记事本等另存为 UTF-8 后再试。`,
  noRuleSheet: (path: string, sheet: string) =>
    `“${path}”里没有“${sheet}”工作表，或它的表头不全；没有从中读到自定义公式。`,
  ruleProblem: (path: string, problem: string) => `“${path}”里的自定义公式有误，未予采用。${problem}`,
  waitsForTurn: (folder: string) => `另一次运行正在写入“${folder}”，等它写完再继续。`,
  papersOnly: '--papers 是绩效自评的材料，要和 --report evaluation 一起用。',
  unusedPapers: (place: string) => `“${place}”没有对上任何一个工作簿的单位（看文件名和表里的单位名称），没有采用。`,
  oneLastText: '--last-text 是一个单位的上年稿，一次只能起草一个工作簿。',
  needsDocx: (path: string) => `“${path}”不是 .docx；请在 Word 或 WPS 里另存为 .docx 后再试。`,
  needsWorkbook: '请用 --workbook 写明本年的决算工作簿。',
  needsOld: '请用 --old 写明文稿原来所依据的那一版工作簿。',
  needsOutDocx: '请用 --out 写明改好的文稿写到哪个 .docx 文件。',
  cannotRevise: (path: string, isSigned: boolean) =>
    isSigned
      ? `“${path}”有数字签名，任何改动都会使签名失效，没有写；请用没有签名的原稿。`
      : `“${path}”的结构写不进修订，没有写；请在 Word 里另存为 .docx 后再试。`,
  revised: {
    headline: (changes: number, open: number, blanks: number) =>
      `改了 ${changes} 处（都是修订，可逐处接受或拒绝），${open} 处没有改、要请人核对（已在原处加批注）；待填 ${blanks} 处。`,
    changed: '改了的',
    open: '没有改、要核对的',
    kept: '有理由照旧的',
    line: (line: number) => `第 ${line} 行 `,
    change: (old: string, text: string) => {
      if (old === '') return `增加“${text}”`;
      return text === '' ? `删去“${old}”` : `“${old}” → “${text}”`;
    },
  },
  written: (place: string) => `已写出 ${place}`,
  across: (sentences: readonly string[]) => `几份文稿之间\n${sentences.map((each) => `  ${each}`).join('\n')}\n\n`,
  noJournal: '进度没有记下，再次运行时会从头核对；请检查输出文件夹是否写得进去。',
  badSeal: (text: string) => `--seal 应为十二位封签，例如 7K3M-92QD-X0T1；无法理解“${text}”。`,
  sealed: (seal: string, isSame: boolean) =>
    isSame
      ? `与所给的封签 ${seal} 相同：数没有改过。`
      : `与所给的封签 ${seal} 不同：数改过，或不是同一本；改了哪里用 compare 看。`,
  badJobs: (text: string) => `--jobs 应为 1 至 64 的整数；无法理解“${text}”。`,
  badYear: (text: string) => `--year 应为四位年度，例如 2020；无法理解“${text}”。`,
  badUnit: (text: string) => `--unit 只能是 元 或 万元；无法理解“${text}”。`,
  presumed: (names: readonly string[]) => `${names.join('、')}：相应的支出为 0，先按 0 填，请核对。`,
  badScope: (text: string, known: string) => `--scope 只能是 ${known}；无法理解“${text}”。`,
  badKind: (text: string, known: string) => `--kind 只能是 ${known}；无法理解“${text}”。`,
  doubtful: (count: number, cells: string) =>
    `文中有 ${count} 个数取自核对不平、必须改正的单元格（${cells}），已在数后注明〔核对不平〕；改正前请勿发布。`,
  dismissedRemarks: (count: number) => `另有 ${count} 条附表核对提示已说明不是错误，不再列出；说明在助手资料里。`,
  doubtfulForms: (count: number, cells: string) =>
    `附表有 ${count} 个数取自核对不平、必须改正的单元格（${cells}）；改正前请勿报送。`,
  doubtsNotSeen: (count: number) =>
    `写出的文件里有 ${count} 个数取自核对不平、必须改正的单元格，退出码为 1；先改正，或看过以后加 --seen 再写。`,
  badTemplate: (text: string, known: string) => `没有模板“${text}”；可用：${known}。`,
  badSheet: (text: string) => `--sheet 只能是 清单 或 公式；无法理解“${text}”。`,
  needsOut: (option: string) => `${option} 要和 --out 文件夹 一起用，写明写到哪里。`,
  noSheetAcrossFiles: (name: string) =>
    `“${name}”由多个文件组成，副本里没有加“核对结果”：链接和公式不能跨文件；全部内容见报告。`,
  badFormat: (text: string) => `--format 只能是 text、json、docx 或 xlsx；无法理解“${text}”。`,
  formsOnly: '--format xlsx 写出绩效自评的附表，要和 --report evaluation 一起用。',
  badReport: (text: string) =>
    `--report 只能是 narrative（情况说明）、brief（送审摘要）或 evaluation（绩效自评报告）；无法理解“${text}”。`,
  noSupplement: (path: string) => `“${path}”里没有助手资料；请选决算助手写出的“…_助手资料.xlsx”。`,
  supplementProblem: (path: string, problem: string) => `助手资料“${path}”：${problem}`,
  nothingPrevious: (path: string) =>
    `文件夹“${path}”里没有上一轮的审核意见单（.xlsx）或汇总（汇总.xlsx）；请检查路径是否写对。`,
  noRosterRound: '上一轮没有通报底稿，公开情况没有比对已改、未改；请用 --previous 指明上一轮写出的文件夹。',
  rosterNeedsYear: '--roster 要和 --year 一起用，写明核对哪一年度的公开。',
  badDay: (option: string, text: string) => `${option} 应为一个日期，例如 2024-08-15；无法理解“${text}”。`,
  needsRoster: (option: string) => `${option} 要和 --roster 名册 一起用。`,
  stranger: (file: string, why: string) => `“${file}”没有对上名册：${why}。`,
  formsTaken: (units: readonly string[]) => `已读入 ${units.length} 份收集表：${units.join('、')}。`,
  formsNotChecked: (count: number) => `有 ${count} 份收集表没有读入：收集表只用于 draft。`,
  noBudget: (path: string) =>
    `“${path}”里没有认出预算表（一般公共预算支出表、“三公”经费表等）；请确认选的是当年部门预算。`,
  blanksLeft: (count: number, inputs: string) => `还有 ${count} 处待填：${inputs}；文中已标出，补齐前请勿发布。`,
  chooseTemplate: (question: string) => `${question}命令行用 --template 指定。`,
  drafted: (units: number, failed: number, unfinished: number) =>
    `共 ${units} 个工作簿：写出 ${units - failed} 份${failed > 0 ? `，${failed} 份没有成功` : ''}；其中 ${unfinished} 份仍有待填。\n`,
} as const;

/** What the system says by its codes, as the end of a sentence. */
export const FAULTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', '没有这个文件或文件夹；请检查路径是否写对'],
  ['ENOTDIR', '路径里有一段不是文件夹；请检查路径是否写对'],
  ['EISDIR', '它是文件夹，不是文件；请写明文件的名称'],
  ['EEXIST', '这个名称已被占用；请换一个名称'],
  ['EACCES', '没有权限；请检查文件和所在文件夹的权限'],
  ['EPERM', '系统不允许；请检查文件和所在文件夹的权限'],
  ['EROFS', '所在的磁盘是只读的；请换一个位置'],
  ['ELOOP', '链接绕成了一圈；请改用文件真正所在的路径'],
  ['ENAMETOOLONG', '名称太长；请改短后再试'],
  ['EINVAL', '系统不接受这样的名称或操作；请换一个名称或位置'],
  ['EILSEQ', '系统不接受这样的名称；请改名后再试'],
  ['EMFILE', '同时打开的文件太多；请用 --jobs 减少同时核对的本数'],
  ['ENFILE', '系统里打开的文件太多；请关闭一些程序后再试'],
  ['ENOMEM', '内存不够；请关闭一些程序后再试'],
  ['ERR_WORKER_OUT_OF_MEMORY', '内存不够，文件可能过大'],
  ['ERR_FS_FILE_TOO_LARGE', '文件过大'],
  ['NOT_A_FILE', '它是设备或管道，不是文件；请先存成文件'],
  ['ENOSPC', '磁盘已满；请腾出空间后再试'],
  ['EDQUOT', '磁盘配额已用完；请腾出空间后再试'],
  ['EFBIG', '超过了允许的文件大小；请换一个位置'],
  ['EBUSY', '正被其他程序占用；请关闭占用它的程序后再试'],
  ['ETXTBSY', '正被其他程序占用；请关闭占用它的程序后再试'],
  ['EAGAIN', '系统暂时忙不过来；请稍后再试'],
  ['EIO', '磁盘读写出错；请换一个位置或检查磁盘'],
  ['ENXIO', '那里的设备没有回应'],
  ['ENODEV', '那里的设备不在了'],
  ['ESTALE', '网络文件夹断开了；请重新连接后再试'],
  ['ETIMEDOUT', '网络文件夹没有回应；请稍后再试'],
  ['EPIPE', '接收的程序已经关闭'],
]);
