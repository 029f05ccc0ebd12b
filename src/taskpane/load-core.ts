import type { Core } from './store/core';

/** Fetches recognition, checking and drafting with the first use of them. */
export async function loadCore(): Promise<Core> {
  const { core } = await import(/* webpackChunkName: "core" */ './core');
  return core;
}
