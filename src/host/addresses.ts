/**
 * Comma lists of addresses, each no longer than `length` characters, since programs refuse long ones; an address
 * that is longer by itself stays whole.
 */
export function joinAddresses(addresses: readonly string[], length: number): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last === undefined || last.length + 1 + address.length > length) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
