import type { Warning, WarningCode } from "../../model/warnings/warning";
import type { Unit } from "../../model/table/field";
import type { Coded } from "../coded";

/** What is doubtful, why (with what it rests on) and how to mend it. */
export interface Doubt {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** The words that sentences about a warning are made of, in one language. */
export interface WarningWords {
  /** "le contrat « Global »", "the contract “Global”". */
  readonly contract: (name: string) => string;
  /** "du contrat « Global »", "of the contract “Global”". */
  readonly ofContract: (name: string) => string;
  /** "« Cyberassurance »", "“Cyber insurance”". */
  readonly quoted: (text: string) => string;
  readonly figure: (value: number) => string;
  /** "12 %", "12%". */
  readonly percentage: (share: number) => string;
  /** "août 2022", "August 2022". */
  readonly month: (yearMonth: string) => string;
  readonly money: (amount: number, currency: string) => string;
  /** "12,00 €/ETP/an", "60 %". */
  readonly withUnit: (value: number, unit: Unit, currency: string) => string;
  /** "0,5 % à 25 %". */
  readonly range: (low: number, high: number, unit: Unit, currency: string) => string;
  /** "250 €", "€250". */
  readonly wholeMoney: (amount: number, currency: string) => string;
}

/** A sentence for every warning there is: one without its sentence does not compile. */
export type Doubts = { readonly [C in WarningCode]: (warning: Coded<Warning, C>, words: WarningWords) => Doubt };
