import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/browser';
import { describeInBrowser } from '../support/describe-in-browser';

/** Addresses that stand in what we ship and are never fetched; that none is, the other browser tests show. */
const INERT: readonly string[] = [
  // Names of XML formats: namespaces and relationship types, compared and written, never fetched.
  'http://docs.oasis-open.org',
  'http://macVmlSchemaUri',
  'http://ns.adobe.com',
  'http://openoffice.org',
  'http://purl.oclc.org',
  'http://purl.org',
  'http://schemas.microsoft.com',
  'http://schemas.openxmlformats.org',
  'http://www.w3.org',
  'http://www.xfa.org',
  // Where libraries say who wrote them and under which licence, or where their errors are explained; shown at most.
  'http://sheetjs.com',
  'https://answers.microsoft.com',
  'https://github.com',
  'https://react.dev',
  'https://sheetjs.com',
  // Where a 科目 was published: its source, which `juesuan standards` prints.
  'http://zk.cxy21.com',
  'https://www.zgcznet.com',
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

/** What Microsoft's own files name besides, which ship as they are: the page's policy forbids them to ask there. */
const MICROSOFT: readonly string[] = [
  'http://document.localhost',
  'http://go.microsoft.com',
  'https://alcdn.msauth.net',
  'https://au.pipe.aria.microsoft.com',
  'https://browser.pipe.aria.microsoft.com',
  'https://de.pipe.aria.microsoft.com',
  'https://docs.microsoft.com',
  'https://document.localhost',
  'https://eu.pipe.aria.microsoft.com',
  'https://jp.pipe.aria.microsoft.com',
  'https://pf.pipe.aria.microsoft.com',
  'https://raw.githubusercontent.com',
  'https://support.microsoft.com',
  'https://tb.pipe.aria.microsoft.com',
  'https://telemetryservice.firstpartyapps.oaspapps.com',
  'https://us.pipe.aria.microsoft.com',
];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w-][\w.-]*/g;

const VENDOR = join(DIST, 'vendor');

/** The command line runs outside of any page; libraries' comments stand in it. */
const PROGRAM = join(DIST, 'juesuan.js');

function addressesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === PROGRAM) return [];
    if (entry.isDirectory()) return path === VENDOR ? [] : addressesIn(path);
    return /\.(js|html|css|json)$/.test(entry.name) ? (readFileSync(path, 'utf8').match(ADDRESS) ?? []) : [];
  });
  return [...new Set(found)].sort();
}

describeInBrowser('what the built pages carry', () => {
  test('every address in it is on the list, and the list names no other', () => {
    expect(addressesIn(DIST)).toEqual([...INERT].sort());
  });

  test('so are those of the files that are Microsoft’s', () => {
    expect(addressesIn(VENDOR)).toEqual(MICROSOFT);
  });
});
