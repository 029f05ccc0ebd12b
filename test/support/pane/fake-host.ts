import type { CellRef, WorkbookSnapshot } from '../../../src/model';
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

const ABLE: Capabilities = {
  read: true,
  select: true,
  mark: true,
  writeSheet: true,
  changeEvents: true,
  reasons: {},
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
  readonly capabilities?: Capabilities;
  readonly read?: (progress?: Progress) => Promise<WorkbookSnapshot>;
  readonly select?: (ref: CellRef, reveal: boolean) => SelectResult;
  readonly mark?: (marks: readonly Mark[]) => MarkResult;
  readonly traces?: readonly Trace[];
  readonly selectedArea?: () => SelectedArea | null;
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
    kind: 'file',
    capabilities: options.capabilities ?? ABLE,
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
  };
}

function traceOf(mark: Mark): Trace {
  return { kind: 'marks', sheet: mark.sheet, text: '标记' };
}
