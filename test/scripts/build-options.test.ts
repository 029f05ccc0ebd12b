import { manifestOrigin, officeJsSource } from '../../scripts/build-options';

describe('JUESUAN_OFFICE_JS', () => {
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
    expect(() => officeJsSource('toString')).toThrow(
      'JUESUAN_OFFICE_JS 只能是 vendor、cdn、cdn-china，现为“toString”。',
    );
  });
});

describe('JUESUAN_ORIGIN', () => {
  test.each(['https://localhost:3001', 'https://oa.example.gov.cn', 'https://10.1.2.3:8443'])('%s', (origin) => {
    expect(manifestOrigin(origin)).toBe(origin);
  });

  test.each(['http://oa.example.gov.cn', 'https://oa.example.gov.cn/', 'https://oa.example.gov.cn/juesuan', 'oa'])(
    '%s stops the build: Excel takes https only, and paths are the manifest’s own',
    (origin) => {
      expect(() => manifestOrigin(origin)).toThrow(`现为“${origin}”`);
    },
  );
});
