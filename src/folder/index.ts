/** Reads, checks and writes index folders. */
export type { DeclaredRobustness, Edition, IndexFolder } from './index-folder.ts';

// A whole folder, in memory.

export { checkFolder, quoteIssues } from './check-folder.ts';
export { formatDataPackage } from './data-package/data-package.ts';
export { FOLDER_ISSUE_CODES } from './issue-codes.ts';
export { parseIndexFolder } from './parse-index-folder.ts';
export { formatEditionFiles, formatIndexFolder } from './writing/format-index-folder.ts';
export { newIndexFolder } from './writing/new-index-folder.ts';

// One edition at work.

export { type OpenEdition, openEdition } from './edition/open-edition.ts';

// On the disk.

export { makeFolders } from './disk/make-folders.ts';
export { readCaptured, readDocuments, textBeside } from './disk/read-documents.ts';
export { readFolderFiles } from './disk/read-folder-files.ts';
export { replaceFile } from './disk/replace-file.ts';
export { systemCode, systemReason } from './disk/system-reason.ts';
export { updateFolderFiles, writeFolderFiles } from './disk/write-folder-files.ts';
export { largestFile } from './text/file-text.ts';

// One file of it.

export { formatCorrectionsCsv, parseCorrectionsCsv } from './edition/corrections-csv.ts';
export { formatCountriesCsv, parseCountriesCsv } from './edition/countries-csv.ts';
export { parseIndexYaml, UNNAMED_PUBLISHER } from './edition/index-yaml.ts';
export { formatProvenanceCsv, parseProvenanceCsv } from './edition/provenance-csv.ts';
export { formatScoresCsv, parseScoresCsv } from './edition/scores-csv.ts';
export { formatNarrative, parseNarrative } from './evidence/narrative-md.ts';
export { formatPlacesCsv, parsePlacesCsv } from './evidence/places-csv.ts';
export { parseFramework } from './framework/parse-framework.ts';
export {
  AUDIT_YAML,
  CORRECTIONS_CSV,
  DATA_PACKAGE,
  editionPath,
  frameworkPath,
  INDEX_YAML,
  ROBUSTNESS_YAML,
  SOURCES_JSON,
} from './paths.ts';
export { parseRobustnessYaml } from './robustness/robustness-yaml.ts';
export { formatIndexYaml } from './writing/format-index-yaml.ts';

// Claims, flows, quotes and sources.

export type { CapturedFile } from './evidence/changed-document.ts';
export { DRAFTED_REMARK } from './evidence/check-evidence.ts';
export type { DocumentTexts } from './evidence/check-quotes.ts';
export {
  editClaimsCsv,
  formatClaimsCsv,
  formatRoles,
  parseClaimsCsv,
} from './evidence/claims-csv.ts';
export { formatList, readList } from './evidence/evidence-fields.ts';
export { editFlowsCsv, formatFlowsCsv, formatLegs, parseFlowsCsv } from './evidence/flows-csv.ts';
export { formatPlaceName, parsePlaceName } from './evidence/place-field.ts';
export { withoutMarks } from './evidence/profile-marks.ts';
export { editQuotesCsv, formatQuotesCsv, parseQuotesCsv } from './evidence/quotes-csv.ts';
export { restrictedWordsIn } from './evidence/restricted-words.ts';
export { parseSourcesJson } from './evidence/sources-json.ts';
export { addSourcesJson, cslItem, formatSourcesJson } from './writing/format-sources.ts';

// YAML in which every value knows its place.

export { FileIssues } from './text/file-issues.ts';
export { readText } from './text/file-text.ts';
export { type MappingReader, mappingReader } from './text/mapping-reader.ts';
export { readYamlTree } from './text/yaml-tree.ts';
