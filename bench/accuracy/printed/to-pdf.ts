import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesOf, lettersOf } from '../../../test/support/pdf/pdf-writer';

/** A document to be printed: a flat OpenDocument file. */
export interface Printable {
  readonly kind: 'fods' | 'fodt';
  readonly content: string;
  readonly isTurned: boolean;
}

/** What LibreOffice says of each page and means nothing: as long as what turns it, so that all places stay. */
const GROUP = /\/Group<<[^>]*>>/g;

/**
 * The PDFs that LibreOffice makes of documents, in their order.
 * @throws Error where there is no `soffice`, or it makes none
 */
export function toPdfs(documents: readonly Printable[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'printed-'));
  try {
    const names = documents.map(({ kind, content }, index) => {
      const name = path.join(folder, `${index}.${kind}`);
      writeFileSync(name, content);
      return name;
    });
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      stdio: 'ignore',
    });
    return documents.map(({ isTurned }, index) => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, `${index}.pdf`)));
      return isTurned ? turned(bytes) : bytes;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each page shown turned by a quarter. */
function turned(bytes: Uint8Array): Uint8Array {
  return bytesOf(lettersOf(bytes).replace(GROUP, (group) => '/Rotate 90'.padEnd(group.length)));
}
