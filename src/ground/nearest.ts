import { LONGEST } from "./longest";
import { kept } from "./kept";

/**
 * The candidate that a misspelt word most probably meant, undefined when none is near, or the word too long to be one.
 * Example: nearestOf("forfai", ["forfait"]).
 */
export function nearestOf(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const target = plain(word);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const distance = editDistance(target, plain(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Sheets say the same words in every row. */
const WORDS_KEPT = 5_000;

/** Lower case, without accents, punctuation or repeated spaces: how labels are compared. Example: "P.U. HT" is "p u ht". */
export const plain: (text: string) => string = kept(WORDS_KEPT, plainly);

function plainly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Levenshtein's distance, or `limit` as soon as it is reached. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let current = [...previous];
  for (let i = 1; i <= a.length; i++) {
    let least = (current[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(previous[j]! + 1, current[j - 1]! + 1, replaced);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (least >= limit) return limit;
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}
