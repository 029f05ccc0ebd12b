import { projectEntries, wholeEntries, type FormEntries } from '../../evaluation';
import { PROJECT_LIST, projectsIn } from '../../facts';
import type { Supplement } from '../../model';
import type { PaperForm } from '../../recognition';
import { normaliseText } from '../../standards';
import { PAPER_WORDS } from './words';

/** The entries of a form, and what it is called. */
export interface FormPlace {
  readonly name: string;
  /** What the project is filed under; null for the whole unit's. */
  readonly key: string | null;
  readonly entries: FormEntries;
}

/** Texts with the list of projects that 财决06 (`booked`) and the forms name, where nobody has listed any. */
export function listedProjects(
  texts: Supplement['texts'],
  forms: readonly PaperForm[],
  booked: readonly string[],
): { readonly texts: Supplement['texts']; readonly notes: readonly string[] } {
  const names = [
    ...new Set(forms.flatMap(({ subject }) => (subject.kind === 'project' ? [oneLine(subject.name)] : []))),
  ];
  if (names.length === 0) return { texts, notes: [] };
  if (projectsIn({ texts }) === null) {
    const known = new Set(booked.map(normaliseText));
    const all = [...booked, ...names.filter((name) => !known.has(normaliseText(name)))];
    return {
      texts: { ...texts, [PROJECT_LIST]: all.join('\n') },
      notes: [PAPER_WORDS.listTaken(all.length, booked.length > 0)],
    };
  }
  const strange = names.filter((name) => keyOf(texts, name) === null);
  return { texts, notes: strange.map(PAPER_WORDS.notListed) };
}

/** Where the entries of a form stand; null for one that does not say whose it is. */
export function formPlace(texts: Supplement['texts'], { subject }: PaperForm): FormPlace | null {
  if (subject.kind === 'whole') return { name: PAPER_WORDS.whole, key: null, entries: wholeEntries() };
  return subject.kind === 'unknown' ? null : placeOfProject(texts, subject.name);
}

/** Where the entries of a project's form stand, by what the form calls it. */
export function placeOfProject(texts: Supplement['texts'], called: string): FormPlace {
  const name = oneLine(called);
  const key = keyOf(texts, name) ?? name;
  return { name, key, entries: projectEntries(key) };
}

/** What a project is filed under that a form calls by its name, or by its 专项 and its name. */
function keyOf(texts: Supplement['texts'], name: string): string | null {
  const wanted = normaliseText(name);
  const all = projectsIn({ texts }) ?? [];
  const found =
    all.find(({ key }) => normaliseText(key) === wanted) ?? all.find((each) => normaliseText(each.name) === wanted);
  return found?.key ?? null;
}

function oneLine(name: string): string {
  return name.replace(/(?<!\s)[^\S\n]*\n\s*/g, '').trim();
}
