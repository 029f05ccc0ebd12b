import { dirname } from 'node:path';
import type { Command } from 'commander';
import { answersOf, type AnswerWords } from '../answers/answers';
import { CliError } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { publish } from '../publish/publish';
import { CLI_TEXTS } from '../texts';
import { inTurn } from '../writing/in-turn';
import { addAnswers, type Finish } from './common';

interface PublishOptionWords extends AnswerWords, PasswordWords {
  readonly out?: string;
}

/** `juesuan publish`. */
export function addPublish(program: Command, machine: Machine, finish: Finish): void {
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
