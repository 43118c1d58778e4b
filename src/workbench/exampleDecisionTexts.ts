import type { Language } from "../scenario/language";

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
  | "breakEven" | "breakEvenNote" | "quantity" | "today" | "expected" | "percentile" | "unitPrice" | "overrun" | "reversibility"
  | "exit" | "exitNote" | "later" | "laterNote" | "renewal" | "renewalTotal" | "leaving" | "staying" | "rival" | "discount"
  | "feeLine" | "overrunLine" | "newCost" | "offersTitle" | "offersNote"; // prettier-ignore

export const decisionTexts: Readonly<Record<Language, DecisionTexts>> = {
  fr: {
    decisionSheet: "Décision",
    offersSheet: "Offres",
    renewalSheet: "Renégocier",
    leavingSheet: "Partir",
    words: {
      title: "Le devis, le coût complet et la porte de sortie",
      subtitle:
        "400 salariés, 30 000 € par mois pendant cinq ans ; chaque chiffre est une formule qui lit les scénarios.",
      quote: "1. Ce que montre le devis",
      fee: "Infogérance : le forfait seul",
      internal: "Équipe interne : coût total attendu",
      cheaper: "Le forfait seul paraît moins cher de",
      whole: "2. Avec tout ce que le devis ne dit pas",
      wholeNote: "Dépassement, gouvernance et réversibilité compris : presque à pile ou face.",
      bridge: "3. D’où vient l’écart, ligne par ligne",
      breakEven: "4. Jusqu’où l’infogérance coûte-t-elle autant que l’équipe interne ?",
      breakEvenNote:
        "Valeur de chaque grandeur, les autres restant ce qu’elles sont, à laquelle les deux choix coûtent autant.",
      quantity: "Grandeur",
      today: "Aujourd’hui",
      expected: "Seuil attendu",
      percentile: "Seuil à P80",
      unitPrice: "Prix unitaire mensuel",
      overrun: "Dépassement",
      reversibility: "Mois de réversibilité",
      exit: "5. Ce que coûte la sortie, décidée à la fin de chaque année",
      exitNote: "Le rival doit rembourser la sortie sur la durée d’un nouveau contrat, après la fin de l’ancien.",
      later: "6. Cinq ans plus tard : renégocier pour 36 mois, ou partir ?",
      laterNote: "Sur les 36 mois qui suivent la décision, préavis, transition et réversibilité compris.",
      renewal: "Renégocier : forfait et dépassement attendu",
      renewalTotal: "Renégocier : coût total attendu",
      leaving: "Partir pour un rival au coût mensuel de la feuille « Partir »",
      staying: "Coût mensuel si l’on reste",
      rival: "Coût mensuel du rival auquel partir coûte autant que rester",
      discount: "Pour que partir vaille la peine, le rival doit être moins cher de",
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
      subtitle: "400 employees, 30,000 € a month for five years; every figure is a formula that reads the scenarios.",
      quote: "1. What the quote shows",
      fee: "Outsourcing: the fee alone",
      internal: "Internal team: expected total cost",
      cheaper: "The fee alone looks cheaper by",
      whole: "2. With all that the quote does not say",
      wholeNote: "With overrun, governance and reversibility it is close to a coin toss.",
      bridge: "3. Where the gap comes from, line by line",
      breakEven: "4. Up to where does outsourcing cost no more than the internal team?",
      breakEvenNote: "The value of each quantity, others staying what they are, at which both choices cost the same.",
      quantity: "Quantity",
      today: "Today",
      expected: "Expected break-even",
      percentile: "Break-even at P80",
      unitPrice: "Monthly unit price",
      overrun: "Overrun",
      reversibility: "Reversibility months",
      exit: "5. What leaving costs, decided at the end of each year",
      exitNote: "The rival must repay the exit over the term of a new contract, once the old one has ended.",
      later: "6. Five years later: renew for 36 months, or leave?",
      laterNote: "Over the 36 months that follow the decision, with notice, transition and reversibility.",
      renewal: "Renew: fee and expected overrun",
      renewalTotal: "Renew: expected total cost",
      leaving: "Leave for a rival at the monthly cost of sheet “Leave”",
      staying: "Monthly cost of staying",
      rival: "Monthly cost of the rival at which leaving costs as much as staying",
      discount: "For leaving to be worthwhile, the rival must be cheaper by",
      feeLine: "Fee",
      overrunLine: "Overrun",
      newCost: "Monthly cost of the new solution",
      offersTitle: "Offers in their order",
      offersNote:
        "What an offer leaves out is named, and counted at the product's assumption or as the dearest of the others.",
    },
  },
};
