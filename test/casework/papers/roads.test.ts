/** @jest-environment node */
import * as casework from '../../../src/casework';
import { run } from '../../../src/cli/program';
import { createWorkbook } from '../../../src/document/xlsx';
import { readWorkbook } from '../../../src/document';
import { createFileHost, onPage } from '../../../src/host/file';
import { EMPTY_SUPPLEMENT, type CellValue, type WorkbookSnapshot } from '../../../src/model';
import { createPaneStore } from '../../../src/taskpane/store/create-pane-store';
import { readBook } from '../../../src/taskpane/read-book';
import { fileOf } from '../../support/books/sample-files';
import { GOALS, paperBook, scoredRows } from '../../support/evaluation/papers';
import { hengshanDepartment, hengyangBook } from '../../support/evaluation/seed-books';
import { memoryMachine } from '../../support/memory-machine';

const BOOK = '衡阳市卫生健康委员会.xlsx';
const EVIDENCE = paperBook('目录', [
  ['佐证材料目录'],
  ['项目名称', '三级指标', '佐证材料名称', '页码'],
  ['培训项目', '培训人数', '签到表', 'P1'],
]);
/** With a target and a rate of their own, and an outcome without material. */
const SCORED = scoredRows({ '10,4': '≥90人', '4,6': '98%' });

/** What a road says of the papers, and the forms that it writes. */
interface Answer {
  readonly findings: readonly string[];
  readonly forms: readonly (readonly (readonly unknown[])[])[];
}

function bytesOf({ sheets }: WorkbookSnapshot): Uint8Array {
  return createWorkbook(
    sheets.map(({ name, values }) => ({
      name,
      columns: [],
      rows: values.map((line) => line.map((value) => ({ value: written(value) }))),
    })),
  );
}

/** This file keeps no formats, so that a share is written out. */
function written(value: CellValue): string | number {
  if (value === 0.95) return '95%';
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}

/** The same 自评表 as a document: as this program writes it, from what the workbook says. */
async function documentBytes(): Promise<Uint8Array> {
  const report = casework.recognise({ name: BOOK, sheets: hengyangBook().sheets }, { year: 2023 });
  const inputs = { supplement: EMPTY_SUPPLEMENT, prior: null, template: 'evaluation-hunan-2021' };
  const { supplement } = casework.takePapers(report, inputs, [casework.papersIn(SCORED)]);
  return casework.draftDocx(casework.draft(report, { ...inputs, supplement }, 'evaluation'), report, 'evaluation');
}

const findingsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => /\[JX.*$/.exec(line)?.[0] ?? []).sort((a, b) => a.localeCompare(b));

async function formsIn(bytes: Uint8Array | undefined): Promise<Answer['forms']> {
  const { snapshot } = await readWorkbook('附表.xlsx', bytes ?? new Uint8Array());
  return snapshot.sheets.map(({ values }) => values);
}

async function overPane(files: Readonly<Record<string, Uint8Array>>): Promise<Answer> {
  const saved = new Map<string, Uint8Array>();
  const nothing = () => Promise.resolve();
  const host = await createFileHost({ name: BOOK, bytes: fileOf(hengyangBook().sheets) });
  const page = { saveFile: (name: string, file: Uint8Array) => void saved.set(name, file), saveCopy: nothing };
  const store = createPaneStore({
    host: onPage(host, { ...page, openBeside: nothing, closeBeside: () => undefined }),
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(true),
  });
  await store.getState().openPage('narrative');
  await store.getState().check();
  await store.getState().answer('year', '2023');
  await store.getState().chooseText('evaluation');
  await store.getState().chooseTemplate('湖南 九部分（2021年度起）');
  await store
    .getState()
    .openPapers(Object.entries(files).map(([name, bytes]) => ({ name, read: () => Promise.resolve(bytes) })));
  await store.getState().exportForms();
  const { draft, inputRemarks } = store.getState();
  return {
    findings: findingsIn([...inputRemarks, ...(draft?.remarks ?? [])]),
    forms: await formsIn([...saved.values()][0]),
  };
}

const WORDS = ['--report', 'evaluation', '--year', '2023', '--template', 'evaluation-hunan-2021', '--format', 'xlsx'];

async function overCommandLine(files: Readonly<Record<string, Uint8Array>>): Promise<Answer> {
  const machine = memoryMachine({ [BOOK]: fileOf(hengyangBook().sheets), ...files });
  expect(await run(['draft', BOOK, ...WORDS, '--papers', ...Object.keys(files), '--out', 'o.xlsx'], machine)).toBe(0);
  return { findings: findingsIn(machine.err().split('\n')), forms: await formsIn(machine.files.get('/home/o.xlsx')) };
}

/** Among the books of other units; papers are found by the names of their files. */
async function overList(files: Readonly<Record<string, Uint8Array>>): Promise<Answer> {
  const named = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [`材料/衡阳市卫生健康委员会_${name}`, bytes]),
  );
  const books = {
    [`账/${BOOK}`]: fileOf(hengyangBook().sheets),
    '账/衡山县卫生健康局.xlsx': fileOf(hengshanDepartment().sheets),
  };
  const machine = memoryMachine({ ...books, ...named, '材料/别的单位.xlsx': bytesOf(GOALS) });
  await run(['draft', '账', ...WORDS, '--papers', '材料', '--out', '出'], machine);
  expect(machine.err()).toContain('别的单位.xlsx”没有对上任何一个工作簿的单位');
  const [place] = [...machine.files.keys()].filter((each) => each.includes('/出/') && each.includes('衡阳'));
  return {
    findings: findingsIn(machine.err().split('\n')),
    forms: await formsIn(machine.files.get(place ?? '')),
  };
}

it.each(['xlsx', 'docx'])('pane, command line and list answer alike, the 自评表 as .%s', async (format) => {
  const scored = format === 'xlsx' ? bytesOf(SCORED) : await documentBytes();
  const files = { '目标表.xlsx': bytesOf(GOALS), [`自评表.${format}`]: scored, '目录.xlsx': bytesOf(EVIDENCE) };
  const pane = await overPane(files);
  expect(pane.findings).toEqual([
    '[JX02] 培训项目自评表：执行率写的是98%，按所写的资金应为95.00%。',
    '[JX08] 培训项目自评表：“培训人数”的年度指标值写的是“≥90人”，批复的是“≥100人”。',
    '[JX11] 培训项目自评表：佐证材料目录里没有“培训场次”、“合格率”、“学员满意度”的材料。',
  ]);
  expect(pane.forms).toHaveLength(4);
  expect(await overCommandLine(files)).toEqual(pane);
  expect(await overList(files)).toEqual(pane);
});
