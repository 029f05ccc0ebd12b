/**
 * How the product reads the files that people keep; besides roads.ts the only file of the answers that knows where
 * the product keeps what.
 */
import { carriedRounds } from '../../../src/rounds';
import * as casework from '../../../src/casework';
import { readBook } from '../../../src/taskpane/read-book';
import type { NamedFile } from './kinds';

type Snapshot = Awaited<ReturnType<typeof readBook>>;

/** What a file is read for. */
export const KEPT_KINDS = ['kept', 'form', 'rounds', 'rules', 'ruleFile', 'workingCopy'] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

const READERS: Readonly<Record<Exclude<KeptKind, 'ruleFile'>, (snapshot: Snapshot) => unknown>> = {
  kept: casework.maybeKept,
  form: casework.maybeForm,
  rounds: carriedRounds,
  rules: casework.readRuleSheet,
  workingCopy: (snapshot) => ({
    kept: casework.maybeKept(snapshot),
    rules: casework.readRuleSheet(snapshot),
    explanations: casework.maybeExplanations(snapshot),
  }),
};

/** The data that a kept file holds. */
export async function readBack(kind: KeptKind, { name, bytes }: NamedFile): Promise<unknown> {
  if (kind === 'ruleFile') return casework.readRuleFile(new TextDecoder().decode(bytes));
  return READERS[kind](await readBook(name, bytes));
}
