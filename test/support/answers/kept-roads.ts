/**
 * How the product reads the files that people keep; besides roads.ts the only file of the answers that knows where
 * the product keeps what.
 */
import { carriedRounds } from '../../../src/rounds';
import { core } from '../../../src/taskpane/core';
import type { NamedFile } from './kinds';

type Snapshot = Awaited<ReturnType<typeof core.narrative.readBook>>;

const { narrative, customRules, explanations } = core;

/** What a file is read for. */
export const KEPT_KINDS = ['kept', 'form', 'rounds', 'rules', 'ruleFile', 'workingCopy'] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

const READERS: Readonly<Record<Exclude<KeptKind, 'ruleFile'>, (snapshot: Snapshot) => unknown>> = {
  kept: narrative.readKept,
  form: narrative.readForm,
  rounds: carriedRounds,
  rules: customRules.read,
  workingCopy: (snapshot) => ({
    kept: narrative.readKept(snapshot),
    rules: customRules.read(snapshot),
    explanations: explanations.read(snapshot),
  }),
};

/** The data that a kept file holds. */
export async function readBack(kind: KeptKind, { name, bytes }: NamedFile): Promise<unknown> {
  if (kind === 'ruleFile') return customRules.readFile(new TextDecoder().decode(bytes));
  return READERS[kind](await narrative.readBook(name, bytes));
}
