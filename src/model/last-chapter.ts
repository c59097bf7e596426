/**
 * With what a document ends: with rows of the template's last chapter, with a last chapter or rows in it that the
 * template does not have, or with its cards.
 */
export type LastChapter = 'template' | 'other' | 'none';
