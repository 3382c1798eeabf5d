/** What one can do with a match by keyboard or mouse, by the id of what was found. */
export interface MatchActs {
  open(id: string): void;
  pin(id: string): void;
  copy(id: string): void;
}
