import type { Casework } from './store/casework';

/** Fetches everything that understands, judges and drafts, with the first use of it. */
export async function loadCasework(): Promise<Casework> {
  return import(/* webpackChunkName: "casework" */ '../casework');
}
