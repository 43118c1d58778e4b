import { analysisExamples } from "./analysisHelp";
import { contractExamples } from "./contractHelp";
import type { FunctionExample } from "./functionTexts";

/** Examples shown on the help pages, by function id. */
export const functionExamples: Readonly<Record<string, readonly FunctionExample[]>> = {
  TCO: [
    { fr: "=INFO.TCO(30000)", en: "=INFO.TCO(30000)", result: 2444250 },
    { fr: "=INFO.TCO(30000;5;0,25;6)", en: "=INFO.TCO(30000,5,0.25,6)", result: 2538000 },
    { fr: "=INFO.TCO(30000;3)", en: "=INFO.TCO(30000,3)", result: 1532550 },
  ],
  NPV: [
    {
      fr: '=INFO.NPV(30000;;;;"Taux d’actualisation";8%)',
      en: '=INFO.NPV(30000,,,,"Discount rate",8%)',
      result: 1932373.1,
    },
  ],
  PLAN: [
    { fr: '=INFO.PLAN(Globale!Scenario;"exercice")', en: '=INFO.PLAN(Globale!Scenario,"fiscal year")', result: "" },
  ],
  GRID: [
    {
      fr: '=INFO.GRID(Globale!Scenario;"Prix unitaire";A2:A11;"Dépassement";B1:K1)',
      en: '=INFO.GRID(Globale!Scenario,"Unit price",A2:A11,"Overrun",B1:K1)',
      result: "",
    },
    {
      fr: '=INFO.GRID(Globale!Scenario;"Durée";A2:A6;;;"P80")',
      en: '=INFO.GRID(Globale!Scenario,"Years",A2:A6,,,"P80")',
      result: "",
    },
  ],
  LINE: [{ fr: '=INFO.LINE(30000;"Forfait";1)', en: '=INFO.LINE(30000,"Fee",1)', result: 360000 }],
  EXPLAIN: [
    {
      fr: '=INFO.EXPLAIN(Globale!Scenario;"Dépassement";2)',
      en: '=INFO.EXPLAIN(Globale!Scenario,"Overrun",2)',
      result: "",
    },
    {
      fr: '=INFO.EXPLAIN(30000;"Dépassement";2;"cas";"probable")',
      en: '=INFO.EXPLAIN(30000,"Overrun",2,"case","likely")',
      result: "",
    },
  ],
  INTERNAL: [{ fr: "=INFO.INTERNAL(1;42000;1)", en: "=INFO.INTERNAL(1,42000,1)", result: 72124.92 }],
  SEVERANCE: [
    { fr: "=INFO.SEVERANCE(42000;5)", en: "=INFO.SEVERANCE(42000,5)", result: 4375 },
    { fr: '=INFO.SEVERANCE(55000;12,5;"oui")', en: '=INFO.SEVERANCE(55000,12.5,"yes")', result: 15277.78 },
  ],
  EMPLOYERCOST: [
    { fr: "=INFO.EMPLOYERCOST(42000)", en: "=INFO.EMPLOYERCOST(42000)", result: 57658.92 },
    { fr: '=INFO.EMPLOYERCOST(55000;"oui";60)', en: '=INFO.EMPLOYERCOST(55000,"yes",60)', result: 78270.57 },
  ],
  CHECK: [
    { fr: "=INFO.CHECK(30000)", en: "=INFO.CHECK(30000)", result: "OK" },
    {
      fr: '=INDEX(INFO.CHECK(Globale!Scenario);1;1)="OK"',
      en: '=INDEX(INFO.CHECK(Globale!Scenario),1,1)="OK"',
      result: "",
    },
  ],
  SIMULATE: [
    { fr: "=INFO.SIMULATE(Globale!Scenario)", en: "=INFO.SIMULATE(Globale!Scenario)", result: "" },
    {
      fr: '=INFO.SIMULATE(Globale!Scenario;100000;7;"Gouvernance";8%)',
      en: '=INFO.SIMULATE(Globale!Scenario,100000,7,"Governance",8%)',
      result: "",
    },
  ],
  PERCENTILE: [
    { fr: "=INFO.PERCENTILE(Globale!Scenario;80%)", en: "=INFO.PERCENTILE(Globale!Scenario,80%)", result: "" },
    {
      fr: '=INFO.PERCENTILE(30000;90%;;;"Dépassement";0,2;"Mois de réversibilité";5)',
      en: '=INFO.PERCENTILE(30000,90%,,,"Overrun",0.2,"Reversibility months",5)',
      result: 2418000,
    },
  ],
  PROBABILITY: [
    {
      fr: "=INFO.PROBABILITY(Interne!Scenario;Globale!Scenario)",
      en: "=INFO.PROBABILITY(Interne!Scenario,Globale!Scenario)",
      result: "",
    },
    { fr: "=INFO.PROBABILITY(30000;31000)", en: "=INFO.PROBABILITY(30000,31000)", result: 1 },
  ],
  REGRET: [
    {
      fr: "=INFO.REGRET(Globale!Scenario;Interne!Scenario)",
      en: "=INFO.REGRET(Globale!Scenario,Interne!Scenario)",
      result: "",
    },
    { fr: "=INFO.REGRET(30000;31000)", en: "=INFO.REGRET(30000,31000)", result: 0 },
  ],
  TORNADO: [
    { fr: "=INFO.TORNADO(Globale!Scenario)", en: "=INFO.TORNADO(Globale!Scenario)", result: "" },
    {
      fr: "=INFO.TORNADO(Globale!Scenario;Interne!Scenario)",
      en: "=INFO.TORNADO(Globale!Scenario,Interne!Scenario)",
      result: "",
    },
  ],
  HISTOGRAM: [{ fr: "=INFO.HISTOGRAM(Globale!Scenario;30)", en: "=INFO.HISTOGRAM(Globale!Scenario,30)", result: "" }],
  OVERRUN: [
    { fr: "=INFO.OVERRUN(360000)", en: "=INFO.OVERRUN(360000)", result: 74250 },
    { fr: "=INFO.OVERRUN(360000;;;;80%)", en: "=INFO.OVERRUN(360000,,,,80%)", result: 120000 },
    { fr: "=INFO.OVERRUN(360000;100%;10%;30%)", en: "=INFO.OVERRUN(360000,100%,10%,30%)", result: 72000 },
  ],
  REVERSIBILITY: [
    { fr: "=INFO.REVERSIBILITY(30000)", en: "=INFO.REVERSIBILITY(30000)", result: 165000 },
    { fr: "=INFO.REVERSIBILITY(30000;6)", en: "=INFO.REVERSIBILITY(30000,6)", result: 180000 },
    { fr: "=INFO.REVERSIBILITY(30000;;90%)", en: "=INFO.REVERSIBILITY(30000,,90%)", result: 201000 },
  ],
  ...contractExamples,
  ...analysisExamples,
};
