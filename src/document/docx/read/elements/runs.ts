import { attributeNamed, decodeEntities, maybeAttribute, maybeChild, scanXml, skipRest } from '../../../package/xml';
import { addInstruction, isCalculated, isContentsField, isOpenable, newField, type Field } from '../fields';
import { beginField, countOne, DONE, passOver, type Handler, type Leave, type OpenRun, type Reader } from '../reader';
import { OPEN, type Hold, type XmlPlace, type RunChild } from '../story';
import { isOn } from '../switches';
import { textPieces, type Piece } from '../text-pieces';

/** Stands for a line break within a paragraph, as it does in Word itself. */
const LINE_BREAK = '\v';

/** Runs, what they hold, and the fields that they are pieces of. */
export const RUN_HANDLERS: Readonly<Record<string, Handler>> = {
  r: openRun,
  rPr: readRunProperties,
  t: readText,
  tab: (reader) => addSign(reader, '\t'),
  ptab: (reader) => addSign(reader, '\t'),
  cr: (reader) => addSign(reader, LINE_BREAK),
  br: (reader) => addSign(reader, isPageBreak(reader) ? '' : LINE_BREAK),
  noBreakHyphen: (reader) => addSign(reader, '-'),
  sym: (reader) => addSign(reader, symbol(attributeNamed(reader.tags, 'char'))),
  delText: passOver,
  delInstrText: passOver,
  del: passChange,
  moveFrom: passChange,
  ins: (reader) => keepChange(reader, attributeNamed(reader.tags, 'author') ?? null),
  moveTo: (reader) => keepChange(reader, null),
  rubyPr: passOver,
  rt: passOver,
  fldChar: readFieldMark,
  instrText: readInstruction,
  fldSimple: openSimpleField,
  footnoteReference: (reader) => addNote(reader, 'footnote'),
  endnoteReference: (reader) => addNote(reader, 'endnote'),
  commentReference: addComment,
};

/**
 * A run takes over from the run around it, or from its paragraph's style, whether it is hidden. A run stands in
 * another one where a word has its reading above it.
 */
function openRun({ flow, tags, styles }: Reader): Leave {
  const outer = flow.runs[flow.runs.length - 1];
  const { textEnd: start, at: openEnd } = tags;
  const run: OpenRun = {
    start,
    end: OPEN,
    openEnd,
    contentStart: openEnd,
    closeStart: OPEN,
    isHidden: outer?.isHidden ?? styles.paragraph(flow.paragraph?.style ?? null).isHidden,
    ending: [],
  };
  flow.runs.push(run);
  return () => {
    run.closeStart = tags.textEnd;
    run.end = tags.at;
    for (const { place } of run.ending) place.end = tags.at;
    flow.runs.pop();
  };
}

/** Only what hides a run is of interest, and hardly any run has it. */
const HIDING = /vanish|rStyle/;

/** Read as text first: nearly every run has properties, and hardly any hides its words. */
function readRunProperties({ flow, tags, styles }: Reader): typeof DONE {
  const start = tags.textEnd;
  skipRest(tags);
  const run = innermost(flow.runs);
  if (run === undefined) return DONE;
  run.contentStart = tags.at;
  const xml = tags.xml.slice(start, tags.at);
  if (!HIDING.test(xml)) return DONE;
  const properties = scanXml(xml);
  const [vanish, style] = ['vanish', 'rStyle'].map((name) => maybeChild(properties, name));
  if (vanish) run.isHidden = isOn(maybeAttribute(vanish, 'val'));
  else if (style) run.isHidden ||= styles.hidesCharacters(maybeAttribute(style, 'val') ?? '');
  return DONE;
}

/** The text of a run with its places in the XML. Blanks at its ends count only where `xml:space` says so. */
function readText(reader: Reader): typeof DONE {
  const { tags } = reader;
  const keepsBlanks = attributeNamed(tags, 'space') === 'preserve';
  const child: RunChild = { start: tags.textEnd, openEnd: tags.at, end: OPEN };
  skipRest(tags);
  child.end = tags.at;
  addPieces(reader, child, textPieces(tags.xml, child.openEnd, tags.textEnd, keepsBlanks));
  return DONE;
}

/** An element that stands for a sign, or for none. */
function addSign(reader: Reader, text: string): typeof DONE {
  const { tags } = reader;
  const child: RunChild = { start: tags.textEnd, openEnd: tags.at, end: OPEN };
  skipRest(tags);
  child.end = tags.at;
  if (text !== '')
    addPieces(reader, child, [{ kind: 'sign', text, from: child.start, to: child.end, inSection: false }]);
  return DONE;
}

/** Text counts where it is in a run of a paragraph and is shown. */
function addPieces(reader: Reader, child: RunChild, pieces: readonly Piece[]): void {
  const { flow, controls, remarks } = reader;
  const run = innermost(flow.runs);
  if (flow.paragraph === null || run === undefined || pieces.length === 0) return;
  if (flow.fields.some(({ phase }) => phase === 'instruction')) return;
  if (controls.some(({ isPlaceholder }) => isPlaceholder)) return;
  if (run.isHidden) {
    remarks.add('hiddenText');
    return;
  }
  if (reader.simpleFields.some(isCalculated) || flow.fields.some(isCalculated)) remarks.add('fields');
  const whole = wholeOf(reader);
  const hold = holdOf(reader);
  const insertion = innermost(reader.insertions) ?? null;
  for (const { kind, text, from, to, inSection } of pieces) {
    countOne(reader);
    // Written out, because runs come by the hundred thousand.
    flow.paragraph.pieces.push({ kind, text, from, to, inSection, run, child, whole, hold, insertion });
  }
  for (const field of flow.fields) if (isContentsField(field)) flow.paragraph.contentsFields.add(field.place);
}

/** The outermost of the things that it stands in and that must not be cut into. */
function wholeOf({ flow, simpleFields }: Reader): XmlPlace | null {
  const fields: readonly Field[] = [...simpleFields, ...flow.fields].filter((field) => !isOpenable(field));
  const outerRun = flow.runs.length > 1 ? flow.runs[0] : undefined;
  const places = [...fields.map(({ place }) => place), ...(outerRun ? [outerRun] : [])];
  return places.reduce<XmlPlace | null>((first, place) => (first && first.start <= place.start ? first : place), null);
}

/** Why a piece may not be changed: its control, or the versions that it is one of. */
function holdOf({ controls, choices }: Reader): Hold | null {
  if (controls.some(({ isHeld }) => isHeld)) return 'control';
  return choices.length > 0 ? 'versions' : null;
}

/** Breaks of pages and columns say nothing; one of a line is kept. */
function isPageBreak({ tags }: Reader): boolean {
  return /^(?:page|column)$/.test(attributeNamed(tags, 'type') ?? '');
}

/** A sign of a font of signs, by its code; as it is, since what it looks like only the font knows. */
function symbol(code: string | undefined): string {
  return /^[\da-f]{4}$/i.test(code ?? '') ? String.fromCharCode(parseInt(code ?? '', 16)) : '';
}

/** What was taken out is not read. */
function passChange(reader: Reader): typeof DONE {
  reader.remarks.add('trackedChanges');
  return passOver(reader);
}

/**
 * An insertion counts as accepted, and is remembered with its author: nobody else may change it before it is accepted.
 */
function keepChange({ remarks, insertions, tags }: Reader, author: string | null): Leave {
  remarks.add('trackedChanges');
  insertions.push({ start: tags.textEnd, openEnd: tags.at, author });
  return () => {
    insertions.pop();
  };
}

/** A field has a mark at its beginning, between instruction and result, and at its end. */
function readFieldMark(reader: Reader): typeof DONE {
  const { tags, flow } = reader;
  const type = attributeNamed(tags, 'fldCharType');
  const field = innermost(flow.fields);
  const [run] = flow.runs;
  if (type === 'begin') beginField(flow.fields, newField(run?.start ?? tags.textEnd));
  if (type === 'separate' && field) field.phase = 'result';
  if (type === 'end' && field) {
    flow.fields.pop();
    run?.ending.push(field);
  }
  return passOver(reader);
}

/** Instructions come in pieces, each in a run of its own. */
function readInstruction({ tags, flow }: Reader): typeof DONE {
  const start = tags.at;
  skipRest(tags);
  const field = innermost(flow.fields);
  if (field?.phase === 'instruction') addInstruction(field, decodeEntities(tags.xml.slice(start, tags.textEnd)));
  return DONE;
}

/** A field whose instruction is an attribute: its result is all that it holds. */
function openSimpleField({ tags, simpleFields }: Reader): Leave {
  const field = newField(tags.textEnd);
  field.phase = 'result';
  addInstruction(field, attributeNamed(tags, 'instr') ?? '');
  beginField(simpleFields, field);
  return () => {
    field.place.end = tags.at;
    simpleFields.pop();
  };
}

/** Its mark is no sign of the text: figures would run into it. */
function addNote(reader: Reader, kind: 'footnote' | 'endnote'): typeof DONE {
  const id = attributeNamed(reader.tags, 'id');
  countOne(reader);
  if (id !== undefined) reader.flow.paragraph?.notes.push({ kind, id });
  return passOver(reader);
}

/** That there are comments is told; what they say is not part of the text. */
function addComment(reader: Reader): typeof DONE {
  reader.remarks.add('comments');
  return passOver(reader);
}

/** The last of those that are open; undefined where none is. */
function innermost<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
