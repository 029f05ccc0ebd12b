import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { revisedDocx } from '../../../../src/casework';
import { readDocx } from '../../../../src/document/docx/read';
import type { Draft } from '../../../../src/model';
import { reviseText } from '../../../../src/revision';
import { draftOf } from '../../../support/texts/outline-draft';
import { randomOf } from '../../../support/generator';
import { docxFile, r } from '../../../support/texts/docx-file';
import { nextYear, tellingFacts } from '../../../support/texts/grown-facts';
import { settledByLibreOffice } from '../../../support/texts/libre-settle';
import { settleChanges } from '../../../support/texts/settle-changes';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = isInstalled ? describe : describe.skip;
const TEXT = path.join(__dirname, '..', '..', '..', 'proofreading', 'manners', 'gansu-2024.txt');

/** Settled by LibreOffice; skipped, and said to be, where it is not installed. */
withLibreOffice('tracked changes of a revision in LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = docxFile(
    readFileSync(TEXT, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => `<w:p>${(line.match(/.{1,7}/g) ?? []).map((run) => r(run)).join('')}</w:p>`)
      .join(''),
  );
  const document = readDocx('', file).text;
  const old = tellingFacts(document);
  const outline = (...headings: readonly string[]): Draft =>
    draftOf(Object.fromEntries(headings.map((each) => [each, []])));
  const drafts = {
    old: outline('七、机关运行经费支出情况说明', '八、“三公”经费支出情况说明', '九、政府采购支出情况说明'),
    fresh: outline('七、“三公”经费支出情况说明', '八、政府采购支出情况说明', '九、机关运行经费支出情况说明'),
  };
  const revision = reviseText(document, { old, fresh: nextYear(old, randomOf(1, TEXT)), drafts });
  const { bytes } = revisedDocx(file, revision, new Date(2025, 0, 1));
  const plainOf = (docx: Uint8Array): string => readDocx('', docx).text.plain.trimEnd();

  it('all accepted are the new text, with a section where this year has it', () => {
    expect(revision.orders.map(({ text }) => text)).toEqual([
      '“七、机关运行经费支出情况说明”移到“九、政府采购支出情况说明”之后',
    ]);
    const accepted = plainOf(settledByLibreOffice(folder, bytes, 'accept'));
    expect(accepted).toBe(plainOf(settleChanges(bytes, 'accept')));
    expect(accepted).toMatch(/\n八、政府采购支出情况说明\n[^]*\n九、机关运行经费支出情况说明\n[^]*\n十、国有资产/);
  });

  it('all rejected are the old text, letter for letter', () => {
    expect(plainOf(settledByLibreOffice(folder, bytes, 'reject'))).toBe(document.plain.trimEnd());
  });
});
