import { OPEN, type XmlPlace } from './story';

/** A field that is open where a part is read: its instruction, then what it showed last. */
export interface Field {
  phase: 'instruction' | 'result';
  instruction: string;
  readonly place: XmlPlace;
}

/** An instruction is told by its first word. */
const MOST_INSTRUCTION = 200;
/** The instruction of a table of contents. */
const CONTENTS = 'TOC';
/** Fields whose result is the text itself, or of no matter to what it says. */
const PLAIN = new Set(['HYPERLINK', CONTENTS, 'PAGEREF', 'PAGE', 'NUMPAGES', 'SECTIONPAGES']);
/** Comments inside the result of these keep their words; those of all others are calculated anew. */
const OPENABLE = new Set(['HYPERLINK', CONTENTS]);

/** A field begins with its instruction. */
export function newField(start: number): Field {
  return { phase: 'instruction', instruction: '', place: { start, end: OPEN } };
}

/** No more is kept than tells the kind of field. */
export function addInstruction(field: Field, text: string): void {
  field.instruction = (field.instruction + text).slice(0, MOST_INSTRUCTION);
}

/** The first word of an instruction; empty where it has none. */
function typeOf({ instruction }: Field): string {
  return (/^\s*(\w+)/.exec(instruction)?.[1] ?? '').toUpperCase();
}

/** Whether what it shows is a table of contents. */
export function isContentsField(field: Field): boolean {
  return typeOf(field) === CONTENTS;
}

/** Whether the field's result may be out of date, which its reader has to be told. */
export function isCalculated(field: Field): boolean {
  return !PLAIN.has(typeOf(field));
}

/** Whether its result can be cut into. */
export function isOpenable(field: Field): boolean {
  return OPENABLE.has(typeOf(field));
}
