/** How a line stands out: as a heading, in bold or behind an anchor, in preformatted text, or not at all. */
export type Weight = 'heading' | 'bold' | 'preformatted' | 'plain';

/** One paragraph, heading or line of preformatted text. */
export interface Line {
  readonly text: string;
  readonly weight: Weight;
  /** Whether it stands at the margin: what stands further in belongs to an item of a list. */
  readonly isAtMargin: boolean;
  /** Whether the next line follows without a break, so that the two may be one text. */
  readonly isGlued: boolean;
}

/** Whether what it says is set off from the text around it. */
export function standsOut({ weight }: Line): boolean {
  return weight === 'heading' || weight === 'bold';
}
