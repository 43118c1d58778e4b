const pairs: readonly (readonly [invariant: string, french: string])[] = [
  ["#VALUE!", "#VALEUR!"],
  ["#NAME?", "#NOM?"],
  ["#NUM!", "#NOMBRE!"],
  ["#NULL!", "#NUL!"],
  ["#SPILL!", "#PROPAGATION!"],
  ["#CALC!", "#CALCUL!"],
  ["#BUSY!", "#OCCUPÉ!"],
  ["#CONNECT!", "#CONNEXION!"],
  ["#BLOCKED!", "#BLOQUÉ!"],
  ["#FIELD!", "#CHAMP!"],
];
const toFrench = new Map(pairs);
const toInvariant = new Map(pairs.map(([invariant, french]) => [french, invariant]));

/** `#VALEUR!` for `#VALUE!`; what is the same in both languages (#N/A, #REF!, #DIV/0!) is left alone. */
export function frenchError(invariant: string): string {
  return toFrench.get(invariant) ?? invariant;
}

/** `#VALUE!` for `#VALEUR!`, whatever the case. */
export function invariantError(french: string): string {
  return toInvariant.get(french.toUpperCase()) ?? french;
}
