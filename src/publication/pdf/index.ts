/** View → PDF and picture files, made by Typst and resvg in worker threads. */
export { auditJob } from './audit/audit-job.ts';
export { auditPdf } from './audit/audit-pdf.ts';
export { type MadeFile, type MakeJob, makeFiles } from './make-files.ts';
export { pictureJob } from './picture-job.ts';
export { type ProfileDocument, profileDocument } from './profile-document.ts';
export { profileJob } from './profile-job.ts';
