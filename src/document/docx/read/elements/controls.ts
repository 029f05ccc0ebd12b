import { maybeAttribute, maybeChild, type XmlElement } from '../../../package/xml';
import { DONE, passOver, readProperties, type Handler, type Leave, type Reader } from '../reader';
import { isOn } from '../switches';

/** Content controls, and what is seen and cannot be read. */
export const CONTROL_HANDLERS: Readonly<Record<string, Handler>> = {
  sdt: openControl,
  sdtPr: readControlProperties,
  sdtEndPr: passOver,
  drawing: openPicture,
  pict: openPicture,
  object: openPicture,
  background: passOver,
};

/** A formula is laid out in two dimensions: its figures in a row would be another figure. */
export const FORMULA_HANDLERS: Readonly<Record<string, Handler>> = {
  oMath: (reader) => {
    reader.remarks.add('pictures');
    return passOver(reader);
  },
};

/** Of several versions of the same thing only the first is read, as Word does. */
export const CHOICE_HANDLERS: Readonly<Record<string, Handler>> = {
  AlternateContent: ({ choices }) => {
    choices.push({ isTaken: false });
    return () => {
      choices.pop();
    };
  },
  Choice: takeFirst,
  Fallback: takeFirst,
};

/** The first version that is met is read, the others are passed over, or their text would stand there twice. */
function takeFirst(reader: Reader): Leave | typeof DONE {
  const choice = reader.choices[reader.choices.length - 1];
  if (choice?.isTaken) return passOver(reader);
  if (choice) choice.isTaken = true;
  return null;
}

/** What its properties say is known only once they are read; until then it is nothing special. */
function openControl({ controls }: Reader): Leave {
  controls.push({ isPlaceholder: false, isContents: false, isHeld: false });
  return () => {
    controls.pop();
  };
}

/** What Word calls the gallery that its tables of contents come from. */
const CONTENTS_GALLERY = /table of contents/i;

/**
 * A placeholder is no text (“单击此处输入文字”); a bound or locked control may not be changed; a gallery may say that it holds
 * the contents.
 */
function readControlProperties(reader: Reader): typeof DONE {
  const properties = readProperties(reader);
  const control = reader.controls[reader.controls.length - 1];
  if (control === undefined) return DONE;
  const placeholder = maybeChild(properties, 'showingPlcHdr');
  control.isPlaceholder = placeholder !== undefined && isOn(maybeAttribute(placeholder, 'val'));
  control.isHeld = isHeld(properties);
  control.isContents = CONTENTS_GALLERY.test(galleryOf(maybeChild(properties, 'docPartObj')));
  return DONE;
}

/** What Word writes anew from the data, or refuses to change. */
function isHeld(properties: XmlElement): boolean {
  if (properties.children.some(({ local }) => local === 'dataBinding')) return true;
  const lock = maybeChild(properties, 'lock');
  return /contentLocked$/i.test((lock && maybeAttribute(lock, 'val')) ?? '');
}

/** The gallery of a control; empty where it has none. */
function galleryOf(part: XmlElement | undefined): string {
  const gallery = part && maybeChild(part, 'docPartGallery');
  return (gallery && maybeAttribute(gallery, 'val')) ?? '';
}

/** What such an element says that holds a picture, a diagram, a chart or a thing of another program. */
const PICTURE = /\bblip\b|imagedata|\bchart\b|relIds|OLEObject/;

/** A drawing may be nothing but the frame of a text box. */
function openPicture({ tags, remarks }: Reader): Leave {
  const start = tags.textEnd;
  return () => {
    if (PICTURE.test(tags.xml.slice(start, tags.at))) remarks.add('pictures');
  };
}
