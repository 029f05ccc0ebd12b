/** Before the word of a copy, so that it is read first. */
const WORD = '（试算）';

/** `NAME.xlsx` → `NAME（试算）.xlsx`: what holds figures on trial says so before it is opened. */
export function trialName(name: string): string {
  return name.includes(WORD)
    ? name
    : name.replace(/(?=((（标记）|（无痕迹）|（核对报告）|\.marked)(-\d+)?)?(\.\w+)?$)/, WORD);
}
