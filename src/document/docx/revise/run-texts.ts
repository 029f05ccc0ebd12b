import { escapeXml } from '../../package/xml';
import type { WordWriter } from '../word-writer';

/** New words as the children of a run. */
export function runTexts(text: string, { element }: WordWriter): string {
  const parts = text.split(/([\t\v\n])/).filter((part) => part !== '');
  return parts
    .map((part) => {
      if (part === '\t') return element('tab');
      if (part === '\v' || part === '\n') return element('br');
      return element('t', { 'xml:space': 'preserve' }, escapeXml(part));
    })
    .join('');
}
