/** A group of occupations with its name in the international classification. */
export interface OccupationGroupName {
  readonly code: string;
  readonly nameEn: string;
}
