/** The name of a book that is several files, by the first of them. */
export function setName(first: string, count: number): string {
  return `${first} 等 ${count} 个文件`;
}
