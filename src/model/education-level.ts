/** A level of education by rank, and the folded stems that name it. */
export interface EducationLevel {
  readonly rank: number;
  readonly en: string;
  readonly stems: readonly string[];
}
