import { assumed, l, seenOnce, sourced } from "./kinds";

// What markets ask for one of their units, which a fee, a line of it or a work unit may be priced in.

/** A workstation of a small company, all services. */
export const perWorkstation = sourced(
  { low: 50, mode: 80, high: 120 },
  {
    by: ["infogerance-paris-75.fr", "infogerance-paris-75.fr"],
    date: "2026",
    on: [
      "50 à 120 € par poste, PME de 10 à 50 postes à Paris ; page sans date, lue en 2026 ; 80 € au milieu est notre hypothèse",
      "€50 to €120 a workstation, companies of 10 to 50 in Paris; undated page, read in 2026; €80 in the middle is our assumption",
    ],
  },
);

const BY_SIZE = [
  "aucune source au-delà de 50 postes : en dessous des prix publiés pour les petites entreprises",
  "no source beyond 50 workstations: below what is published for small companies",
] as const;
/** What markets ask for each employee and month, in their own units. */
export const employeePrices = {
  maintenance: {
    when: l("Maintenance seule, par poste", "Maintenance only, per workstation"),
    ...sourced(
      { low: 20, high: 30 },
      {
        by: ["isc-solutions.fr", "isc-solutions.fr"],
        date: "2026",
        on: [
          "maintenance et assistance d'un poste, Toulon ; page sans date, lue en 2026",
          "maintenance and help of a workstation, Toulon; undated page, read in 2026",
        ],
      },
    ),
  },
  fiftyToTwoHundredAndFifty: {
    when: l("50 à 250 salariés, par poste", "50 to 250 employees, per workstation"),
    ...assumed({ low: 40, high: 100 }, ...BY_SIZE),
  },
  aboveTwoHundredAndFifty: {
    when: l("plus de 250 salariés, par poste", "more than 250 employees, per workstation"),
    ...assumed({ low: 30, high: 90 }, ...BY_SIZE),
  },
  midSize: {
    when: l("Infogérance globale d'une ETI, par salarié", "Global outsourcing of a mid-size company, per employee"),
    ...seenOnce(
      { low: 64, high: 113 },
      "une ETI de 400 salariés : 180 000 € de réversibilité, 4 à 7 mois de forfait",
      "a company of 400: €180,000 of reversibility, 4 to 7 months of fee",
    ),
  },
  payslip: {
    when: l("Bulletin de paie", "Payslip"),
    ...sourced(
      { low: 15, high: 35 },
      {
        by: ["culture-rh.com, merx-paie, Forbes", "culture-rh.com, merx-paie, Forbes"],
        date: "2026",
        on: [
          "externalisation de la paie, par bulletin, hors mise en place, contrats et avenants ; pages lues en 2026",
          "outsourced payroll, by the payslip, without setup, contracts and amendments; pages read in 2026",
        ],
      },
    ),
  },
  fleet: {
    when: l(
      "Parc de postes, par poste : maintenance, licences, location",
      "PC fleet, per workstation: maintenance, licences, lease",
    ),
    ...assumed(
      { low: 54, high: 79 },
      "maintenance 20 à 30 € (isc-solutions.fr), licence 19 € (Microsoft 365, juin 2026), poste de 700 à 1 100 € loué 36 à 48 mois, 15 à 30 €",
      "maintenance €20 to €30 (isc-solutions.fr), licence €19 (Microsoft 365, June 2026), a machine of €700 to €1,100 leased for 36 to 48 months, €15 to €30",
    ),
  },
};

/** What markets ask for what is managed, by the month. */
const managedPrices = {
  server: {
    when: l("Serveur géré", "Managed server"),
    ...assumed(
      { low: 100, high: 395 },
      "100 à 395 $ par serveur et par mois (zomentum.com), 185 $ (technoirsolutions.com), repris en euros ; aucune source française",
      "$100 to $395 per server and month (zomentum.com), $185 (technoirsolutions.com), taken as euros; no French source",
    ),
  },
  site: {
    when: l("Site, son réseau géré", "Site, its network managed"),
    ...assumed(
      { low: 200, high: 300 },
      "autour de 250 $ par site et par mois (technoirsolutions.com), repris en euros ; aucune source française",
      "around $250 per site and month (technoirsolutions.com), taken as euros; no French source",
    ),
  },
};

const DAY_RATES = [
  "aucune source française récente : grille beta.gouv 450 à 650 €, indépendants 650 à 700 € tous métiers (Malt, 2021)",
  "no recent French source: beta.gouv grid €450 to €650, freelancers €650 to €700 all trades (Malt, 2021)",
] as const;
/** What markets ask for a day of work. */
export const dayRates = {
  supportDay: { when: l("Jour de support", "Day of support"), ...assumed({ low: 300, high: 400 }, ...DAY_RATES) },
  administratorDay: {
    when: l("Jour d'administrateur", "Day of an administrator"),
    ...assumed({ low: 450, high: 600 }, ...DAY_RATES),
  },
  changeDay: {
    when: l("Jour d'évolution applicative", "Day of application change"),
    ...assumed({ low: 450, high: 650 }, ...DAY_RATES),
  },
  expertDay: {
    when: l("Jour d'expert en bases de données ou en cloud", "Day of a database or cloud expert"),
    ...assumed({ low: 550, high: 750 }, ...DAY_RATES),
  },
};

/** What a line of a contract may cost. */
export const linePrices = {
  perWorkstation: {
    when: l("Infogérance d'une PME, par poste", "Outsourcing of a small company, per workstation"),
    ...perWorkstation,
  },
  ...employeePrices,
  ...managedPrices,
  ...dayRates,
};
