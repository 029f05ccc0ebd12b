import { read, write } from '@e965/xlsx';
import { NOTHING_KEPT } from '../../src/casework/kept/kept-data';
import { sideFileSheets } from '../../src/casework/kept/sheets';
import { createWorkbook } from '../../src/document';
import { EMPTY_SUPPLEMENT } from '../../src/model';
import type { Guard, Task, TravellingFile } from '../../test/support/guarded/guard';
import { CONSISTENT, fileOf, PUBLISHED } from '../../test/support/books/sample-files';
import type { Sort } from './mutate';

/** A run over sound files, and which of them is to be changed. */
export interface Seed {
  readonly name: string;
  readonly sort: Sort;
  readonly task: Task;
  readonly target: string;
}

const RULES = {
  version: 1,
  rules: [
    { id: 'C01', title: '收入合计', formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计', basis: '本地' },
    {
      title: '支出',
      class: '核实性',
      formula: '公开03!201.本年支出合计 + 公开03!208.本年支出合计 <= 公开03!合计.本年支出合计',
    },
    { formula: '公开07!合计.[上年 + 本年] = 0' },
  ],
};

const travelling = (path: string, bytes: Uint8Array): TravellingFile => ({
  path,
  base64: Buffer.from(bytes).toString('base64'),
});

/** Books, and the files that the command line itself writes about them. */
export async function seeds(guard: Guard): Promise<readonly Seed[]> {
  const book = travelling('a.xlsx', fileOf(PUBLISHED.sheets));
  const sound = travelling('a.xlsx', fileOf(CONSISTENT.sheets));
  const old = new Uint8Array(
    write(read(fileOf(CONSISTENT.sheets), { type: 'array' }), { type: 'buffer', bookType: 'biff8' }) as Buffer,
  );
  const rules = travelling('rules.json', new TextEncoder().encode(JSON.stringify(RULES)));
  const units = travelling('units.xlsx', sideFile('甲医院'));
  const written = [
    ...(await writtenBy(guard, {
      words: [
        'draft',
        'a.xlsx',
        '--supplement',
        'units.xlsx',
        '--format',
        'docx',
        '--out',
        '稿.docx',
        '--blanks',
        'out',
      ],
      files: [book, units],
    })),
    ...(await writtenBy(guard, { words: ['draft', 'a.xlsx', '--out', '稿.txt'], files: [book] })),
    ...(await writtenBy(guard, { words: ['check', 'a.xlsx', '--out', 'out', '--review'], files: [book] })),
  ];
  const like = (pattern: RegExp): readonly TravellingFile[] => written.filter(({ path }) => pattern.test(path));
  const over = (file: TravellingFile, words: readonly string[], name: string, sort: Sort = 'package'): Seed => ({
    name,
    sort,
    task: { words, files: [book, file] },
    target: file.path,
  });
  return [
    { name: 'xlsx', sort: 'package', target: 'a.xlsx', task: { words: ['check', 'a.xlsx', '--json'], files: [sound] } },
    {
      name: 'marked',
      sort: 'package',
      target: 'a.xlsx',
      task: { words: ['check', 'a.xlsx', '--out', 'out', '--review', '--sheet', '公式'], files: [book] },
    },
    { name: 'draft', sort: 'package', target: 'a.xlsx', task: { words: ['draft', 'a.xlsx'], files: [sound] } },
    {
      name: 'xls',
      sort: 'binary',
      target: 'a.xls',
      task: { words: ['check', 'a.xls', '--json'], files: [travelling('a.xls', old)] },
    },
    {
      name: 'rules',
      sort: 'json',
      target: 'rules.json',
      task: { words: ['check', 'a.xlsx', '--rules', 'rules.json'], files: [book, rules] },
    },
    ...like(/助手资料/).map((file) => over(file, ['draft', 'a.xlsx', '--supplement', file.path], 'supplement')),
    ...like(/收集表/).map((file) => over(file, ['draft', 'a.xlsx', '--supplement', file.path], 'form')),
    ...like(/docx$/).map((file) => over(file, ['proofread', file.path, '--workbook', 'a.xlsx'], 'docx')),
    ...like(/txt$/).map((file) =>
      over(file, ['proofread', file.path, '--workbook', 'a.xlsx', '--json'], 'txt', 'text'),
    ),
    ...like(/审核意见单.*xlsx|summary/).map((file) =>
      over(file, ['check', 'a.xlsx', '--previous', file.path], 'review'),
    ),
  ];
}

/** 助手资料 that lists a subordinate unit, which a 收集表 is then written for. */
function sideFile(unit: string): Uint8Array {
  const supplement = { ...EMPTY_SUPPLEMENT, texts: { 'list/units': unit } };
  return createWorkbook(sideFileSheets({ ...NOTHING_KEPT, supplement }, { names: new Map() }));
}

async function writtenBy(guard: Guard, task: Task): Promise<readonly TravellingFile[]> {
  const outcome = await guard.run(task);
  if (outcome.kind !== 'ended') throw new Error(`A sound run ${outcome.kind}.`);
  return outcome.written;
}
