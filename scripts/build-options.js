/** What a build may be told through environment variables, checked before anything is built. */

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

/** Where the pane takes office.js from: JUESUAN_OFFICE_JS. @throws Error for an unknown word. */
function officeJsSource(word = process.env.JUESUAN_OFFICE_JS || 'vendor') {
  if (!Object.hasOwn(OFFICE_JS_SOURCES, word)) {
    throw new Error(`JUESUAN_OFFICE_JS 只能是 ${Object.keys(OFFICE_JS_SOURCES).join('、')}，现为“${word}”。`);
  }
  return OFFICE_JS_SOURCES[word];
}

/** The origin written into the manifest: JUESUAN_ORIGIN. @throws Error unless it is a bare https origin. */
function manifestOrigin(origin = process.env.JUESUAN_ORIGIN || DEV_ORIGIN) {
  if (!/^https:\/\/[^/?#\s]+$/.test(origin)) {
    throw new Error(`JUESUAN_ORIGIN 须是 https 网址，不带路径（如 https://oa.example.gov.cn），现为“${origin}”。`);
  }
  return origin;
}

module.exports = { DEV_ORIGIN, officeJsSource, manifestOrigin };
