/** Reads, checks and writes index folders. */
export { checkFolder, type FolderCheck } from './check-folder.ts';
export { formatCorrectionsCsv, parseCorrectionsCsv } from './corrections-csv.ts';
export { formatCountriesCsv, parseCountriesCsv } from './countries-csv.ts';
export { formatDataPackage } from './data-package.ts';
export { formatEditionFiles, formatIndexFolder } from './format-index-folder.ts';
export { formatIndexYaml } from './format-index-yaml.ts';
export type { Edition, IndexFolder } from './index-folder.ts';
export { type IndexYaml, parseIndexYaml } from './index-yaml.ts';
export { FOLDER_ISSUE_CODES, type FolderIssueCode } from './issue-codes.ts';
export { formatNarrative, parseNarrative } from './narrative-md.ts';
export { newIndexFolder } from './new-index-folder.ts';
export { parseFramework } from './parse-framework.ts';
export { parseIndexFolder } from './parse-index-folder.ts';
export { formatProvenanceCsv, type ProvenanceRules, parseProvenanceCsv } from './provenance-csv.ts';
export { readFolderFiles } from './read-folder-files.ts';
export { formatScoresCsv, parseScoresCsv, type ScoreRules } from './scores-csv.ts';
export { type WrittenFiles, writeFolderFiles } from './write-folder-files.ts';
