/** A mistake of who called a command, told in a sentence. */
export class CommandError extends Error {}
