import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkReport } from '../../src/checking';
import { readWorkbook, type SheetCell } from '../../src/document';
import { resultSheet } from '../../src/reports';
import { createFileHost } from '../../src/host/file';
import { VERDICT_NAMES, FEN_PER_UNIT } from '../../src/model';
import { recognise } from '../../src/recognition';
import { fileOf, PUBLISHED } from '../support/books/sample-files';
import { sourceOf } from '../support/report/report-source';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = isInstalled ? describe : describe.skip;

/** Without the results that we know, so that nothing can be read but what is calculated. */
function unknown({ value, formula, ...rest }: SheetCell): SheetCell {
  return formula === undefined ? { ...rest, ...(value === undefined ? {} : { value }) } : { ...rest, formula };
}

/** Opened and calculated by LibreOffice; skipped, and said to be, where it is not installed. */
withLibreOffice('the formulas of 核对结果 in LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('give the differences and verdicts of the ledger', async () => {
    const host = await createFileHost({ name: 'b.xlsx', bytes: fileOf(PUBLISHED.sheets) });
    const report = recognise(await host.readWorkbook());
    const checked = checkReport(report);
    const sheet = resultSheet(sourceOf(report, checked), { withFormulas: true });
    await host.writeOwnSheet({ ...sheet, rows: sheet.rows.map((row) => row.map(unknown)) });
    writeFileSync(path.join(folder, 'b.xlsx'), (await host.save()).bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const saved = path.join(folder, 'saved');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, path.join(folder, 'b.xlsx')],
      { stdio: 'ignore' },
    );
    const { snapshot } = await readWorkbook('b.xlsx', new Uint8Array(readFileSync(path.join(saved, 'b.xlsx'))));
    const rows = snapshot.sheets.find(({ name }) => name === sheet.name)?.values ?? [];
    const lines = rows.slice(rows.findIndex((row) => row[3] === '勾稽关系') + 1);
    const ledger = checked.ledger();
    expect(lines).toHaveLength(ledger.length);
    expect(lines.map((row) => [row[2], amountOf(row[6]), row[9] ?? ''])).toEqual(
      ledger.map(({ rule, equation, verdict }) =>
        equation ? [rule, equation.difference / FEN_PER_UNIT[equation.unit], VERDICT_NAMES[verdict]] : [rule, null, ''],
      ),
    );
  });
});

function amountOf(value: unknown): number | null {
  return typeof value === 'number' ? Number(value.toFixed(6)) + 0 : null;
}
