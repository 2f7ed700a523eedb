/** Documents (text, Markdown, DOCX, PDF), read as untrusted input. */
export { documentText } from './document-text.ts';
