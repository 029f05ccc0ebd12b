import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { revisedDocx } from '../../../../src/casework';
import { readDocx } from '../../../../src/document/docx/read';
import { reviseText } from '../../../../src/revision';
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
  const revision = reviseText(document, { old, fresh: nextYear(old, randomOf(1, TEXT)) });
  const { bytes } = revisedDocx(file, revision, new Date(2025, 0, 1));
  const plainOf = (docx: Uint8Array): string => readDocx('', docx).text.plain.trimEnd();

  it('all accepted are the new text', () => {
    const accepted = plainOf(settledByLibreOffice(folder, bytes, 'accept'));
    expect(accepted).toBe(plainOf(settleChanges(bytes, 'accept')));
    expect(accepted).not.toBe(document.plain.trimEnd());
  }, 120_000);

  it('all rejected are the old text, letter for letter', () => {
    expect(plainOf(settledByLibreOffice(folder, bytes, 'reject'))).toBe(document.plain.trimEnd());
  }, 120_000);
});
