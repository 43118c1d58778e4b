/** A name in the two languages of the product. */
export interface Label {
  readonly fr: string;
  readonly en: string;
}

/** A language of the product. */
export type Language = keyof Label;
