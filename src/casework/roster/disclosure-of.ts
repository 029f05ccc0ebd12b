import { missingTables } from '../../checking';
import { regionOf, templateInForce, type Template, type TemplateSection } from '../../language';
import { UNWATCHED, type ReportModel, type TextDocument, type Watch } from '../../model';
import { TEMPLATES } from '../../narrative';
import { kindOfTitle, readText } from '../../reading';
import { completenessOf, publishingDay, reasonsIn, totalsOf, type Disclosure, type FormSection } from '../../roster';
import { edition, regionAmong, tableTitle } from '../../standards';

/** What a unit published, and whose it is said to be where its tables do not tell. */
export interface Published {
  /** The tables of the accounts; null where none were recognised. */
  readonly report: ReportModel | null;
  readonly texts: readonly TextDocument[];
  /** Where it was found, which may name its place. */
  readonly path: string;
}

/** What of that which has to be published a unit has published, by its tables and its texts. */
export function disclosureOf({ report, texts, path }: Published, watch: Watch = UNWATCHED): Disclosure {
  const read = texts.map((text) => readText(text, null, watch));
  const year = report?.year ?? read.flatMap((each) => each.year ?? [])[0] ?? null;
  const region = (report && regionOf(report)) ?? regionAmong([path]);
  const template = templateInForce(TEMPLATES, region ?? '', year);
  return {
    scope: report?.scope ?? null,
    year,
    totals: report && totalsOf(report),
    reasons: reasonsIn(read),
    printedDay: texts.flatMap(({ plain }) => publishingDay(plain) ?? [])[0] ?? null,
    completeness: completenessOf({
      tables: report?.tables ?? [],
      formTables: report ? formTables(report) : [],
      texts: read,
      isWhole: texts.every(({ print }) => (print?.doubts ?? []).every(({ kind }) => kind === 'hashes')),
      form: formSections(template),
    }),
  };
}

/** Tables that lawfully are not there count as there. */
function formTables(report: ReportModel): readonly { readonly title: string; readonly isThere: boolean }[] {
  const missing = missingTables(report);
  return edition(report.standard)
    .tables.filter(({ mayLack }) => mayLack !== true)
    .map(({ table }) => ({ title: tableTitle(table), isThere: !missing.includes(table) }));
}

/** The sections that stand in every text of a form, whatever the books hold. */
export function formSections({ parts }: Pick<Template, 'parts'>): readonly FormSection[] {
  return parts.flatMap(sectionsOf);
}

function sectionsOf({ heading, when, sections = [] }: TemplateSection): readonly FormSection[] {
  if (when !== undefined) return [];
  const title = heading.replace(/\{[^{}]*\}/g, '');
  const kind = kindOfTitle(title, null);
  return [...(kind === null ? [] : [{ title, kind }]), ...sections.flatMap(sectionsOf)];
}
