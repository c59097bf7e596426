/** Where a Neo4j answers and how to get in. */
export interface Bolt {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
