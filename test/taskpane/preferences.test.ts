import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../src/workbench/samples';
import { keepPreference, readPreference } from '../../src/taskpane/preferences';
import { CONSISTENT_BOOK, PUBLISHED_BOOK } from '../../scripts/samples/books';

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test('a preference is kept', () => {
  keepPreference('paneWidth', '360');
  expect(readPreference('paneWidth')).toBe('360');
  expect(readPreference('other')).toBeNull();
});

test('without storage the page works all the same', () => {
  const closed = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(closed);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
  expect(() => keepPreference('paneWidth', '360')).not.toThrow();
  expect(readPreference('paneWidth')).toBeNull();
});

test('the samples of the page are the samples that are made, the one with findings first', () => {
  expect(SAMPLES.map(({ file }) => file)).toEqual([PUBLISHED_BOOK.fileName, CONSISTENT_BOOK.fileName]);
});

/** Files of the program that name a place where a browser keeps things. */
const STORES = /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|navigator\.storage|roamingSettings/;

test('only preferences are stored in the browser, and only by one file', () => {
  const root = join(__dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const naming = files.filter((name) => STORES.test(readFileSync(join(root, name), 'utf8')));
  expect(naming).toEqual([join('taskpane', 'preferences.ts')]);
  const keeping = files.flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/keepPreference\((?!name)([^,]+), (.+)\);/g)].map(
      ([, key, value]) => `${key} = ${value}`,
    ),
  );
  expect(keeping.sort()).toEqual([
    "'paneWidth' = String(wanted)",
    "'printedPages' = hidden ? HIDDEN : SHOWN",
    "PREFERENCE = on ? 'on' : 'off'",
  ]);
});
