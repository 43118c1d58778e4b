// How cells of the example and of templates, which are in euros, show amounts.

/** To the unit. Example: "2 444 250 €". */
export const EUROS = '#,##0 "€"';

/** To the cent. Example: "2 444 250,00 €". */
export const CENTS = '#,##0.00 "€"';
