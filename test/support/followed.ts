import Fraction from "fraction.js";
import type { Language } from "../../src/ground/label";

// Sentences of explanations followed by hand: what a reader with nothing but the text finds.

/** Ordinary spaces, so that texts can be read. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** The value that a text shows. Example: "1 138,6368 €" is 1138.6368, "20,625 %" is 0.20625. */
export function valueOf(text: string, language: Language): Fraction {
  const digits = language === "fr" ? text.replace(/ /g, "").replace(",", ".") : text.replace(/,/g, "");
  const [, number] = /^[€$£A-Z\s]*(-?[\d.]+)[\s€$£%A-Z]*$/.exec(
    digits.replace("−", "-").replace(/^-([€$£A-Z\s]+)/, "$1-"),
  )!;
  const value = new Fraction(number!);
  return text.endsWith("%") ? value.div(100) : value;
}

const decimalsIn = (text: string, language: Language) =>
  new RegExp(`\\${{ fr: ",", en: "." }[language]}(\\d+)`).exec(text)?.[1]!.length ?? 0;

function rounded(value: Fraction, decimals: number): Fraction {
  const scaled = value
    .abs()
    .mul(10n ** BigInt(decimals))
    .add(new Fraction(1, 2))
    .floor();
  return scaled.div(10n ** BigInt(decimals)).mul(value.s);
}

const functions: Readonly<Record<string, string>> = { arrondi: "round", "arrondi.sup": "roundup", "arrondi.inf": "rounddown", racine: "root" }; // prettier-ignore

/**
 * A sentence "name = formula = result (reasons)" whose formula is worked out from the values it shows; undefined for a
 * plain fact. `found` is at the decimals of the result.
 */
export function followed(sentence: string, language: Language) {
  const [, formula, end] = plain(sentence).split(" = ");
  if (end === undefined) return undefined;
  const result = end.replace(/ \(.*\)$/, "");
  const found = calculated(formula!, language);
  const isPercentage = result.endsWith("%");
  const decimals = Math.max(decimalsIn(result, language) + (isPercentage ? 2 : 0), 2);
  return { result: valueOf(result, language), found: rounded(found, decimals), decimals };
}

/** A formula in the notation of the sentences, by recursive descent. */
function calculated(text: string, language: Language): Fraction {
  let rest = text;
  const take = (pattern: RegExp): string[] | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match ? [...match] : undefined;
  };
  const all = sum();
  if (rest !== "") throw new Error(`not understood: ${rest} in ${text}`);
  return all;

  function sum(): Fraction {
    let value = product();
    for (let sign = take(/^ ([+−]) /); sign; sign = take(/^ ([+−]) /))
      value = sign[1] === "+" ? value.add(product()) : value.sub(product());
    return value;
  }
  function product(): Fraction {
    let value = power();
    for (let sign = take(/^ ([×÷]) /); sign; sign = take(/^ ([×÷]) /))
      value = sign[1] === "×" ? value.mul(power()) : value.div(power());
    return value;
  }
  function power(): Fraction {
    const base = atom();
    if (!take(/^ \^ /)) return base;
    const exponent = atom().n;
    return new Fraction((base.s * base.n) ** exponent, base.d ** exponent);
  }
  function atom(): Fraction {
    const call = take(/^([a-z]+(?:\.[a-z]+)?)\(/);
    if (call) return applied(functions[call[1]!] ?? call[1]!, parts());
    if (take(/^\(/)) return parts()[0]!;
    const number = take(/^−?\d[\d ]*(?:[.,]\d+)?(?= [+−×÷^;]|, |\)|$)/);
    if (number) return valueOf(number[0]!, language);
    return valueOf(take(/^[^()+−×÷^;]+ \(([^()]*)\)/)![1]!, language);
  }
  function parts(): Fraction[] {
    const found = [sum()];
    while (take({ fr: /^ ; /, en: /^, / }[language])) found.push(sum());
    if (!take(/^\)/)) throw new Error(`a bracket is missing before ${rest}`);
    return found;
  }
}

function applied(name: string, [a, b]: readonly Fraction[]): Fraction {
  switch (name) {
    case "min":
      return a!.compare(b!) <= 0 ? a! : b!;
    case "max":
      return a!.compare(b!) >= 0 ? a! : b!;
    case "round":
      return rounded(a!, Number(b));
    case "roundup":
      return a!.ceil();
    case "rounddown":
      return a!.floor();
    case "root":
      return new Fraction(a!.valueOf() ** (1 / Number(b)));
    default:
      throw new Error(`no function ${name}`);
  }
}
