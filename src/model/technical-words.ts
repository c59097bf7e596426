/**
 * Words of the technical data, of both languages: beginnings of words in small letters, whole words where a stop ends
 * them.
 */
export interface TechnicalWords {
  /** With these a text goes over to a person. */
  readonly offices: readonly string[];
  /** Work of experts, which is no person though it opens like one. */
  readonly works: readonly string[];
  /** Experts, who are a body where a word for one follows directly. */
  readonly experts: readonly string[];
  readonly bodies: readonly string[];
  /** Persons of a body. */
  readonly members: readonly string[];
  /** What bodies write. */
  readonly documents: readonly string[];
  /** Whole words of organisations and forms of enterprises. */
  readonly organisations: readonly string[];
}
