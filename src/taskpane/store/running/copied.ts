import type { Clip } from '../../../reports';
import { BANNERS } from '../../texts/pane';
import type { PaneDependencies } from '../actions';
import type { Notice } from '../state';
import { info } from './attempt';

type Clipboard = Pick<PaneDependencies, 'copyText' | 'copyRich'>;

/** Puts a plain text on the clipboard and says how that went. */
export async function copied({ copyText }: Clipboard, text: string): Promise<Notice> {
  return told(await copyText(text));
}

/** The same with rich text beside the plain one; without a way for rich text the plain one still gets there. */
export async function copiedRich({ copyText, copyRich }: Clipboard, { html, text }: Clip): Promise<Notice> {
  return told(await (copyRich === undefined ? copyText(text) : copyRich(html, text)));
}

function told(isCopied: boolean): Notice {
  return isCopied ? info(BANNERS.copied) : { kind: 'warning', text: BANNERS.copyFailed };
}
