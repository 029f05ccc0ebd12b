/** Forms of letters that some fonts of documents give instead of the letters themselves. */

/** What NFKC leaves: parts of characters (U+2E80 to U+2EFF) that stand for whole characters in print. */
const PARTS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
  '⺟': '母',
  '⺁': '厂',
  '⺇': '几',
  '⺌': '小',
  '⺎': '兀',
  '⺏': '尣',
  '⺒': '巳',
  '⺓': '幺',
  '⺝': '月',
  '⺣': '灬',
  '⺩': '王',
  '⺮': '竹',
  '⻁': '虎',
  '⻄': '西',
  '⻌': '辶',
  '⻑': '長',
};
/** Radicals and ligatures, which look like letters and are not. */
const FORMS = /[\u2e80-\u2fdf\ufb00-\ufb06]/g;
/** Zero width signs and soft hyphens. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Any of both. */
const EXTRAORDINARY = new RegExp(`${FORMS.source}|${INVISIBLE.source}`);
/** Kangxi radicals begin here; NFKC turns them into letters. */
const KANGXI_FROM = 0x2f00;

/** A letter as it is typed: ⼊ → 入, ⺠ → 民, ﬁ → fi. Full-width signs stay: they are letters of their own. */
export function ordinary(text: string): string {
  // Nearly all letters are ordinary, and a page has thousands.
  if (!EXTRAORDINARY.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FORMS, (form) => (form.charCodeAt(0) >= KANGXI_FROM ? form.normalize('NFKC') : (PARTS[form] ?? form)));
}
