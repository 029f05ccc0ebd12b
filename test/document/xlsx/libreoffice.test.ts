import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileHost } from '../../../src/host/file';
import type { Mark } from '../../../src/host/host';
import {
  bareBook,
  chartBook,
  exceljsBook,
  listObjectBook,
  prefixedBook,
  sheetjsBook,
  wpsLikeBook,
} from '../../support/books';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = isInstalled ? describe : describe.skip;

const BOOKS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['exceljs', exceljsBook],
  ['wps', wpsLikeBook],
  ['chart', chartBook],
  ['prefixed', prefixedBook],
  ['bare', bareBook],
  ['sheetjs', sheetjsBook],
  ['list-object', listObjectBook],
];

/** Opened and saved by LibreOffice; skipped, and said to be, where it is not installed. */
withLibreOffice('a marked copy in LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
  const marksOn = (sheet: string): readonly Mark[] => [
    { sheet, area: { top: 0, left: 1, bottom: 1, right: 1 }, kind: 'suspect' },
    { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, kind: 'error' },
  ];

  beforeAll(async () => {
    const names: string[] = [];
    for (const [name, make] of BOOKS) {
      const host = await createFileHost({ name: `${name}.xlsx`, bytes: await make() });
      await host.mark(marksOn(host.getState().workbook.sheets[0]?.name ?? ''));
      await host.writeOwnSheet({
        name: '核对结果',
        columns: [{ width: 20 }],
        rows: [[{ value: '核对结果' }], [{ formula: '=1+2' }]],
      });
      writeFileSync(path.join(folder, `${name}.xlsx`), (await host.save()).bytes);
      names.push(path.join(folder, `${name}.xlsx`));
    }
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', path.join(folder, 'saved'), ...names],
      { stdio: 'ignore' },
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(BOOKS)('of %s opens, keeps its marks and its sheet, and is cleared of both', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, 'saved', `${name}.xlsx`)));
    const host = await createFileHost({ name: `${name}.xlsx`, bytes });
    const { workbook, marks, ownSheets } = host.getState();
    expect(marks).toEqual(marksOn(workbook.sheets[0]?.name ?? ''));
    expect(ownSheets.map((sheet) => sheet.name)).toEqual(['核对结果']);
    expect(workbook.sheets.at(-1)?.values).toEqual([['核对结果'], [3]]);
    await host.removeTraces();
    const cleared = await createFileHost({ name: 'b.xlsx', bytes: (await host.save()).bytes });
    expect(await cleared.listTraces()).toEqual([]);
    expect(cleared.getState().workbook.sheets).toEqual(workbook.sheets.slice(0, -1));
  });
});
