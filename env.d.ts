declare module 'virtual:guidance' {
  /** The cards and their search index, compiled by modules/guidance.ts. */
  const library: import('./core/guidance/library.ts').Library;
  export default library;
}

declare module '*.css';
