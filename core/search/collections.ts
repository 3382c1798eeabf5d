/** The names of the collections that are searched. */
export const LIBRARY = 'library';
export const PINS = 'pins';
