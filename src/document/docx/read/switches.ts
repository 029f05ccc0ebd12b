/** Whether a switch of WordprocessingML is on: one that stands there without a value is. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|no)$/i.test(value ?? '');
}
