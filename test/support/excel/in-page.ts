import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { EXCEL_BUNDLE } from './bundle';
import type { ExcelBehind } from './emulated-excel';
import type { RequestBody } from './protocol';

/**
 * Puts an emulated Excel behind a page that has not been opened yet. In Excel, office.js looks at where it
 * is and fetches the bundle of that host; here the same bundle comes straight away, with its session
 * turned to `excel` in this process.
 */
export async function standInExcel(page: Page, excel: ExcelBehind): Promise<void> {
  await page.exposeFunction('answerAsExcel', async (request: string) =>
    JSON.stringify(await excel.execute(JSON.parse(request) as RequestBody)),
  );
  const script = `${readFileSync(EXCEL_BUNDLE, 'utf8')}\n(${SEAM})(${excel.apiMinor});`;
  await page.route('**/vendor/office-js/office.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  excel.onEvent = (entry) => {
    const message = JSON.stringify({ entries: [{ messageCategory: 65536, targetId: 'Workbook', ...entry }] });
    void page.evaluate(`OfficeExtension._testTriggerRichApiMessageEvent(${message})`);
  };
}

/** Runs in the page, behind the bundle; the seams are those of `bundle.ts`. */
const SEAM = `function (apiMinor) {
  const minor = (version) => Number(String(version).split('.')[1] || 0);
  const requirements = {
    isSetSupported: (set, version = '1.1') =>
      set === 'ExcelApi' ? minor(version) <= apiMinor : set === 'RichApiRuntime',
  };
  const context = { requirements, officeTheme: { isDarkTheme: false } };
  const host = { host: 'Excel', platform: 'PC' };
  window.Office = Object.create(window.Office, {
    context: { value: context },
    HostType: { value: { Excel: 'Excel' } },
    actions: { value: { associate() {} } },
    onReady: { value: (ready) => Promise.resolve(host).then((info) => (ready && ready(info), info)) },
  });
  const Session = OfficeExtension.SessionBase;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  Session._overrideSession = Object.assign(new Session(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data, _flags, message) => {
        const answer = JSON.parse(await window.answerAsExcel(JSON.stringify(message.Body)));
        return { ErrorCode: '', ErrorMessage: '', Headers: {}, ...answer };
      },
    }),
  });
}`;
