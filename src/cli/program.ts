import { Command, CommanderError } from 'commander';
import { CliError, sentenceOf } from './inputs/input';
import type { ExitStatus, Machine } from './machine/machine';
import { CLI_TEXTS } from './texts';
import { addCheck } from './words/check';
import type { Finish } from './words/common';
import { addCompare } from './words/compare';
import { addDraft } from './words/draft';
import { addRules, addStandards } from './words/lists';
import { addProofread } from './words/proofread';
import { addPublish } from './words/publish';
import { addFollow, addUpdate } from './words/revise';

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

/** The words of the command line in the order of `--help`. */
const WORDS = [
  addCheck,
  addDraft,
  addProofread,
  addUpdate,
  addFollow,
  addCompare,
  addPublish,
  addRules,
  addStandards,
] as const;

/** Commander's own headings in Chinese. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Below the help: scripts go by it. */
const EXIT_STATUS = `
退出状态：0 没有必改的问题；1 至少有一处；2 有文件读不出来，或命令写得不对。
不联网，不改写原文件。`;

/**
 * Every word declares itself; here is only what they share. A call without a known word ends in a sentence, not in
 * the help.
 */
function createProgram(machine: Machine, finish: Finish): Command {
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
  for (const add of WORDS) add(program, machine, finish);
  // What is too much for a word is said: a second file would not be done.
  for (const command of program.commands) command.allowExcessArguments(false);
  [program, ...program.commands].forEach((command) => inChinese(command, machine));
  return program;
}

/** Commander's own sentences are never printed; it throws, and `run` says it in Chinese. */
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

/** What commander finds wrong, by its codes. */
const USAGE: Readonly<Record<string, (word: string) => string>> = {
  'commander.unknownOption': (word) => `没有“${word}”这个选项`,
  'commander.missingArgument': () => '没有写明文件',
  'commander.optionMissingArgument': (word) => `选项“${word}”后面缺内容`,
  'commander.excessArguments': () => '写了多余的内容',
};

/** The word that is off, with the way to the help; what is not foreseen is said in general. */
function usageSentence({ code, message }: CommanderError): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  const problem = USAGE[code]?.(word) ?? '命令写得不对';
  return `${problem}；juesuan --help 显示用法。`;
}
