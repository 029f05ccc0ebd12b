import { Option, type Command } from 'commander';
import { SCOPE_NAMES, UNIT_KIND_NAMES } from '../../model';
import type { ExitStatus } from '../machine/machine';

/** Told how a run ended. */
export type Finish = (status: ExitStatus) => void;

/** The words of every command on a book: answers to what a workbook leaves open. */
export function addAnswers(command: Command): void {
  command
    .option('--year <年度>', '决算年度，例如 2020')
    .option('--unit <单位>', '金额单位：元 或 万元')
    .option('--name <名称>', '单位名称')
    .option('--scope <口径>', `口径：${Object.values(SCOPE_NAMES).join('、')}`)
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
export function several(flags: string, description: string): Option {
  const option = new Option(flags, description);
  option.variadic = true;
  return option;
}

/** An option that may be written as often as wanted. */
function collect(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), text];
}
