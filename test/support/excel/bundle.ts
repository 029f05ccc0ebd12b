import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { RequestBody, ResponseBody } from './protocol';

/** The globals that Microsoft's own bundle makes, as far as the tests use them. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: { context: unknown; addin?: unknown; actions?: unknown };
}

/** What an emulated Excel plugs in behind the bundle. */
export interface Session {
  readonly isSetSupported: (set: string, version?: string | number) => boolean;
  readonly execute: (body: RequestBody) => Promise<{ readonly Body: ResponseBody }>;
}

/** The bundle's seams for hosts other than Excel; internal to the pinned version of the package. */
interface Internals {
  readonly SessionBase: (new () => object) & { _overrideSession: object };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

/** Delivers an event message to the handlers that the bundle has registered. */
export type Trigger = (entry: { readonly messageType: number; readonly message: string }) => void;

/** The file that Excel on Windows runs. */
export const EXCEL_BUNDLE = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

let script: Script | null = null;

/** Loads the bundle that Excel on Windows runs into a world of its own and puts `session` in Excel's place. */
export function loadOffice(session: Session): OfficeGlobals & { readonly trigger: Trigger } {
  script ??= new Script(readFileSync(EXCEL_BUNDLE, 'utf8'), { filename: EXCEL_BUNDLE });
  const world = createContext(browserStub());
  script.runInContext(world);
  const { Excel, Office: bare, OfficeExtension } = world as unknown as OfficeGlobals;
  // The bundle seals Office.context before there is one, so its own view of Office is put aside for ours.
  const Office = Object.create(bare, {
    context: { value: { requirements: { isSetSupported: session.isSetSupported } }, writable: true },
  }) as OfficeGlobals['Office'];
  world.Office = Office;
  const internals = OfficeExtension as unknown as Internals;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  internals.SessionBase._overrideSession = overrideSession(internals, session);
  return { Excel, Office, OfficeExtension, trigger: triggerOf(internals) };
}

function overrideSession(internals: Internals, session: Session): object {
  return Object.assign(new internals.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: number, message: { readonly Body: RequestBody }) => {
        // As text both ways, so that nothing passes that could not cross to Excel.
        const answer = await session.execute(JSON.parse(JSON.stringify(message.Body)) as RequestBody);
        return { ErrorCode: '', ErrorMessage: '', Headers: {}, ...answer };
      },
    }),
  });
}

function triggerOf(internals: Internals): Trigger {
  return (entry) =>
    internals._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, targetId: 'Workbook', ...entry }],
    });
}

/** The few things of a browser that the bundle touches while it loads. */
function browserStub(): Record<string, unknown> {
  const location = { href: 'https://localhost/taskpane.html', search: '', hash: '' };
  const page = { URL: location.href, location, addEventListener: () => {}, getElementsByTagName: () => [] };
  const world: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    location,
    document: { ...page, createElement: () => ({}) },
    navigator: { userAgent: 'node', platform: 'Win32' },
    addEventListener: () => {},
  };
  return Object.assign(world, { window: world, self: world });
}
