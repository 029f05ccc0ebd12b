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
