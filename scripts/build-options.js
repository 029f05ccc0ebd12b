/** What a build may be told by `--env`, checked before anything is built. */

/** Where `npm run dev:excel` serves the pages, and so what manifest.xml in the source names. */
const DEV_ORIGIN = 'https://localhost:3001';

/** `url`: what the page's script tag names; `origins`: what its Content-Security-Policy must allow for it. */
const OFFICE_JS_SOURCES = {
  vendor: { vendored: true, url: 'vendor/office-js/office.js', origins: [] },
  cdn: {
    vendored: false,
    url: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.microsoft.com'],
  },
  'cdn-china': {
    vendored: false,
    url: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origins: ['https://appsforoffice.cdn.partner.office365.cn'],
  },
};

/** Where the pane takes office.js from (`--env office=`). @throws Error for an unknown word. */
function officeJsSource(word = 'vendor') {
  if (!Object.hasOwn(OFFICE_JS_SOURCES, word)) {
    throw new Error(`--env office= 只能是 ${Object.keys(OFFICE_JS_SOURCES).join('、')}，现为“${word}”。`);
  }
  return OFFICE_JS_SOURCES[word];
}

/**
 * The address under which the pages will be served, as the manifest names it (`--env base=`).
 * @throws Error unless it is an https address, with or without a path, that ends in no slash
 */
function manifestBase(base = DEV_ORIGIN) {
  if (!/^https:\/\/[^/?#\s]+(\/[^/?#\s]+)*$/.test(base)) {
    throw new Error(
      `--env base= 须是 https 网址，末尾不带“/”（如 https://oa.example.gov.cn/juesuan），现为“${base}”。`,
    );
  }
  return base;
}

module.exports = { DEV_ORIGIN, officeJsSource, manifestBase };
