import { BANNERS } from '../../texts';
import type { PaneDependencies } from '../actions';
import type { Notice } from '../state';
import { info } from './attempt';

/** Puts a text on the clipboard and says how that went. */
export async function copied(copyText: PaneDependencies['copyText'], text: string): Promise<Notice> {
  return (await copyText(text)) ? info(BANNERS.copied) : { kind: 'warning', text: BANNERS.copyFailed };
}
