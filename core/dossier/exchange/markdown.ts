/** All that has to do with Markdown, in one module: it is loaded when it is asked for, and then as a whole. */
export { toMarkdown } from '../document/markdown.ts';
export { readMarkdown } from './read-markdown.ts';
