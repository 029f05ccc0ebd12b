import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesOf, lettersOf } from '../../../test/support/pdf/pdf-writer';
import type { PrintLayout } from './layouts';

/** A document to be printed: a flat OpenDocument file by LibreOffice, a web page by Chromium. */
export interface Printable {
  readonly kind: 'fods' | 'fodt' | 'html';
  readonly content: string;
  readonly isTurned: boolean;
  readonly driver: PrintLayout['driver'];
}

/** What LibreOffice says of each page and means nothing: as long as what turns it, so that all places stay. */
const GROUP = /\/Group<<[^>]*>>/g;

/**
 * The PDFs that LibreOffice and Chromium make of documents, in their order.
 * @throws Error where one of them is missing, or makes none
 */
export function toPdfs(documents: readonly Printable[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'printed-'));
  try {
    const names = documents.map(({ kind, content }, index) => {
      const name = path.join(folder, `${index}.${kind}`);
      writeFileSync(name, content);
      return name;
    });
    const offices = names.filter((name) => !name.endsWith('.html'));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    if (offices.length > 0) {
      run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...offices]);
    }
    for (const name of names.filter((each) => each.endsWith('.html'))) {
      const pdf = name.replace(/html$/, 'pdf');
      run('chromium', [
        '--headless',
        '--no-sandbox',
        '--no-pdf-header-footer',
        `--print-to-pdf=${pdf}`,
        `file://${name}`,
      ]);
    }
    return documents.map(({ isTurned, driver }, index) => {
      const name = path.join(folder, `${index}.pdf`);
      const bytes = new Uint8Array(readFileSync(reprinted(name, driver)));
      return isTurned ? turned(bytes) : bytes;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PDF as what prints it again makes it. */
function reprinted(name: string, driver: PrintLayout['driver']): string {
  const again = name.replace(/pdf$/, 'again.pdf');
  if (driver === 'cairo') run('pdftocairo', ['-pdf', name, again]);
  if (driver === 'ghostscript') run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-o', again, name]);
  return driver === 'none' ? name : again;
}

function run(program: string, words: readonly string[]): void {
  execFileSync(program, words, { stdio: 'ignore' });
}

/** Each page shown turned by a quarter. */
function turned(bytes: Uint8Array): Uint8Array {
  return bytesOf(lettersOf(bytes).replace(GROUP, (group) => '/Rotate 90'.padEnd(group.length)));
}
