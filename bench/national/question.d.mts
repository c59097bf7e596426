/** What the questions are asked about: ids and places in one graph, as `subjects.mjs` finds them. */
export interface Subjects {
  readonly far: { readonly id: string; cursor?: string };
  readonly [name: string]: unknown;
}

export type Variables = Readonly<Record<string, unknown>>;
export type Data = Readonly<Record<string, unknown>>;

/** A question to all contenders. */
export interface Question {
  readonly title: string;
  readonly user: 'analyst' | 'designer' | 'dashboard';
  readonly variables: (subjects: Subjects) => Variables;
  readonly kasip: string;
  /** The same as the peer can be asked, with variables of its own where it needs others. */
  readonly peer: string;
  readonly peerVariables?: (subjects: Subjects) => Variables;
  /** What the peer cannot say, so that it is asked for the nearest that it can. */
  readonly peerLacks?: string;
  /** Its answer in the words of ours: what `comparable` keeps of them. */
  readonly peerContent: (data: Data, subjects: Subjects) => unknown;
  /** What of our answer the others must agree with; all of it where this is missing. */
  readonly comparable?: (data: Data) => unknown;
  /** The best statement that we could write for this question alone, and how its rows become the same answer. */
  readonly floor: {
    readonly text: string;
    readonly variables?: (subjects: Subjects) => Variables;
    readonly shape: (rows: readonly Data[], variables: Variables) => Data;
  };
}
