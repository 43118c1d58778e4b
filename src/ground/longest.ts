/**
 * Characters of the longest label and of the longest number: what is longer is neither, and no work that grows faster
 * than its length is done on it. Labels have some fifty, numbers 113 with all their decimals; a cell holds 32,767.
 */
export const LONGEST = 200;
