import type { Command } from 'commander';
import { answersOf } from '../answers/answers';
import type { Machine } from '../machine/machine';
import { printRules } from '../lists/rules';
import { printStandards } from '../lists/standards';
import type { Finish } from './common';

/** `juesuan rules`. */
export function addRules(program: Command, machine: Machine, finish: Finish): void {
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

/** `juesuan standards`. */
export function addStandards(program: Command, machine: Machine, finish: Finish): void {
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
