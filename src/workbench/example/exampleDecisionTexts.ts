import type { Language } from "../../ground/label";

/** What the sheets of the decision and of the offers say; labels are looked up by INFO.LINE and INFO.BREAKEVEN. */
export interface DecisionTexts {
  readonly decisionSheet: string;
  readonly offersSheet: string;
  readonly renewalSheet: string;
  readonly leavingSheet: string;
  readonly words: Readonly<Record<Word, string>>;
}

type Word =
  | "title" | "subtitle" | "quote" | "fee" | "internal" | "cheaper" | "whole" | "wholeNote" | "bridge"
  | "breakEven" | "breakEvenNote" | "quantity" | "expected" | "percentile" | "unitPrice" | "overrun" | "reversibility"
  | "exit" | "exitNote" | "later" | "laterNote" | "renewal" | "renewalTotal" | "leaving" | "staying" | "rival" | "discount"
  | "months" | "feeLine" | "overrunLine" | "newCost" | "offersTitle" | "offersNote"; // prettier-ignore

export const decisionTexts: Readonly<Record<Language, DecisionTexts>> = {
  fr: {
    decisionSheet: "Décision",
    offersSheet: "Offres",
    renewalSheet: "Renégocier",
    leavingSheet: "Partir",
    words: {
      title: "Le devis, le coût complet et la porte de sortie",
      subtitle:
        "Chaque chiffre est une formule qui lit les scénarios. Ni le devis ni l’équipe ne comptent ici ce que leurs feuilles taisent : révision des prix, équipe conservée, départs, transition d’entrée.",
      quote: "1. Ce que montre le devis",
      fee: "Infogérance : le forfait seul",
      internal: "Équipe interne : coût total attendu",
      cheaper: "Le forfait seul paraît moins cher de",
      whole: "2. Avec tout ce que le devis ne dit pas",
      wholeNote:
        "Dépassement, gouvernance et réversibilité compris : la probabilité d’être le moins cher dit si le choix se joue à pile ou face.",
      bridge: "3. D’où vient l’écart, ligne par ligne",
      breakEven: "4. Jusqu’où l’infogérance coûte-t-elle autant que l’équipe interne ?",
      breakEvenNote:
        "Valeur de chaque grandeur, les autres restant ce qu’elles sont, à laquelle les deux choix coûtent autant.",
      quantity: "Grandeur",
      expected: "Seuil attendu",
      percentile: "Seuil à P80",
      unitPrice: "Prix unitaire mensuel",
      overrun: "Dépassement",
      reversibility: "Mois de réversibilité",
      exit: "6. Ce que coûte la sortie, décidée à la fin de chaque année",
      exitNote: "Le rival doit rembourser la sortie sur la durée d’un nouveau contrat, après la fin de l’ancien.",
      later: "5. Cinq ans plus tard : renégocier pour 36 mois, ou partir ?",
      laterNote: "Sur 36 mois, la décision prise à la fin du premier ; préavis, transition et réversibilité compris.",
      renewal: "Renégocier : forfait et dépassement attendu",
      renewalTotal: "Renégocier : coût total attendu",
      leaving: "Partir pour un rival au coût mensuel de la feuille « Partir »",
      staying: "Coût mensuel si l’on reste",
      rival: "Coût mensuel du rival auquel partir coûte autant que rester",
      discount: "Pour que partir vaille la peine, le rival doit être moins cher de",
      months: "mois",
      feeLine: "Forfait",
      overrunLine: "Dépassement",
      newCost: "Coût mensuel de la nouvelle solution",
      offersTitle: "Classement des offres",
      offersNote:
        "Ce qu’une offre laisse de côté est nommé, et compté à l’hypothèse du produit ou au plus cher des autres.",
    },
  },
  en: {
    decisionSheet: "Decision",
    offersSheet: "Offers",
    renewalSheet: "Renew",
    leavingSheet: "Leave",
    words: {
      title: "The quote, the whole cost and the way out",
      subtitle:
        "Every figure is a formula that reads the scenarios. What their sheets leave out is not counted here: price revision, retained team, departures, entry transition.",
      quote: "1. What the quote shows",
      fee: "Outsourcing: the fee alone",
      internal: "Internal team: expected total cost",
      cheaper: "The fee alone looks cheaper by",
      whole: "2. With all that the quote does not say",
      wholeNote:
        "With overrun, governance and reversibility: the probability of being cheaper tells whether it is a coin toss.",
      bridge: "3. Where the gap comes from, line by line",
      breakEven: "4. Up to where does outsourcing cost no more than the internal team?",
      breakEvenNote: "The value of each quantity, others staying what they are, at which both choices cost the same.",
      quantity: "Quantity",
      expected: "Expected break-even",
      percentile: "Break-even at P80",
      unitPrice: "Monthly unit price",
      overrun: "Overrun",
      reversibility: "Reversibility months",
      exit: "6. What leaving costs, decided at the end of each year",
      exitNote: "The rival must repay the exit over the term of a new contract, once the old one has ended.",
      later: "5. Five years later: renew for 36 months, or leave?",
      laterNote: "Over 36 months, decided at the end of the first; with notice, transition and reversibility.",
      renewal: "Renew: fee and expected overrun",
      renewalTotal: "Renew: expected total cost",
      leaving: "Leave for a rival at the monthly cost of sheet “Leave”",
      staying: "Monthly cost of staying",
      rival: "Monthly cost of the rival at which leaving costs as much as staying",
      discount: "For leaving to be worthwhile, the rival must be cheaper by",
      months: "months",
      feeLine: "Fee",
      overrunLine: "Overrun",
      newCost: "Monthly cost of the new solution",
      offersTitle: "Offers in their order",
      offersNote:
        "What an offer leaves out is named, and counted at the product's assumption or as the dearest of the others.",
    },
  },
};
