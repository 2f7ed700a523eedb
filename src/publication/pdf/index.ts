/** View → PDF and picture files, made by Typst and resvg in worker threads. */
export { type MadeFile, type MakeJob, type MakeOptions, makeFiles } from './made-files.ts';
export { pictureJob } from './picture-job.ts';
export {
  locatorText,
  type Picture,
  type ProfileDocument,
  type ProfilePictures,
  profileDocument,
  stemsText,
} from './profile-document.ts';
export { profileJob } from './profile-job.ts';
export type { MakeTask } from './worker.ts';
