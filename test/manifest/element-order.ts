import { localName, type XmlElement } from '../support/xml-tree';

/** Children that an element may have, in the order that the schema's sequences fix. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** One line for each element whose children are unknown to the schema or out of its order. */
export function outOfOrder(element: XmlElement): readonly string[] {
  const below = element.children.flatMap(outOfOrder);
  return followsSequence(element) ? below : [describe(element), ...below];
}

function followsSequence(element: XmlElement): boolean {
  const sequence = SEQUENCES[localName(element)];
  if (sequence === undefined) return true;
  const places = element.children.map((child) => sequence.indexOf(localName(child)));
  return places.every((place, index) => place >= Math.max(0, ...places.slice(0, index)));
}

function describe(element: XmlElement): string {
  return `${localName(element)}: ${element.children.map(localName).join(', ')}`;
}
