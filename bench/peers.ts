import { createRequire } from 'node:module';
import path from 'node:path';

/** The few members of the peers that the bench uses; they are installed in this folder alone. */
export interface Peers {
  readonly HyperFormula: {
    readonly buildFromSheets: (
      sheets: Readonly<Record<string, Sheet>>,
      options: Readonly<Record<string, unknown>>,
    ) => unknown;
  };
  readonly Engine: new () => RulesEngine;
}

export type Sheet = readonly (readonly (string | number | null)[])[];

export interface RulesEngine {
  readonly addFact: (id: string, value: () => number) => void;
  readonly addRule: (rule: Readonly<Record<string, unknown>>) => void;
  readonly run: () => Promise<unknown>;
}

/** The solver of mixed-integer programs; a model is a text in CPLEX LP format. */
export interface Highs {
  readonly solve: (
    problem: string,
    options: Readonly<Record<string, unknown>>,
  ) => { readonly Status: string; readonly Columns: Readonly<Record<string, { readonly Primal: number }>> };
}

/** @throws where `npm ci --prefix bench` has not been run */
export function loadSolver(): Promise<Highs> {
  const load = createRequire(path.join(__dirname, 'node_modules', 'index.js'));
  return (load('highs') as () => Promise<Highs>)();
}

/** @throws where `npm ci --prefix bench` has not been run */
export function loadPeers(): Peers {
  const load = createRequire(path.join(__dirname, 'node_modules', 'index.js'));
  const { HyperFormula } = load('hyperformula') as Pick<Peers, 'HyperFormula'>;
  const { Engine } = load('json-rules-engine') as Pick<Peers, 'Engine'>;
  return { HyperFormula, Engine };
}
