/** What the tables are called, which question each answers, and what their codes are. */
export const tableWordsEnglish = {
  "statistics.table.needs-by-group": "Needs by kind of legal issue",
  "statistics.question.needs-by-group": "What do survivors need? A need with two kinds of issues counts with both.",
  "statistics.table.unmet-by-group": "What stayed unmet",
  "statistics.question.unmet-by-group":
    "Which issues did nobody take? Unmet means: nobody within 14 days, or it was closed as unmet before.",
  "statistics.table.outcomes-by-group": "What came of it",
  "statistics.question.outcomes-by-group": "How did issues end, and how many had not ended on the day of counting?",
  "statistics.table.days-to-first-answer": "Days until a first answer",
  "statistics.question.days-to-first-answer": "How long did a need wait until anybody said yes or no?",
  "statistics.table.days-to-acceptance-by-group": "Days until somebody helped",
  "statistics.question.days-to-acceptance-by-group": "How long did an issue wait until somebody took it on?",
  "statistics.table.kinds-of-exploitation": "Kinds of exploitation",
  "statistics.question.kinds-of-exploitation":
    "Which kinds were told? Nobody has to tell any. A need counts with up to two of them.",
  "statistics.table.needs-by-issue": "Needs by legal issue",
  "statistics.question.needs-by-issue": "Which single legal issues come up? A need with two issues counts with both.",
  "statistics.table.needs-by-country-and-group": "Met and unmet, by country",
  "statistics.question.needs-by-country-and-group":
    "Under which country’s law were issues met, and where did they stay unmet?",
  "statistics.table.needs-by-subdivision-and-group": "Needs by state or province",
  "statistics.question.needs-by-subdivision-and-group":
    "In which state or province? Only for countries where a lawyer may act in one part alone.",
  "statistics.table.needs-by-language-and-group": "Needs by language",
  "statistics.question.needs-by-language-and-group": "What do the speakers of a language need?",
  "statistics.table.where-needs-travel": "Which way needs travel",
  "statistics.question.where-needs-travel": "From which country did somebody ask, and from which did somebody answer?",
  "statistics.table.availability-by-group": "Who has room to help",
  "statistics.question.availability-by-group":
    "For which kinds of issues are there people who help, and have they room?",
  "statistics.table.availability-by-country-and-group": "Room to help, by country",
  "statistics.question.availability-by-country-and-group":
    "In which countries, and for which kinds of issues, did people who help have room?",
  "statistics.counts.needs-by-group": "All needs that were posted. A need counts once with each kind of issue it has.",
  "statistics.counts.unmet-by-group":
    "Issues that nobody took within 14 days, and issues closed as unmet before that. Somebody may have helped later.",
  "statistics.counts.outcomes-by-group": "All issues, by what was noted when they ended.",
  "statistics.counts.days-to-first-answer": "All needs that were posted. A first answer may be a no.",
  "statistics.counts.days-to-acceptance-by-group": "All issues. A no does not end the waiting here, only a yes does.",
  "statistics.counts.kinds-of-exploitation":
    "All needs that were posted. A need counts with each kind that was told, or once as not told.",
  "statistics.counts.needs-by-issue": "All needs that were posted. A need counts once with each of its issues.",
  "statistics.counts.needs-by-country-and-group":
    "All issues, under the country whose law they are about. “Taken or withdrawn” is every issue that is not unmet.",
  "statistics.counts.needs-by-subdivision-and-group":
    "Needs about the law of one state or province. Needs about the whole country are not in it.",
  "statistics.counts.needs-by-language-and-group":
    "All needs that were posted. A need counts for each language the survivor speaks, with each kind of issue.",
  "statistics.counts.where-needs-travel":
    "Only needs that somebody took on. Asked from is the country of the organization that posted the need. Answered from is the country of the organization that took it on. A need taken on in several countries counts with one.",
  "statistics.counts.availability-by-group": "Everybody who helps, with each kind of issue they take.",
  "statistics.counts.availability-by-country-and-group":
    "Everybody who helps and has room, with each country they may act in and each kind of issue they take.",
  "statistics.totalNote.needs-by-group":
    "A need with two kinds of issues counts with both. One with three counts with two of them. So the total is more than the needs there were.",
  "statistics.totalNote.unmet-by-group":
    "Only issues that nobody took in time are in it. So its total is smaller than that of all issues.",
  "statistics.totalNote.outcomes-by-group": "It counts issues, not needs: each once, by how it ended.",
  "statistics.totalNote.days-to-first-answer":
    "Every need is in it exactly once. So its total is closest to the number of needs.",
  "statistics.totalNote.days-to-acceptance-by-group": "It counts issues, not needs: each once, by its days.",
  "statistics.totalNote.kinds-of-exploitation":
    "A need counts with each kind that was told, up to two, or once as not told. So the total is more than the needs there were.",
  "statistics.totalNote.needs-by-issue":
    "A need counts with up to two of its issues. What is too rare to be shown is missing from the total.",
  "statistics.totalNote.needs-by-country-and-group":
    "It counts issues, not needs. Countries with few of them are missing from the total.",
  "statistics.totalNote.needs-by-subdivision-and-group":
    "Only needs about the law of one state or province are in it. Those with few are missing from the total.",
  "statistics.totalNote.needs-by-language-and-group":
    "A need counts once for each language and kind of issue, up to two times. Rare languages are missing from the total.",
  "statistics.totalNote.where-needs-travel":
    "Only needs that somebody took on are in it, each once. Ways that few needs took are missing from the total.",
  "statistics.totalNote.availability-by-group":
    "It counts people who help, not needs: each with up to three kinds of issues.",
  "statistics.totalNote.availability-by-country-and-group":
    "It counts people who help and have room, not needs: each up to three times, by country and kind of issue.",
  "statistics.beside.unmet-by-group":
    "Here unmet looks at the first 14 days. What was noted in the end stands in another table:",
  "statistics.beside.outcomes-by-group":
    "“Nobody could be found” is what somebody noted in the end. What nobody took within 14 days stands in another table:",
  "statistics.beside.needs-by-country-and-group": "Unmet means here the same as in this table:",
  "statistics.beside.days-to-acceptance-by-group":
    "An issue that was taken after 15 days or more counts here, and is unmet in this table:",
  "statistics.warning.kinds-of-exploitation":
    "This table cannot tell work from sex: a need can have any number of kinds, or none. “Child labor” is not a count of children. Nobody is asked for an age.",
  "statistics.warning.where-needs-travel":
    "Where one organization alone took part in a country, the rows asked from there are nearly its own numbers. The chance mixed in protects each need, not the organization.",
  "statistics.by.group": "Kind of legal issue",
  "statistics.by.issue": "Legal issue",
  "statistics.by.country": "Country",
  "statistics.by.subdivision": "State or province",
  "statistics.by.language": "Language",
  "statistics.by.exploitation": "Kind of exploitation",
  "statistics.by.outcome": "Outcome",
  "statistics.by.days": "Days",
  "statistics.by.fate": "Met or unmet",
  "statistics.by.askingCountry": "Asked from",
  "statistics.by.answeringCountry": "Answered from",
  "statistics.by.availability": "Room",
  "statistics.code.exploitation.NOT_SAID": "Not told",
  "statistics.code.outcome.NOT_ENDED": "Not ended yet",
  "statistics.code.outcome.OPEN": "Not ended yet",
  "statistics.code.outcome.WITHDRAWN": "Taken back",
  "statistics.code.days.NEVER": "Not by the day as of which it was counted",
  "statistics.code.days.0-1": "0 or 1 day",
  "statistics.code.days.2-3": "2 or 3 days",
  "statistics.code.days.4-7": "4 to 7 days",
  "statistics.code.days.8-14": "8 to 14 days",
  "statistics.code.days.15+": "15 days or more",
  "statistics.code.fate.MET": "Taken or withdrawn",
  "statistics.code.fate.UNMET": "Unmet",
  "statistics.code.availability.OPEN": "Has room",
  "statistics.code.availability.LIMITED": "Has a little room",
  "statistics.code.availability.FULL": "Is full",
  "statistics.code.country.ZZ": "Any other country",
  "statistics.code.language.mis": "Any other language",
} as const;
