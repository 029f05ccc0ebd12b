import { loadOffice, type OfficeGlobals, type Session, type Trigger } from './bundle';
import { ExcelFault, fault, type FaultName } from './faults';
import { workbook } from './members/workbook';
import { processRequest } from './processor';
import type { ActionMessage, RequestBody, ResponseBody } from './protocol';
import type { BookChange, EmulatedWorkbook } from './workbook';

export interface EmulatedExcelOptions {
  /** Highest ExcelApi version, "1.14". */
  readonly apiVersion?: string;
  /** Bytes that one request and one answer may have; Excel on the web has 5 MB, Excel on a PC no limit. */
  readonly payloadLimit?: number;
}

/** One exchange with Excel, for counting. */
export interface RoundTrip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What stands behind Microsoft's bundle, wherever that runs. */
export interface ExcelBehind extends Session {
  readonly book: EmulatedWorkbook;
  /** The n of ExcelApi 1.n that it has. */
  readonly apiMinor: number;
  /** Where events go; nowhere until the bundle is there. */
  onEvent: Trigger;
  readonly roundTrips: RoundTrip[];
  /** The user types in a cell: every batch fails until it is over. */
  cellEditMode: boolean;
  /** Milliseconds until each answer. */
  latency: number;
  /** From this round trip on (0 = the next) Excel never answers. */
  hangAt: number | null;
  /** Raises an error in the n-th round trip from now, before the action of that index. */
  failAt: (trip: number, name: FaultName, action?: number) => void;
  /** Forgets the failure and the hang that were set. */
  heal: () => void;
  /** The user, or another add-in, changes cells. */
  userEdits: (change: () => void) => void;
}

/** The same with the bundle in front, in this process. */
export interface EmulatedExcel extends ExcelBehind {
  readonly office: OfficeGlobals;
  /** Makes this Excel the one that `Excel` and `Office` mean; answers the way back. */
  install: () => () => void;
}

interface PlannedFault {
  /** Counted from the beginning. */
  readonly trip: number;
  readonly action: number;
  readonly name: FaultName;
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel's event numbers, as the bundle uses them. */
const EVENT_TYPES = {
  cells: { register: 'DataChanged', messageType: 10 },
  sheetAdded: { register: 'Added', messageType: 13 },
  sheetDeleted: { register: 'Deleted', messageType: 15 },
} as const satisfies Record<BookChange['kind'], { register: string; messageType: number }>;

/** An Excel without Excel: Microsoft's own office.js in front, an in-memory workbook behind. */
export function createEmulatedExcel(book: EmulatedWorkbook, options: EmulatedExcelOptions = {}): EmulatedExcel {
  const behind = createExcelBehind(book, options);
  const { trigger, ...office } = loadOffice(behind);
  behind.onEvent = trigger;
  return Object.assign(behind, { office, install: () => install(office) });
}

/** What answers the bundle's requests and tells it of changes. */
export function createExcelBehind(book: EmulatedWorkbook, options: EmulatedExcelOptions = {}): ExcelBehind {
  const apiMinor = minorVersion(options.apiVersion ?? '1.17');
  const limit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
  const registered = new Set<string>();
  let planned: readonly PlannedFault[] = [];
  let trips = 0;
  let byAddin = false;

  const run = (body: RequestBody): ResponseBody => {
    byAddin = true;
    const due = planned.find((each) => each.trip === trips);
    trips += 1;
    try {
      return processRequest(body, {
        root: workbook({ book, registered }),
        apiVersion: apiMinor,
        ...(due ? { beforeAction: raise(due) } : {}),
      });
    } finally {
      byAddin = false;
    }
  };

  const excel: ExcelBehind = {
    book,
    apiMinor,
    onEvent: () => {},
    roundTrips: [],
    cellEditMode: false,
    latency: 0,
    hangAt: null,
    failAt: (trip, name, action = 0) => {
      planned = [...planned, { trip: trips + trip, name, action }];
    },
    heal: () => {
      planned = [];
      excel.hangAt = null;
    },
    userEdits: (change) => {
      byAddin = false;
      change();
    },
    isSetSupported: (set, version = '1.1') =>
      set === 'ExcelApi' ? minorVersion(String(version)) <= apiMinor : set === 'RichApiRuntime',
    execute: async (body) => {
      const requestBytes = bytesOf(body);
      if (excel.latency > 0) await new Promise((resolve) => setTimeout(resolve, excel.latency));
      if (excel.hangAt !== null && excel.hangAt <= 0) await new Promise(() => {});
      if (excel.hangAt !== null) excel.hangAt -= 1;
      const answer = refusal(excel.cellEditMode, requestBytes > limit) ?? run(body);
      const responseBytes = bytesOf(answer);
      excel.roundTrips.push({ actions: body.Actions.length, requestBytes, responseBytes });
      return { Body: responseBytes > limit ? failed('responseTooLarge') : answer };
    },
  };
  book.changed = (change) => announce(change, { trigger: excel.onEvent, registered, byAddin, apiVersion: apiMinor });
  return excel;
}

function minorVersion(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

function bytesOf(body: unknown): number {
  return Buffer.byteLength(JSON.stringify(body), 'utf8');
}

function refusal(isEditing: boolean, isTooLarge: boolean): ResponseBody | null {
  if (isEditing) return failed('cellEditMode');
  return isTooLarge ? failed('requestTooLarge') : null;
}

function failed(name: FaultName): ResponseBody {
  const { code, message } = fault(name);
  return { Results: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
}

function raise(planned: PlannedFault): (action: ActionMessage, index: number) => void {
  return (_action, index) => {
    if (index === planned.action) throw new ExcelFault(fault(planned.name).code, fault(planned.name).message);
  };
}

interface Announcer {
  readonly trigger: Trigger;
  readonly registered: ReadonlySet<string>;
  readonly byAddin: boolean;
  readonly apiVersion: number;
}

/** triggerSource came with ExcelApi 1.14; before that nobody can tell who made a change. */
function announce(change: BookChange, { trigger, registered, byAddin, apiVersion }: Announcer): void {
  const { register, messageType } = EVENT_TYPES[change.kind];
  if (!registered.has(register)) return;
  const source = apiVersion >= 14 ? { triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' } : {};
  trigger({
    messageType,
    message: JSON.stringify({
      worksheetId: change.sheetId,
      address: change.address,
      changeType: 'RangeEdited',
      source: 'Local',
      ...source,
    }),
  });
}

function install(office: OfficeGlobals): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const before = names.map((name) => globals[name]);
  for (const name of names) globals[name] = office[name];
  return () => names.forEach((name, index) => (globals[name] = before[index]));
}
