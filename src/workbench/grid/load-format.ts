import type { FormatNumber } from './cell-text';

/** Fetches the number formats, by which recognition reads what a cell shows as well. */
export async function loadFormat(): Promise<FormatNumber> {
  const { shownText } = await import(/* webpackChunkName: "number-formats" */ '../../recognition/figures/shown-text');
  return shownText;
}
