/** Reads, checks and writes index folders. */
export type { Edition, IndexFolder } from './index-folder.ts';

// A whole folder, in memory.

export { checkFolder } from './check-folder.ts';
export { formatDataPackage } from './data-package.ts';
export { formatEditionFiles, formatIndexFolder } from './format-index-folder.ts';
export { FOLDER_ISSUE_CODES } from './issue-codes.ts';
export { newIndexFolder } from './new-index-folder.ts';
export { parseIndexFolder } from './parse-index-folder.ts';

// On the disk.

export { largestFile } from './file-text.ts';
export { readDocuments } from './read-documents.ts';
export { readFolderFiles } from './read-folder-files.ts';
export { systemCode, systemReason } from './system-reason.ts';
export { writeFolderFiles } from './write-folder-files.ts';

// One file of it.

export { formatCorrectionsCsv, parseCorrectionsCsv } from './corrections-csv.ts';
export { formatCountriesCsv, parseCountriesCsv } from './countries-csv.ts';
export { formatIndexYaml } from './format-index-yaml.ts';
export { parseIndexYaml, UNNAMED_PUBLISHER } from './index-yaml.ts';
export { formatNarrative, parseNarrative } from './narrative-md.ts';
export { parseFramework } from './parse-framework.ts';
export {
  CORRECTIONS_CSV,
  DATA_PACKAGE,
  editionPath,
  frameworkPath,
  INDEX_YAML,
  SOURCES_JSON,
} from './paths.ts';
export { formatPlacesCsv, parsePlacesCsv } from './places-csv.ts';
export { formatProvenanceCsv, parseProvenanceCsv } from './provenance-csv.ts';
export { formatScoresCsv, parseScoresCsv } from './scores-csv.ts';

// Claims, flows, quotes and sources.

export type { DocumentTexts } from './check-quotes.ts';
export { formatClaimsCsv, formatRoles, parseClaimsCsv } from './claims-csv.ts';
export { formatList, readList } from './evidence-fields.ts';
export { formatFlowsCsv, formatLegs, parseFlowsCsv } from './flows-csv.ts';
export { cslItem, formatSourcesJson } from './format-sources.ts';
export { formatPlaceName, parsePlaceName } from './place-field.ts';
export { withoutMarks } from './profile-marks.ts';
export { formatQuotesCsv, parseQuotesCsv } from './quotes-csv.ts';
export { parseSourcesJson } from './sources-json.ts';
