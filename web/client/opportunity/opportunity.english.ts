/** Needs elsewhere that fit. */
export const opportunityEnglish = {
  "opportunities.document": "What fits",
  "opportunities.title": "Needs that fit you",
  "opportunities.text": "Somebody looks for help that you or your colleagues can give. New ones appear by themselves.",
  "opportunities.none": "Nothing fits at present. We write to you when something does.",
  "opportunities.for": "Fits {name}",
  "opportunities.by": "Answer by {moment}",
  "opportunities.open": "Look at it",
  "opportunity.document": "What fits",
  "opportunity.title": "Somebody at {name} looks for help",
  "opportunity.gone": "No longer open",
  "opportunity.place": "{issue}, {place}",
  "opportunity.due": "A date presses in {month}",
  "opportunity.offer": "Offer help",
  "opportunity.offerFor": "For what?",
  "opportunity.offered":
    "Your offer is on its way. As soon as your organization has confirmed it, it is among your updates.",
  "opportunity.decline": "Not for me",
  "opportunity.declineWhy": "Why? Choose one, and it is sent.",
  "opportunity.declined": "Thank you. Somebody else is asked now.",
  "opportunity.back": "Back to what fits you",
} as const;
