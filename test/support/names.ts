import { threefry } from "../../src/simulation/threefry";

// Names that somebody may give to costs, and how their draws meet.

const WORDS = ["Paie", "Téléphonie", "Licences", "Formation", "Audit", "Serveurs", "Réseau", "Support", "Sauvegarde", "Hébergement", "Sécurité", "Messagerie", "Cloud", "Astreinte", "Assurance", "Énergie", "Locaux", "Conseil", "Migration", "Postes"]; // prettier-ignore

/** A name by its number: of a word, of two, or of any letters; all different. */
export function nameAtRandom(number: number): string {
  const [one, two] = threefry([0, 1], number, 0).map((word) => word >>> 0) as [number, number];
  const word = (at: number) => WORDS[at % WORDS.length]!;
  switch (one % 3) {
    case 0:
      return `${word(two)} ${number}`;
    case 1:
      return `${word(two)} ${word(two >>> 8)} ${number}`;
    default:
      return `${two.toString(36)}${number.toString(36)}`;
  }
}

/**
 * The correlation that the spread of a sum of uniforms implies, all pairs together, in the standard errors that it would
 * have if they were independent.
 *
 * @param columns uniforms less ½, a column each
 */
export function excessCorrelation(columns: readonly Float64Array[]): number {
  const [trials, d] = [columns[0]!.length, columns.length];
  let products = 0;
  for (let i = 0; i < trials; i++) {
    let [sum, squares] = [0, 0];
    for (const column of columns) {
      sum += column[i]!;
      squares += column[i]! * column[i]!;
    }
    products += sum * sum - squares;
  }
  // Two centred uniforms have products of variance 1/144, and each pair is met twice.
  return (products / trials) * (12 / Math.sqrt((2 * d * (d - 1)) / trials));
}
