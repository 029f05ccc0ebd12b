import type { StoreApi } from 'zustand/vanilla';
import type { PickedFile } from '../../../host/host';
import type { CreateHost } from '../../store/workbench-state';
import type { Board } from '../units/board';
import type { RosterBoard } from '../units/roster-board';
import type { QueueRoster } from '../units/roster-round';
import type { QueueCore } from '../units/queue-core';
import type { PlacedFile } from '../../../casework/units';
import type { UnitFiles } from '../../../casework/units';

/** Shows a book that was opened; answers whether it still is. */
export type ShowAgain = () => Promise<boolean>;

/** What the list is handed by the page; it opens, saves and copies nothing by itself. */
export interface QueueDependencies {
  /** Fetched with the first folder. */
  readonly loadCore: () => Promise<QueueCore>;
  /** Shows a book beside its pane, which is handed its texts; answers the way to show it again, or null where it did not open. */
  readonly openBook: (name: string, createHost: CreateHost, texts: readonly PickedFile[]) => Promise<ShowAgain | null>;
  /** Hands a file to the user. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** Rich text with the plain one beside it; answers whether it got there. */
  readonly copyRich: (html: string, text: string) => Promise<boolean>;
}

/** Long work over the units, one at a time. */
export interface QueueWork {
  readonly kind: 'listing' | 'roster' | 'checking' | 'writing';
  /** Number of the unit under way, from 1; 0 where units are not known yet. */
  readonly at: number;
  readonly total: number;
  /** Of the unit under way. */
  readonly name: string;
}

/** One sentence about the whole list. */
export interface QueueMessage {
  readonly kind: 'error' | 'info' | 'warning';
  readonly text: string;
}

/** What of the list is on show, and where in it the user was. */
export interface QueuePlace {
  /** As it was typed. */
  readonly query: string;
  /** Only units in this state; null: all. */
  readonly state: string | null;
  /** Only units that break this rule; null: all. */
  readonly rule: string | null;
  /** The line that was last opened or stepped on. */
  readonly current: string | null;
  /** How far the list was scrolled, in px. */
  readonly scroll: number;
}

/** What the list knows. */
export interface QueueData extends QueuePlace {
  readonly units: readonly UnitFiles[];
  /** Units that nobody has looked at yet. */
  readonly waiting: readonly UnitFiles[];
  /** Null until the first unit was checked. */
  readonly board: Board | null;
  /** The units that must publish; null where nobody brought a 名册. */
  readonly roster: QueueRoster | null;
  /** What came of holding it against the units; null where it has no year yet, or units are still waiting. */
  readonly rosterBoard: RosterBoard | null;
  /** Null while nothing runs. */
  readonly work: QueueWork | null;
  readonly messages: readonly QueueMessage[];
  /** Whether the list stands in the page, and no workbook. */
  readonly isShown: boolean;
  /** The unit that is being opened. */
  readonly opening: string | null;
}

/** Before a folder was opened. */
export const NO_QUEUE: QueueData = {
  units: [],
  waiting: [],
  board: null,
  roster: null,
  rosterBoard: null,
  work: null,
  messages: [],
  isShown: false,
  opening: null,
  query: '',
  state: null,
  rule: null,
  current: null,
  scroll: 0,
};

/** All that can be done with the list. */
export interface QueueActions {
  /**
   * Lists and checks the units among the files. Files that were not chosen as a folder are only taken where they are
   * many units; answers whether they were.
   */
  take(files: readonly PlacedFile[], options: { readonly isFolder: boolean }): Promise<boolean>;
  /** Ends the work under way; what is done stays. */
  cancel(): void;
  /** Checks the units that are still waiting. */
  goOn(): Promise<void>;
  /** Opens the book of a unit in the grid, with its pane. */
  open(id: string): Promise<void>;
  /** Shows the list again, where it was left. */
  back(): void;
  /** Gives the page to a workbook that was opened otherwise. */
  hide(): void;
  /**
   * Holds a 名册 against the units, with the 通报底稿 of the round before where it is among the files. Units whose
   * texts turn out to be others' are checked anew, and texts of no unit as publications of their own.
   */
  takeRoster(files: readonly PlacedFile[]): Promise<void>;
  /** Asks for another year, or takes another 批复日期 for the units of which the list has none. */
  changeRoster(change: Partial<Pick<QueueRoster, 'year' | 'approvedOn'>>): Promise<void>;
  /** 通报底稿.xlsx of the units that are held against the 名册. */
  saveBulletin(): Promise<void>;
  /** One archive with 汇总.xlsx and the 审核意见单 of each unit. */
  handOut(): Promise<void>;
  /** Puts what the units have in common on the clipboard, for a 通报. */
  copyProblems(): Promise<void>;
  /** Remembers what is on show, so that the list comes back the same. */
  place(change: Partial<QueuePlace>): void;
  /** Tells what went wrong around the list, such as a folder that cannot be read. */
  complain(text: string): void;
  /** Puts one message away. */
  dismiss(message: QueueMessage): void;
}

/** What the list knows and can do. */
export type QueueState = QueueData & QueueActions;
/** The store as the page holds it. */
export type QueueStore = StoreApi<QueueState>;
