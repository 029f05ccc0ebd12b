import { dirname } from 'node:path';
import type { Command } from 'commander';
import { answersOf, unitKindOf, type AnswerWords } from '../answers/answers';
import { compareCommand } from '../compare/compare';
import type { ExitStatus, Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { inTurn } from '../writing/in-turn';
import { addAnswers, several, type Finish } from './common';

interface CompareOptionWords extends AnswerWords, PasswordWords {
  readonly text?: string;
  readonly prior?: readonly string[];
  readonly supplement?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

/** `juesuan compare`. */
export function addCompare(program: Command, machine: Machine, finish: Finish): void {
  const command = program
    .command('compare')
    .description('比对两稿：改动的数、增减的行、由平变不平的勾稽、文中受影响的句子，和两本的定稿封签')
    .usage('旧稿 新稿 [选项]')
    .argument('<旧稿>', '.xlsx 或 .xls，或分表文件所在的文件夹')
    .argument('<新稿>', '同一单位同一年度的另一稿；按表、行、栏对应，不看位置；元与万元也能比')
    .option('--text <文稿>', '写好的文稿（.docx、.pdf、.txt、.md、.html）：列出受影响的句子，哪些仍是旧数')
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
