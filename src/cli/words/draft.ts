import type { Command } from 'commander';
import type { DraftKind } from '../../casework';
import { EVALUATION_TEMPLATES } from '../../evaluation';
import { TEMPLATES } from '../../narrative';
import { answersOf, unitKindOf, type AnswerWords } from '../answers/answers';
import { draftCommand, draftFolders, type DraftFormat } from '../draft/draft';
import { CliError } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { CLI_TEXTS } from '../texts';
import { inTurn } from '../writing/in-turn';
import { addAnswers, several, type Finish } from './common';

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
  readonly lastText?: string;
  readonly seen?: boolean;
  readonly papers?: readonly string[];
}

/** `juesuan draft`. */
export function addDraft(program: Command, machine: Machine, finish: Finish): void {
  const command = program
    .command('draft')
    .description('由工作簿起草情况说明、送审摘要或绩效自评报告；工作簿里没有的数留作待填')
    .usage('文件… [选项]')
    .argument('<文件...>', '.xlsx、.xls 或 .et；分表文件所在的文件夹；或放着许多单位工作簿的文件夹')
    .addOption(several('--prior <工作簿...>', '上年决算工作簿，用于与上年比较；有多本时按单位对应'))
    .option('--internal <工作簿>', '财决工作簿（元），取机构运行信息表（附03）的数')
    .addOption(several('--own-level <本级账...>', '本级（局机关）的决算工作簿：绩效自评报告里本级的数只从这里取'))
    .addOption(
      several(
        '--papers <绩效材料...>',
        '绩效自评的材料，或所在文件夹：批复的绩效目标表、填好的自评表和基础数据表、佐证材料目录（.xlsx、.docx）；有多个工作簿时按单位对应',
      ),
    )
    .addOption(several('--budget <预算工作簿...>', '当年部门预算（.xlsx），读出年初、全年（调整）预算数和“三公”预算数'))
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
    .option(
      '--last-text <上年稿>',
      '上年的公开稿（.docx、.pdf、.txt、.html）：职责、机构、单位名单、用途、名词、数量取来，注明“取自上年稿，请核”；已填的不改',
    )
    .option('--blanks <文件夹>', '把待填内容写成助手资料文件，并给名单上的下属单位各写一份收集表')
    .option('--seen', '取自核对不平、必须改正的单元格的数已看过，仍要写出（不写时照样注明并写出，退出码为 1）')
    .action(async (paths: string[], words: DraftOptionWords) => {
      const { prior = [], budget = [], supplement = [], papers = [], out, blanks, lastText, seen = false } = words;
      const format = formatOf(words.format);
      const report = reportOf(words.report);
      const template = templateOf(words.template, report);
      const answers = answersOf(words);
      const unitKind = unitKindOf(words);
      const { internal, ownLevel = [] } = words;
      const others = { prior, ownLevel, ...(internal !== undefined && { internal }) };
      const inputs = { others, budget, supplement, papers, lastText };
      const asked = { answers, unitKind, report, format, template, ...inputs, out, blanks, seen };
      const unlocking = await withPasswords(machine, words);
      finish(await inTurn(await draftFolders(asked, machine), () => draftCommand(paths, asked, unlocking), machine));
    });
  addAnswers(command);
}

/** The first one is taken where none is named. */
const FORMATS: readonly DraftFormat[] = ['text', 'json', 'docx', 'xlsx'];
/** The same for what is drafted. */
const KINDS: readonly DraftKind[] = ['narrative', 'brief', 'evaluation'];

/** A wrong word is refused before a book is opened. */
function formatOf(text = 'text'): DraftFormat {
  const format = FORMATS.find((each) => each === text);
  if (format === undefined) throw new CliError(CLI_TEXTS.badFormat(text));
  return format;
}

/** The same for what is drafted. */
function reportOf(text = 'narrative'): DraftKind {
  const kind = KINDS.find((each) => each === text);
  if (kind === undefined) throw new CliError(CLI_TEXTS.badReport(text));
  return kind;
}

/** Each kind of text has templates of its own; one of the other kind is unknown here. */
function templateOf(id: string | undefined, report: DraftKind): string | undefined {
  const known = report === 'evaluation' ? EVALUATION_TEMPLATES : TEMPLATES;
  const isKnown = id === undefined || known.some((template) => template.id === id);
  if (!isKnown) throw new CliError(CLI_TEXTS.badTemplate(id, templateList(known)));
  return id;
}

/** In the help and in the refusal alike. */
function templateList(templates: readonly { readonly id: string; readonly title: string }[]): string {
  return templates.map((template) => `${template.id}（${template.title}）`).join('、');
}
