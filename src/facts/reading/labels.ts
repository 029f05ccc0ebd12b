/** A label without the white space that indents and breaks it. */
export function cleanLabel(label: string): string {
  return label.replace(/\s+/g, '');
}

/** “十一、城乡社区支出” → 城乡社区支出; “一般公共服务支出” stays. */
export function withoutNumber(label: string): string {
  return cleanLabel(label).replace(/^[（(]?[一二三四五六七八九十]+(?:[、.．]|[）)])/, '');
}

/** Entries of a list that a person typed: one a line, or one line with 、or ；. Their own numbering is cut off. */
export function listEntries(text: string): readonly string[] {
  const lines = text.trim().split(/\n+/);
  const entries = lines.length > 1 ? lines : text.split(/[；;、]/);
  return entries
    .map((entry) =>
      entry
        .trim()
        .replace(/^[（(]?\d+[）)、.．]\s*/, '')
        .replace(/[。；;，]$/, ''),
    )
    .filter((entry) => entry !== '');
}
