import { manifestBase, officeJsSource } from '../../scripts/build-options';

describe('--env office=', () => {
  test.each([
    ['vendor', true, 'vendor/office-js/office.js', []],
    [
      'cdn',
      false,
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      ['https://appsforoffice.microsoft.com'],
    ],
    [
      'cdn-china',
      false,
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ['https://appsforoffice.cdn.partner.office365.cn'],
    ],
  ])('%s', (word, vendored, url, origins) => {
    expect(officeJsSource(word)).toEqual({ vendored, url, origins });
  });

  test('any other word stops the build', () => {
    expect(() => officeJsSource('toString')).toThrow('--env office= 只能是 vendor、cdn、cdn-china，现为“toString”。');
  });
});

describe('--env base=', () => {
  test.each([
    'https://localhost:3001',
    'https://oa.example.gov.cn',
    'https://oa.example.gov.cn/tools/juesuan',
    'https://10.1.2.3:8443',
  ])('%s', (origin) => {
    expect(manifestBase(origin)).toBe(origin);
  });

  test.each(['http://oa.example.gov.cn', 'https://oa.example.gov.cn/', 'https://oa.example.gov.cn/a?b', 'oa'])(
    '%s stops the build: Excel takes https only, and what follows the base is the manifest’s own',
    (origin) => {
      expect(() => manifestBase(origin)).toThrow(`现为“${origin}”`);
    },
  );
});
