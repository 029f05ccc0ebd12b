import { dirname } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { EVALUATION_TEMPLATES } from '../evaluation';
import { TEMPLATES } from '../narrative';
import { answersOf, unitKindOf, type AnswerWords } from './answers';
import { check } from './check/check';
import { compareCommand } from './compare/compare';
import type { CopyWishes } from './unit/copies';
import type { OtherPaths } from './check/other-books';
import { maybeSeal } from '../comparison';
import type { DraftKind } from '../casework';
import { draftCommand, draftFolders, type DraftFormat } from './draft/draft';
import { CliError, sentenceOf } from './input';
import type { ExitStatus, Machine } from './machine';
import { proofreadCommand } from './proofread/proofread';
import { publish } from './publish/publish';
import { withPasswords, type PasswordWords } from './passwords';
import { reviseCommand } from './revise/revise';
import { printRules } from './rules';
import { printStandards } from './standards';
import { UNIT_KIND_NAMES } from '../supplement';
import { CLI_TEXTS } from './texts';
import { inTurn } from './writing/in-turn';

/**
 * Runs the command line.
 * @param words what stands behind the program's name
 */
export async function run(words: readonly string[], machine: Machine): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(machine, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    machine.complain(`${error instanceof CommanderError ? usageSentence(error) : sentenceOf('命令行', error)}\n`);
    return 2;
  }
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const EXIT_STATUS = `
退出状态：0 没有必改的问题；1 至少有一处；2 有文件读不出来，或命令写得不对。
不联网，不改写原文件。`;

function createProgram(machine: Machine, finish: (status: ExitStatus) => void): Command {
  const program = new Command('juesuan')
    .description('决算助手：核对部门决算工作簿的勾稽关系，起草情况说明，校对文稿，用上年稿换数')
    .usage('命令 [文件…] [选项]')
    .addHelpText('after', EXIT_STATUS)
    .helpCommand('help [命令]', '显示某个命令的用法')
    .allowExcessArguments(true)
    .action((_words: object, command: Command) => {
      const [word] = command.args;
      throw new CliError(word === undefined ? CLI_TEXTS.noCommand : CLI_TEXTS.unknownCommand(word));
    });
  addCheck(program, machine, finish);
  addDraft(program, machine, finish);
  addProofread(program, machine, finish);
  addUpdate(program, machine, finish);
  addFollow(program, machine, finish);
  addCompare(program, machine, finish);
  addPublish(program, machine, finish);
  addRules(program, machine, finish);
  addStandards(program, machine, finish);
  [program, ...program.commands].forEach((command) => inChinese(command, machine));
  return program;
}

function inChinese(command: Command, machine: Machine): void {
  command
    .helpOption('-h, --help', '显示用法')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      subcommandTerm: (each) => `${each.name()} ${each.usage()}`,
      displayWidth,
    })
    .configureOutput({ writeOut: machine.print, writeErr: () => undefined, outputError: () => undefined })
    .exitOverride();
}

/** A Chinese character takes the room of two letters. */
function displayWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < '\u1100' ? 1 : 2), 0);
}

interface CheckOptionWords extends AnswerWords, OtherPaths, PasswordWords {
  readonly rules?: readonly string[];
  readonly supplement?: readonly string[];
  readonly previous?: readonly string[];
  readonly json?: boolean;
  readonly out?: string;
  readonly sheet?: string;
  readonly review?: boolean;
  readonly jobs?: string;
  readonly seal?: string;
}

function addCheck(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('check')
    .description('核对勾稽关系，按原因列出不平之处、疑点单元格和无法核对的项目')
    .usage('文件… [选项]')
    .argument('<文件...>', '.xlsx、.xls 或 .et，或文件夹：里面可以是一个单位的分表文件，也可以是多个单位')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿；核对多个单位时按单位名称对应'))
    .addOption(several('--units <工作簿...>', '所属各单位的决算工作簿，与部门汇总数核对'))
    .option('--internal <工作簿>', '财决工作簿（元），公开表与它逐格核对')
    .option('--approved <工作簿>', '批复的决算工作簿，逐格核对')
    .addOption(
      several(
        '--supplement <助手资料...>',
        '助手资料文件或所在文件夹：报表对应关系和自定义公式；也可以是本地的版本文件（.txt）',
      ),
    )
    .addOption(
      several(
        '--previous <上一轮意见...>',
        '上一轮的审核意见单（.xlsx）、汇总（汇总.xlsx）或所在文件夹：只列已改、未改、新错；按单位名称和年度对应',
      ),
    )
    .addOption(several('--rules <规则文件...>', '自定义公式：.json 规则文件，或有“自定义公式”工作表的工作簿'))
    .option('--out <文件夹>', '写出加标记的副本（名称（标记）.xlsx）、报告（名称（核对报告）.html）和汇总（汇总.xlsx）')
    .option('--sheet <形式>', '在副本里另加工作表“核对结果”：清单（只有数），或 公式（每条勾稽带 Excel 公式）')
    .option('--review', '另写审核意见单（名称.审核意见单.xlsx 和 .docx）')
    .option('--seal <封签>', '报告上印的定稿封签：说明这本的数与它相同还是不同')
    .option('--json', '每个文件输出一行 JSON')
    .option('--jobs <本数>', '同时核对几本；不写则每个处理器核心一本')
    .action(async (paths: string[], words: CheckOptionWords) => {
      const { rules = [], supplement = [], previous = [], json = false, out } = words;
      const wishes = wishesOf(words);
      const jobs = jobsOf(words.jobs);
      const seal = sealWord(words.seal);
      const answers = answersOf(words);
      const unitKind = unitKindOf(words);
      const asked = { answers, unitKind, others: words, rules, supplement, previous, json, seal, out, wishes, jobs };
      const unlocking = await withPasswords(machine, words);
      finish(await inTurn(out === undefined ? [] : [out], () => check(paths, asked, unlocking), machine));
    });
  addAnswers(command);
}

/** @throws CliError for a form that is none, or where nothing is written at all */
function wishesOf({ sheet, review = false, out }: CheckOptionWords): CopyWishes {
  if (out === undefined && sheet !== undefined) throw new CliError(CLI_TEXTS.needsOut('--sheet'));
  if (out === undefined && review) throw new CliError(CLI_TEXTS.needsOut('--review'));
  if (sheet === undefined) return { sheet: null, review };
  const form = SHEET_FORMS.get(sheet);
  if (form === undefined) throw new CliError(CLI_TEXTS.badSheet(sheet));
  return { sheet: form, review };
}

/** @throws CliError for a word that is no such number */
function jobsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > 64) throw new CliError(CLI_TEXTS.badJobs(text));
  return jobs;
}

/** @throws CliError for a word that is no seal */
function sealWord(text: string | undefined): string | null {
  if (text === undefined) return null;
  const seal = maybeSeal(text);
  if (seal === null) throw new CliError(CLI_TEXTS.badSeal(text));
  return seal;
}

const SHEET_FORMS: ReadonlyMap<string, CopyWishes['sheet']> = new Map([
  ['清单', 'plain'],
  ['公式', 'formulas'],
]);

interface DraftOptionWords extends AnswerWords, PasswordWords {
  readonly prior?: readonly string[];
  readonly internal?: string;
  readonly ownLevel?: readonly string[];
  readonly budget?: readonly string[];
  readonly supplement?: readonly string[];
  readonly template?: string;
  readonly report?: string;
  readonly format?: string;
  readonly out?: string;
  readonly blanks?: string;
}

function addDraft(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('draft')
    .description('由工作簿起草情况说明、送审摘要或绩效自评报告；工作簿里没有的数留作待填')
    .usage('文件… [选项]')
    .argument('<文件...>', '.xlsx、.xls 或 .et；分表文件所在的文件夹；或放着许多单位工作簿的文件夹')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿，用于与上年比较；有多本时按单位对应'))
    .option('--internal <工作簿>', '财决工作簿（元），取机构运行信息表（附03）的数')
    .addOption(several('--own-level <本级账...>', '本级（局机关）的决算工作簿：绩效自评报告里本级的数只从这里取'))
    .addOption(several('--budget <预算工作簿...>', '当年部门预算（.xlsx），读出年初预算数和“三公”预算数'))
    .addOption(
      several(
        '--supplement <助手资料...>',
        '助手资料或填好的收集表，或所在文件夹：数量、原因、文字和报表对应关系；也可以是本地的版本文件（.txt）',
      ),
    )
    .option(
      '--template <模板>',
      `模板：${templateList(TEMPLATES)}；绩效自评报告的：${templateList(EVALUATION_TEMPLATES)}；不写则按年度和地区选择`,
    )
    .option('--report <文稿>', 'narrative（情况说明，不写即此）、brief（送审摘要，一页）或 evaluation（绩效自评报告）')
    .option('--format <格式>', 'text（文字，不写即此）、json、docx（公文格式）或 xlsx（绩效自评的附表）')
    .option('--out <路径>', '写到此文件；有多个工作簿时写到此文件夹')
    .option('--blanks <文件夹>', '把待填内容写成助手资料文件，并给名单上的下属单位各写一份收集表')
    .action(async (paths: string[], words: DraftOptionWords) => {
      const { prior = [], budget = [], supplement = [], out, blanks } = words;
      const format = formatOf(words.format);
      const report = reportOf(words.report);
      const template = templateOf(words.template, report);
      const answers = answersOf(words);
      const unitKind = unitKindOf(words);
      const { internal, ownLevel = [] } = words;
      const others = { prior, ownLevel, ...(internal !== undefined && { internal }) };
      const asked = { answers, unitKind, report, format, template, others, budget, supplement, out, blanks };
      const unlocking = await withPasswords(machine, words);
      finish(await inTurn(await draftFolders(asked, machine), () => draftCommand(paths, asked, unlocking), machine));
    });
  addAnswers(command);
}

interface ProofreadOptionWords extends AnswerWords, PasswordWords {
  readonly workbook?: string;
  readonly prior?: readonly string[];
  readonly internal?: string;
  readonly approved?: string;
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

function addProofread(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('proofread')
    .description('校对写好的情况说明或自评报告：与工作簿核对，也核对文字自身；不写工作簿时只核对文字自身')
    .usage('文稿… [选项]')
    .argument('<文稿...>', '.docx、.txt、.md、.html，或文件夹：里面的文稿各与同一文件夹里同名单位的工作簿核对')
    .option('--workbook <工作簿>', '当年决算工作簿')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿，用于核对增减'))
    .option('--internal <工作簿>', '财决工作簿（元），取机构运行信息表（附03）的数')
    .option('--approved <工作簿>', '批复的决算工作簿，文字与它也核对')
    .addOption(
      several('--supplement <助手资料...>', '助手资料文件或所在文件夹：数量、预算数，和说明过“不是错误”的地方'),
    )
    .option('--out <文件夹>', '写出带批注的 Word 副本（名称（校对）.docx）和校对报告（名称（校对报告）.html）')
    .option('--json', '每个文稿输出一行 JSON')
    .action(async (paths: string[], words: ProofreadOptionWords) => {
      const { workbook, supplement = [], out, json = false } = words;
      const asked = { answers: answersOf(words), unitKind: unitKindOf(words), workbook, others: words, supplement };
      const unlocking = await withPasswords(machine, words);
      const run = (): Promise<ExitStatus> => proofreadCommand(paths, { ...asked, json, out }, unlocking);
      finish(await inTurn(out === undefined ? [] : [out], run, machine));
    });
  addAnswers(command);
}

interface ReviseOptionWords extends AnswerWords, PasswordWords {
  readonly workbook?: string;
  readonly old?: string;
  readonly prior?: readonly string[];
  readonly internal?: string;
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

function addUpdate(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('update')
    .description('用上年稿：上年的 Word 文稿（或带 XX 的模板）换成本年的数，全部写成修订；对应不上的加批注')
    .usage('上年稿.docx --workbook 本年工作簿 --out 新稿.docx [选项]')
    .argument('<上年稿>', '上年的情况说明（.docx），或财政局发的带 XX、空格、下划线的模板')
    .option('--workbook <工作簿>', '本年决算工作簿')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿：上年稿的数与它核对，对上了才改；再早一年的也可以给'))
    .option('--internal <工作簿>', '财决工作簿（元），取机构运行信息表（附03）的数')
    .addOption(several('--supplement <助手资料...>', '助手资料文件或所在文件夹：数量、预算数、本年的原因'));
  addRevising(command, machine, finish, () => null);
}

function addFollow(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('follow')
    .description('数变了：工作簿改了以后，文稿里只改变了的数，其余一字不动，全部写成修订')
    .usage('文稿.docx --old 原工作簿 --workbook 新工作簿 --out 新稿.docx [选项]')
    .argument('<文稿>', '办公室改过的稿子（.docx）')
    .option('--old <工作簿>', '文稿原来所依据的那一版工作簿')
    .option('--workbook <工作簿>', '改过的工作簿')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿，用于增减'))
    .option('--internal <工作簿>', '财决工作簿（元），取机构运行信息表（附03）的数')
    .addOption(several('--supplement <助手资料...>', '助手资料文件或所在文件夹'));
  addRevising(command, machine, finish, ({ old }) => {
    if (old === undefined) throw new CliError(CLI_TEXTS.needsOld);
    return old;
  });
}

function addRevising(
  command: Command,
  machine: Machine,
  finish: (status: ExitStatus) => void,
  oldOf: (words: ReviseOptionWords) => string | null,
): void {
  command
    .option('--out <文件>', '改好的文稿写到此 .docx 文件；原稿不动')
    .option('--json', '输出一行 JSON')
    .action(async (place: string, words: ReviseOptionWords) => {
      const { workbook, prior = [], internal, supplement = [], out, json = false } = words;
      if (workbook === undefined) throw new CliError(CLI_TEXTS.needsWorkbook);
      if (out === undefined) throw new CliError(CLI_TEXTS.needsOutDocx);
      const asked = { workbook, old: oldOf(words), prior, internal, supplement, out, json };
      const answers = answersOf(words);
      const unitKind = unitKindOf(words);
      const unlocking = await withPasswords(machine, words);
      const run = (): Promise<ExitStatus> => reviseCommand(place, { ...asked, answers, unitKind }, unlocking);
      finish(await inTurn([dirname(out)], run, machine));
    });
  addAnswers(command);
}

interface CompareOptionWords extends AnswerWords, PasswordWords {
  readonly text?: string;
  readonly prior?: readonly string[];
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

function addCompare(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('compare')
    .description('比对两稿：改动的数、增减的行、由平变不平的勾稽、文中受影响的句子，和两本的定稿封签')
    .usage('旧稿 新稿 [选项]')
    .argument('<旧稿>', '.xlsx 或 .xls，或分表文件所在的文件夹')
    .argument('<新稿>', '同一单位同一年度的另一稿；按表、行、栏对应，不看位置；元与万元也能比')
    .option('--text <文稿>', '写好的文稿（.docx、.txt、.md、.html）：列出受影响的句子，哪些仍是旧数')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿，文中的增减用得着'))
    .addOption(several('--supplement <助手资料...>', '助手资料文件或所在文件夹'))
    .option('--out <文件>', '写成网页（.html）或工作簿（.xlsx），看名称的结尾')
    .option('--json', '输出一行 JSON')
    .action(async (old: string, now: string, words: CompareOptionWords) => {
      const { text, prior = [], supplement = [], out, json = false } = words;
      const asked = { answers: answersOf(words), unitKind: unitKindOf(words), text, prior, supplement, out, json };
      const unlocking = await withPasswords(machine, words);
      const run = (): Promise<ExitStatus> => compareCommand([old, now], asked, unlocking);
      finish(await inTurn(out === undefined ? [] : [dirname(out)], run, machine));
    });
  addAnswers(command);
}

interface PublishOptionWords extends AnswerWords, PasswordWords {
  readonly out?: string;
}

function addPublish(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  const command = program
    .command('publish')
    .description('由财决工作簿生成公开表：逐格 ÷ 10000 四舍五入，并列出因此产生的尾差')
    .usage('财决工作簿 --out 文件 [选项]')
    .argument('<财决工作簿>', '.xlsx、.xls 或 .et')
    .option('--out <文件>', '公开表写到此 .xlsx 文件')
    .action(async (path: string, words: PublishOptionWords) => {
      if (words.out === undefined) throw new CliError(CLI_TEXTS.publishNeedsOut);
      const asked = { answers: answersOf(words), out: words.out };
      const unlocking = await withPasswords(machine, words);
      finish(await inTurn([dirname(words.out)], () => publish(path, asked, unlocking), machine));
    });
  addAnswers(command);
}

function addRules(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  program
    .command('rules')
    .description('列出全部勾稽关系及其依据')
    .usage('[选项]')
    .option('--year <年度>', '只列该年度适用的')
    .option('--json', '每条勾稽关系输出一行 JSON')
    .action((words: { year?: string; json?: boolean }) => {
      finish(printRules({ year: answersOf({ ...words }).year, json: words.json ?? false }, machine));
    });
}

function addStandards(program: Command, machine: Machine, finish: (status: ExitStatus) => void): void {
  program
    .command('standards')
    .description('列出各省各年度的公开表和情况说明的节：哪些见过公开的目录（已见），哪些没有（待核）')
    .usage('[选项]')
    .option('--year <年度>', '只列该年度')
    .option('--json', '每个省、每个年度输出一行 JSON')
    .action((words: { year?: string; json?: boolean }) => {
      finish(printStandards({ year: answersOf({ ...words }).year, json: words.json ?? false }, machine));
    });
}

/** Answers to what a workbook leaves open. */
function addAnswers(command: Command): void {
  command
    .option('--year <年度>', '决算年度，例如 2020')
    .option('--unit <单位>', '金额单位：元 或 万元')
    .option('--name <名称>', '单位名称')
    .option('--scope <口径>', '口径：部门、本级 或 单位')
    .option('--kind <单位性质>', `单位性质：${Object.values(UNIT_KIND_NAMES).join('、')}`)
    .option('--password-file <文本文件>', '加密工作簿的打开密码，每行一个；密码不保存，写出的副本不带密码')
    .option(
      '--map <工作表=报表>',
      '指明某张工作表是哪张报表（“无”表示都不是；财决报表写 财决01表 或 internal01），可写多次；' +
        '也可指明没有认出的行或栏：工作表!单元格=报表/行:名称、工作表!单元格=报表/栏:名称',
      collect,
    )
    .option('--answer <编号=选项>', '照“请确认”列出的编号和选项回答，例如 set=示例局（本级），可写多次', collect);
}

/** Commander takes “…” for several values only behind a Latin letter. */
function several(flags: string, description: string): Option {
  const option = new Option(flags, description);
  option.variadic = true;
  return option;
}

function collect(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), text];
}

const FORMATS: readonly DraftFormat[] = ['text', 'json', 'docx', 'xlsx'];
const KINDS: readonly DraftKind[] = ['narrative', 'brief', 'evaluation'];

function formatOf(text = 'text'): DraftFormat {
  const format = FORMATS.find((each) => each === text);
  if (format === undefined) throw new CliError(CLI_TEXTS.badFormat(text));
  return format;
}

function reportOf(text = 'narrative'): DraftKind {
  const kind = KINDS.find((each) => each === text);
  if (kind === undefined) throw new CliError(CLI_TEXTS.badReport(text));
  return kind;
}

function templateOf(id: string | undefined, report: DraftKind): string | undefined {
  const known = report === 'evaluation' ? EVALUATION_TEMPLATES : TEMPLATES;
  const isKnown = id === undefined || known.some((template) => template.id === id);
  if (!isKnown) throw new CliError(CLI_TEXTS.badTemplate(id, templateList(known)));
  return id;
}

function templateList(templates: readonly { readonly id: string; readonly title: string }[]): string {
  return templates.map((template) => `${template.id}（${template.title}）`).join('、');
}

/** What commander finds wrong, by its codes. */
const USAGE: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `没有“${word}”这个选项`,
  'commander.missingArgument': () => '没有写明文件',
  'commander.optionMissingArgument': (word) => `选项“${word}”后面缺内容`,
  'commander.excessArguments': () => '写了多余的内容',
};

function usageSentence({ code, message }: CommanderError): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const problem = USAGE[code]?.(word) ?? '命令写得不对';
  return `${problem}；juesuan --help 显示用法。`;
}
