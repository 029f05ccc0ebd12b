import type { Command } from 'commander';
import { answersOf, unitKindOf, type AnswerWords } from '../answers/answers';
import type { ExitStatus, Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { proofreadCommand } from '../proofread/proofread';
import { inTurn } from '../writing/in-turn';
import { addAnswers, several, type Finish } from './common';

interface ProofreadOptionWords extends AnswerWords, PasswordWords {
  readonly workbook?: string;
  readonly prior?: readonly string[];
  readonly internal?: string;
  readonly approved?: string;
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

/** `juesuan proofread`. */
export function addProofread(program: Command, machine: Machine, finish: Finish): void {
  const command = program
    .command('proofread')
    .description('校对写好的情况说明或自评报告：与工作簿核对，也核对文字自身；不写工作簿时只核对文字自身')
    .usage('文稿… [选项]')
    .argument('<文稿...>', '.docx、.pdf、.txt、.md、.html，或文件夹：里面的文稿各与同一文件夹里同名单位的工作簿核对')
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
