/** A database that one can log in to. */
export interface Bolt {
  /** `bolt:`, `neo4j:` and their secure forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
