import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';

/** Addresses that stand in what we ship and are never fetched; that none is, the other browser tests show. */
const INERT: readonly string[] = [
  // Names of XML formats: namespaces and relationship types, compared and written, never fetched.
  'http://docs.oasis-open.org',
  'http://macVmlSchemaUri',
  'http://openoffice.org',
  'http://purl.oclc.org',
  'http://purl.org',
  'http://schemas.microsoft.com',
  'http://schemas.openxmlformats.org',
  'http://sheetjs.openxmlformats.org',
  'http://www.w3.org',
  // Where libraries say who wrote them, or where their errors are explained; shown at most.
  'http://sheetjs.com',
  'https://answers.microsoft.com',
  'https://github.com',
  'https://react.dev',
  'https://sheetjs.com',
  // Sign-in services that Microsoft's office-js-helpers knows by name; of that library only the making of a sheet is used.
  'https://accounts.google.com',
  'https://graph.facebook.com',
  'https://graph.microsoft.com',
  'https://login.microsoftonline.com',
  'https://login.windows.net',
  'https://www.dropbox.com',
  'https://www.facebook.com',
  'https://www.googleapis.com',
];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w.-]*/g;

function shipped(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // Microsoft's files ship unmodified; what they may fetch is for the page's policy to say.
    if (entry.isDirectory()) return entry.name === 'vendor' ? [] : shipped(path);
    return /\.(js|html|css|json)$/.test(entry.name) ? [path] : [];
  });
}

describeInBrowser('what the built pages carry', () => {
  const found = new Set(shipped(DIST).flatMap((path) => readFileSync(path, 'utf8').match(ADDRESS) ?? []));

  test('every address in it is on the list, and the list names no other', () => {
    expect([...found].sort()).toEqual([...INERT].sort());
  });
});
