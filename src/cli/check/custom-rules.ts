import { decodeText } from '../../casework';
import {
  mergeRules,
  readRuleFile,
  readRuleSheet,
  RULE_SHEET,
  type CustomRule,
  type ReadRules,
} from '../../rules/custom';
import { CliError, openBook, readInput, sentenceOf } from '../inputs/input';
import type { ExitStatus, Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** Rules of all the files together, as far as they could be understood. */
export interface CustomRules {
  /** 2 where a file or a rule of it could not be understood; the check goes on without it. */
  readonly status: ExitStatus;
  readonly rules: readonly CustomRule[];
}

/** By its ending; everything else is read as a rule file. */
const WORKBOOK = /\.(xlsx?|et)$/i;

/** Reads the rule files named on the command line: .json, or a workbook with a sheet 自定义公式. */
export async function readCustomRules(paths: readonly string[], machine: Machine): Promise<CustomRules> {
  let all: CustomRules = { status: 0, rules: [] };
  for (const path of paths) {
    try {
      const read = WORKBOOK.test(path) ? await rulesOfWorkbook(path, machine) : await rulesOfFile(path, machine);
      all = withRules(all, path, read, machine);
    } catch (error) {
      machine.complain(`${sentenceOf(path, error)}\n`);
      all = { ...all, status: 2 };
    }
  }
  return all;
}

/** What is off in a rule is said, and the rule is left out. */
function withRules(
  { status, rules }: CustomRules,
  path: string,
  { rules: more, problems }: ReadRules,
  machine: Machine,
): CustomRules {
  for (const problem of problems) machine.complain(`${CLI_TEXTS.ruleProblem(path, problem)}\n`);
  return { status: problems.length > 0 ? 2 : status, rules: mergeRules(rules, more) };
}

/** A workbook without our sheet was named by mistake, which is said. */
async function rulesOfWorkbook(path: string, machine: Machine): Promise<ReadRules> {
  const read = readRuleSheet((await openBook(path, machine)).snapshot);
  if (read === null) throw new CliError(CLI_TEXTS.noRuleSheet(path, RULE_SHEET));
  return read;
}

/** A rule file may come from an editor that writes GBK. */
async function rulesOfFile(path: string, machine: Machine): Promise<ReadRules> {
  if ((await machine.kindOf(path)) !== 'file') throw new CliError(CLI_TEXTS.noSuchFile(path));
  const text = decodeText(await readInput(path, machine));
  if (text === null) throw new CliError(CLI_TEXTS.foreignText(path));
  return readRuleFile(text);
}
