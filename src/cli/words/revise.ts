import { dirname } from 'node:path';
import type { Command } from 'commander';
import { answersOf, unitKindOf, type AnswerWords } from '../answers/answers';
import { CliError } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { reviseCommand } from '../revise/revise';
import { CLI_TEXTS } from '../texts';
import { inTurn } from '../writing/in-turn';
import { addAnswers, several, type Finish } from './common';

/** What commander hands over; `old` belongs to `follow` only. */
interface ReviseOptionWords extends AnswerWords, PasswordWords {
  readonly workbook?: string;
  readonly old?: string;
  readonly prior?: readonly string[];
  readonly internal?: string;
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

/** `juesuan update`. */
export function addUpdate(program: Command, machine: Machine, finish: Finish): void {
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

/** `juesuan follow`. */
export function addFollow(program: Command, machine: Machine, finish: Finish): void {
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

/** What both commands share. Workbook and place are asked for here, each with a sentence of its own. */
function addRevising(
  command: Command,
  machine: Machine,
  finish: Finish,
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
