import type { FunctionExample, FunctionHelp } from "./functionTexts";

/** The French words of INFO.REVISION, INFO.CONTRACTEND and INFO.NOTICEDATE. */
export const contractHelp = {
  REVISION: {
    description: "Prix révisé par un indice, comme le fait une clause Syntec : prix × nouvel indice / indice de base.",
    parameters: {
      price: { name: "prix", description: "Le prix avant révision." },
      baseIndex: {
        name: "indice_de_base",
        description: "L’indice du contrat. Un indice Syntec antérieur à août 2022 est d’abord multiplié par 0,97975.",
      },
      newIndex: { name: "nouvel_indice", description: "L’indice à la date de la révision." },
      fixedShare: { name: "part_fixe", description: "Part du prix que l’indice ne révise pas ; 0 par défaut." },
      cap: { name: "plafond", description: "Hausse maximale du prix, par exemple 3 % ; sans limite par défaut." },
      decimals: {
        name: "décimales",
        description:
          "Décimales auxquelles le coefficient est arrondi, de 0 à 10 ; 4 par défaut, comme dans les scénarios. " +
          "Pour une clause qui n’arrondit pas : 10.",
      },
      rounding: {
        name: "arrondi",
        description: "Comment le coefficient est arrondi : « au plus proche » par défaut, ou « au supérieur ».",
      },
    },
  },
  CONTRACTEND: {
    description:
      "Mois du contrat, compté depuis son début, à la fin duquel on le quitte vraiment, préavis et reconduction compris.",
    parameters: {
      decisionMonth: {
        name: "mois_de_décision",
        description: "Mois du contrat, de 1 à 180, à la fin duquel la sortie est décidée.",
      },
      notice: { name: "préavis", description: "Préavis en mois ; aucun s’il est omis." },
      term: {
        name: "durée_d_engagement",
        description: "Durée d’engagement en mois ; nécessaire quand le contrat se reconduit.",
      },
      tacitRenewal: {
        name: "reconduction_tacite",
        description:
          "VRAI (par défaut) : le contrat se reconduit pour la même durée et ne s’achève qu’avec elle ; FAUX sinon.",
      },
      transition: {
        name: "transition",
        description: "Mois de transition vers une autre solution, à loger avant la fin ; aucun par défaut.",
      },
    },
  },
  NOTICEDATE: {
    description:
      "Dernier jour où dénoncer un contrat pour éviter sa prochaine reconduction tacite. Mettez la cellule au format date.",
    parameters: {
      startDate: {
        name: "date_de_début",
        description: "Premier jour du contrat : une date, ou un texte comme 31/01/2027 ou 2027-01-31.",
      },
      termMonths: {
        name: "mois_d_engagement",
        description: "Durée d’engagement, pour laquelle le contrat se reconduit, en mois.",
      },
      noticeMonths: { name: "mois_de_préavis", description: "Préavis en mois." },
      asOf: {
        name: "à_la_date",
        description:
          "Date à partir de laquelle chercher, par exemple AUJOURDHUI() ; le premier jour du contrat par défaut.",
      },
    },
  },
} satisfies Record<string, FunctionHelp>;

export const contractExamples = {
  REVISION: [
    { fr: "=INFO.REVISION(75;300;309)", en: "=INFO.REVISION(75,300,309)", result: 77.25 },
    { fr: "=INFO.REVISION(30000;300;318;15%;3%)", en: "=INFO.REVISION(30000,300,318,15%,3%)", result: 30900 },
  ],
  CONTRACTEND: [
    { fr: "=INFO.CONTRACTEND(28;8;36)", en: "=INFO.CONTRACTEND(28,8,36)", result: 36 },
    { fr: "=INFO.CONTRACTEND(29;8;36)", en: "=INFO.CONTRACTEND(29,8,36)", result: 72 },
    { fr: '=INFO.CONTRACTEND(29;8;36;"non")', en: '=INFO.CONTRACTEND(29,8,36,"no")', result: 37 },
  ],
  NOTICEDATE: [
    { fr: '=INFO.NOTICEDATE("01/01/2027";36;8)', en: '=INFO.NOTICEDATE("2027-01-01",36,8)', result: 47238 },
    {
      fr: '=TEXTE(INFO.NOTICEDATE(DATE(2027;1;1);36;8;AUJOURDHUI());"jj/mm/aaaa")',
      en: '=TEXT(INFO.NOTICEDATE(DATE(2027,1,1),36,8,TODAY()),"yyyy-mm-dd")',
      result: "",
    },
  ],
} satisfies Record<string, readonly FunctionExample[]>;
