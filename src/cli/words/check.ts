import type { Command } from 'commander';
import { maybeSeal } from '../../comparison';
import { answersOf, unitKindOf, type AnswerWords } from '../answers/answers';
import { check } from '../check/check';
import type { OtherPaths } from '../inputs/other-books';
import { CliError } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { withPasswords, type PasswordWords } from '../inputs/passwords';
import { CLI_TEXTS } from '../texts';
import type { Answers } from '../../model';
import { dayIn } from '../../roster';
import type { RosterWords } from '../roster/read-roster';
import type { CopyWishes } from '../unit/copies';
import { inTurn } from '../writing/in-turn';
import { addAnswers, several, type Finish } from './common';

/** What commander hands over: texts, as they were typed. */
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
  readonly roster?: string;
  readonly approvalDate?: string;
}

/** `juesuan check`. */
export function addCheck(program: Command, machine: Machine, finish: Finish): void {
  const command = program
    .command('check')
    .description('核对勾稽关系，按原因列出不平之处、疑点单元格和无法核对的项目')
    .usage('文件… [选项]')
    .argument(
      '<文件...>',
      '.xlsx、.xls 或 .et；有报表的 .pdf、.docx、.html；或文件夹：里面可以是一个单位的分表文件，也可以是多个单位',
    )
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
      const { roster, answers } = answersInRound(words);
      const unitKind = unitKindOf(words);
      // Read and found right before anything is opened: a wrong word costs no time.
      const asked = {
        answers,
        unitKind,
        others: words,
        rules,
        supplement,
        previous,
        json,
        seal,
        out,
        wishes,
        jobs,
        roster,
      };
      const unlocking = await withPasswords(machine, words);
      finish(await inTurn(out === undefined ? [] : [out], () => check(paths, asked, unlocking), machine));
    });
  addRoster(command);
  addAnswers(command);
}

/** The words of a round over a list of the units that must publish. */
function addRoster(command: Command): void {
  command
    .option(
      '--roster <名册>',
      '应公开单位的名册（.xlsx，表头有“单位名称”，可有上级、涉密免公开、批复日期、公开日期）：与找到的文件逐个单位核对，写出通报底稿.xlsx；与 --year、--out 一起用',
    )
    .option('--approval-date <日期>', '名册没有写批复日期的单位，按这一天批复');
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

/** The year of a round over a 名册 is the one that files ought to have, and no answer to which one they have. */
function answersInRound(words: CheckOptionWords): { readonly roster: RosterWords | null; readonly answers: Answers } {
  const answers = answersOf(words);
  const { year, ...others } = answers;
  const roster = rosterOf(words, year);
  return { roster, answers: roster === null ? answers : others };
}

/** @throws CliError where a word that belongs to a round over a 名册 is missing, or is no day */
function rosterOf({ roster, out, approvalDate }: CheckOptionWords, year: number | undefined): RosterWords | null {
  if (roster === undefined) {
    if (approvalDate !== undefined) throw new CliError(CLI_TEXTS.needsRoster('--approval-date'));
    return null;
  }
  if (out === undefined) throw new CliError(CLI_TEXTS.needsOut('--roster'));
  if (year === undefined) throw new CliError(CLI_TEXTS.rosterNeedsYear);
  const approvedOn = approvalDate === undefined ? null : dayIn(approvalDate);
  if (approvalDate !== undefined && approvedOn === null) {
    throw new CliError(CLI_TEXTS.badDay('--approval-date', approvalDate));
  }
  return { place: roster, year, approvedOn };
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

/** By the words that people write. */
const SHEET_FORMS: ReadonlyMap<string, CopyWishes['sheet']> = new Map([
  ['清单', 'plain'],
  ['公式', 'formulas'],
]);
