import { CAN, cannot, refused } from '../../../src/host/abilities';
import type { FilePage } from '../../../src/host/file';
import type {
  Capabilities,
  Host,
  Mark,
  MarkResult,
  OwnSheet,
  Progress,
  SelectedArea,
  SelectResult,
  Trace,
} from '../../../src/host/host';
import type { CellRef, WorkbookSnapshot } from '../../../src/model';

/** Like Excel's pane, unless a test says otherwise. */
const LIKE_EXCEL: Capabilities = {
  read: CAN,
  reread: CAN,
  select: CAN,
  mark: CAN,
  writeSheet: CAN,
  changeEvents: CAN,
  trial: cannot('这里不能试改。'),
  saveFiles: cannot('这里的窗格不能保存文件：请复制带格式文字，粘贴到 Word。'),
  saveCopy: cannot('这里不能保存副本。'),
  booksBeside: cannot('这里不能并排显示。'),
  keptIn: 'sheet',
};

/** A host in memory that tells what was asked of it. */
export interface FakeHost extends Host {
  readonly selected: readonly CellRef[];
  readonly marks: readonly Mark[];
  /** Sheets of ours that were written. */
  readonly written: readonly OwnSheet[];
  /** As if somebody had typed into the workbook. */
  change(): void;
  /** How often `onChanged` is listened to at the moment. */
  listeners(): number;
}

export interface FakeHostOptions {
  /** What this host declares differently. */
  readonly capabilities?: Partial<Capabilities>;
  readonly read?: (progress?: Progress) => Promise<WorkbookSnapshot>;
  readonly select?: (ref: CellRef, reveal: boolean) => SelectResult;
  readonly mark?: (marks: readonly Mark[]) => MarkResult;
  readonly traces?: readonly Trace[];
  readonly selectedArea?: () => SelectedArea | null;
  /** What a page around the host does: given, it is declared as well. */
  readonly page?: Partial<FilePage>;
}

/** A fake over one snapshot; each part can be given another behaviour. */
export function fakeHost(snapshot: WorkbookSnapshot, options: FakeHostOptions = {}): FakeHost {
  const selected: CellRef[] = [];
  const written: OwnSheet[] = [];
  const listeners = new Set<() => void>();
  let marks: readonly Mark[] = [];
  let left = options.traces ?? [];
  const traces = (): readonly Trace[] => [...left, ...marks.map(traceOf)];
  return {
    capabilities: { ...LIKE_EXCEL, ...capabilitiesOf(options.page ?? {}), ...options.capabilities },
    selected,
    written,
    get marks() {
      return marks;
    },
    change: () => listeners.forEach((listener) => listener()),
    listeners: () => listeners.size,
    readWorkbook: (progress) => options.read?.(progress) ?? Promise.resolve(snapshot),
    select(ref, { reveal = false } = {}) {
      const answer = options.select?.(ref, reveal) ?? { selected: true };
      if (answer.selected) selected.push(ref);
      return Promise.resolve(answer);
    },
    selectedArea: () => Promise.resolve(options.selectedArea?.() ?? null),
    mark(wanted) {
      marks = wanted;
      return Promise.resolve(options.mark?.(wanted) ?? { marked: wanted.length, skipped: [] });
    },
    clearMarks() {
      const cleared = marks.length;
      marks = [];
      left = left.filter((trace) => trace.kind !== 'marks');
      return Promise.resolve(cleared);
    },
    writeOwnSheet(sheet) {
      written.push(sheet);
      return Promise.resolve();
    },
    listTraces: () => Promise.resolve(traces()),
    removeTraces() {
      marks = [];
      left = [];
      return Promise.resolve();
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tryValues: () => refused(cannot('这里不能试改。')),
    readUntried: () => refused(cannot('这里不能试改。')),
    saveFile: (name, bytes) => Promise.resolve(options.page?.saveFile?.(name, bytes)),
    saveCopy: () => Promise.resolve(options.page?.saveCopy?.()),
    openBeside: (role, file) => Promise.resolve(options.page?.openBeside?.(role, file)),
    closeBeside: (role) => Promise.resolve(options.page?.closeBeside?.(role)),
  };
}

function traceOf(mark: Mark): Trace {
  return { kind: 'marks', sheet: mark.sheet, text: '标记' };
}

function capabilitiesOf({ saveFile, saveCopy, openBeside }: Partial<FilePage>): Partial<Capabilities> {
  return {
    ...(saveFile && { saveFiles: CAN }),
    ...(saveCopy && { saveCopy: CAN }),
    ...(openBeside && { booksBeside: CAN }),
  };
}
