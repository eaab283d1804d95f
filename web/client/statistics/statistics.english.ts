/** What the pages of published numbers say. */
export const statisticsEnglish = {
  "statistics.document": "Numbers",
  "statistics.document.needs-by-group": "Numbers by group",
  "statistics.document.unmet-by-group": "Numbers: not taken",
  "statistics.document.outcomes-by-group": "Numbers: results",
  "statistics.document.days-to-first-answer": "Numbers: first answer",
  "statistics.document.days-to-acceptance-by-group": "Numbers: days",
  "statistics.document.kinds-of-exploitation": "Numbers by kind",
  "statistics.document.needs-by-issue": "Numbers by issue",
  "statistics.document.needs-by-country-and-group": "Numbers by country",
  "statistics.document.needs-by-subdivision-and-group": "Numbers by state",
  "statistics.document.needs-by-language-and-group": "Numbers by language",
  "statistics.document.where-needs-travel": "Numbers: from and to",
  "statistics.document.availability-by-group": "Numbers: room",
  "statistics.document.availability-by-country-and-group": "Numbers: room by country",
  "statistics.title": "Numbers",
  "statistics.what.sum":
    "Each quarter, organizations add up what survivors needed, and what came of it. Each one chooses whether it takes part.",
  "statistics.what.noise":
    "Only the sum of three organizations or more can be read, with a little chance mixed in. So each single need is kept safe. It is not the organization that is hidden: a row about a country where only one took part is close to its own number.",
  "statistics.what.open":
    "That is so that no number can be turned back into a person. The sums are open to everybody, and never change.",
  "statistics.published": "What is published",
  "statistics.underWay": "Under way",
  "statistics.cameToNothing": "Came to nothing",
  "statistics.none": "Nothing is published yet.",
  "statistics.again": "{months}, counted again ({number})",
  "statistics.yearToDate": "The year so far: the published quarters added up.",
  "statistics.publishedAt": "Published on {day}",
  "statistics.joinBy": "Organizations can join until {moment}.",
  "statistics.gone": "There is no such edition, or it is not published.",
  "statistics.gone.text":
    "All editions that can be read are listed on the page of all numbers. Of others nothing is said here, whatever the reason.",
  "statistics.first": "This is the first edition: there is nothing to compare it with yet.",
  "statistics.tableGone": "There is no such table in this edition.",
  "statistics.all": "Back to all numbers",
  "statistics.back": "Back to this edition",
  "statistics.tables": "What you can look up",
  "statistics.about": "About this edition",
  "statistics.participants": "Who took part",
  "statistics.asOf": "As things stood on",
  "statistics.publishedOn": "Published",
  "statistics.license": "Free to use under",
  "statistics.copyCitation": "Copy how to cite it",
  "statistics.dictionary": "What the codes mean (JSON)",
  "statistics.copied": "Copied.",
  "statistics.notCopied": "Your browser did not let us copy it.",
  "statistics.cannot": "What these numbers cannot tell",
  "statistics.cannot.age": "How many were minors. Nobody is asked for an age.",
  "statistics.cannot.person":
    "How many people there are. Needs are counted. One person may have several, in several places.",
  "statistics.cannot.sex": "How many women and men, or of which nationality. Nobody is asked for it.",
  "statistics.cannot.exploitation":
    "How many “for work” and how many “for sex”. A need can have any number of kinds of exploitation, or none.",
  "statistics.cannot.organization":
    "Exactly how much one organization did. Only sums of three or more are read. But where one of them alone is in a country, that country’s row is nearly its own.",
  "statistics.cannot.small": "Anything about a few people. Numbers that are too small are not shown.",
  "statistics.method": "How people stay safe in these numbers",
  "statistics.method.whom": "From whom",
  "statistics.method.whom.text":
    "From everybody who reads them, and from the centre: that is the service which adds the numbers up. Also from {tolerated, plural, one {one organization} other {# organizations}} that took part and would give away its own share.",
  "statistics.method.noise": "By what",
  "statistics.method.noise.text":
    "Each organization mixes chance into its numbers before they leave. Whether one need is counted or not hardly changes what you see. How much it can change is called ε (epsilon). For one need it is {epsilon, number} in all tables of needs together. Tables of people who help count no needs, and have their own part: {responders, number} for one person who helps. Smaller is safer.",
  "statistics.method.interval": "How sure a number is",
  "statistics.method.interval.text":
    "Because of that chance, each number comes with a range. The true sum of what was counted here lies in it 95 times of 100.",
  "statistics.method.kept": "What [c] means",
  "statistics.method.kept.text":
    "The number is not shown, because it came out below what its table shows after chance was added. A table shows numbers from 10 on at least, and from more than chance could well make of nothing. The true number may be somewhat higher. It is not known to be zero, and not known to be anything else. It is in no total.",
  "statistics.method.rank": "What is more, what is less",
  "statistics.method.rank.text":
    "Where two ranges overlap, nobody can say which number is larger. So a place is given as all the places a number may have, as “1 to 4”.",
  "statistics.method.not": "What is not promised",
  "statistics.method.not.text":
    "An organization that sends wrong numbers can shift a table. A need with many issues counts with a few of them only. One person’s several needs are not counted as one. How much one organization did is not hidden where it is alone in a row.",
  "statistics.filters": "Look closer",
  "statistics.any": "All",
  "statistics.order": "Order",
  "cellOrder.VALUE_DESCENDING": "Largest first",
  "cellOrder.VALUE_ASCENDING": "Smallest first",
  "cellOrder.DECLARED": "As they are listed",
  "statistics.noCells": "The table has no such number.",
  "statistics.noneCounted": "Nobody who took part could have counted this, so there is no number.",
  "statistics.uncounted":
    "Needs asked from other countries are not listed. No organization there took part, so nobody could count them.",
  "statistics.uncounted.show": "Show those rows too",
  "statistics.uncounted.hide": "Leave out rows that nobody could count",
  "statistics.folded":
    "And {count, number} more that {count, plural, one {is} other {are}} not shown: {count, plural, one {it stands} other {they stand}} as [c].",
  "statistics.folded.open": "And others that are not shown: they stand as [c].",
  "statistics.folded.list": "List them too",
  "statistics.column.way": "From and to",
  "statistics.way": "{asking} to {answering}",
  "statistics.notBy": "Not by {day}",
  "statistics.axis.NEED": "Number of needs",
  "statistics.axis.ISSUE": "Number of legal issues",
  "statistics.axis.RESPONDER": "Number of people who help",
  "statistics.chart.read":
    "The thin line at the end of a bar is the range. A small square with [c] is a number that is not shown. The table below says the same.",
  "statistics.chart.broken": "The picture could not be drawn. The table below has all of it.",
  "statistics.column.value": "Number",
  "statistics.column.interval": "Range (95 of 100)",
  "statistics.column.place": "Place",
  "statistics.interval": "{low} – {high}",
  "statistics.place.range": "{first} to {last}",
  "statistics.place.open": "{first} or later",
  "statistics.place.text":
    "Places are among the numbers that are shown here. “1 to 4” means: it may be the largest, or only the fourth. The ranges leave it open.",
  "cellStatus.SUPPRESSED":
    "not shown, because it came out below {threshold, number} after chance was added. The true number may be somewhat higher. It is not known to be zero, and not known to be anything else.",
  "cellStatus.SUPPRESSED.year":
    "not shown, because one of the quarters does not show it. It is not known to be zero, and not known to be anything else.",
  "cellStatus.NOT_COLLECTED": "nobody who took part could have counted this.",
  "cellStatus.STRUCTURAL_ZERO": "this cannot be.",
  "statistics.total.NEED":
    "The published numbers of the whole table add up to {value, number}, whatever you chose above. They count needs.",
  "statistics.total.ISSUE":
    "The published numbers of the whole table add up to {value, number}, whatever you chose above. They count legal issues of needs.",
  "statistics.total.RESPONDER":
    "The published numbers of the whole table add up to {value, number}, whatever you chose above. They count lawyers and others who help.",
  "statistics.total.none":
    "No number of this table is large enough to be shown. That does not mean that there was nothing to count.",
  "statistics.total.range":
    "The true sum of what was counted in them lies between {low, number} and {high, number}, 95 times of 100.",
  "statistics.total.leftOut":
    "{shown, number} of {all, number} numbers that could be counted are shown. The others came out too small, and are not in the sum.",
  "statistics.facts": "What this table counts",
  "statistics.facts.unit": "What is counted",
  "statistics.facts.unit.NEED": "Needs, not people.",
  "statistics.facts.unit.ISSUE": "Legal issues, not needs and not people.",
  "statistics.facts.unit.RESPONDER": "Lawyers and others who help.",
  "statistics.facts.bound": "How much one counts",
  "statistics.facts.bound.need":
    "One need adds at most {bound, number} to the whole table. Where it has more, a fixed draw says what counts, and the rest does not.",
  "statistics.facts.bound.issue":
    "A need with {more, number} issues would have {more, number}; {bound, number} of them {bound, plural, one {is} other {are}} counted. A fixed draw says which.",
  "statistics.facts.bound.responder":
    "One person who helps adds at most {bound, number} to the whole table. Where they have more, a fixed draw says what counts.",
  "statistics.facts.until": "Until when",
  "statistics.facts.until.need":
    "Needs posted in these months, as they stood on {day}. What came later is not in it. Drafts are never counted.",
  "statistics.facts.until.responder":
    "As it was when the organizations counted. That was after {day}. Whoever had paused is not counted.",
  "statistics.facts.shown": "What is shown",
  "statistics.facts.shown.from":
    "Numbers from {threshold, number} on. The range reaches {halfWidth, number} to each side.",
  "statistics.facts.shown.year":
    "Numbers that each of the quarters shows, added up. The range reaches {halfWidth, number} to each side.",
  "statistics.facts.epsilon": "Its part of ε",
  "statistics.facts.epsilon.text":
    "{epsilon, number}. ε (epsilon) says how much one need can change what you see. Smaller is safer, and makes ranges wider.",
  "statistics.facts.epsilon.responder":
    "{epsilon, number}. ε (epsilon) says how much one person who helps can change what you see. This table counts no needs. Smaller is safer, and makes ranges wider.",
  "statistics.source": "Source: {citation} Table: {title} ({name}). {href}",
  "statistics.take": "Take it with you",
  "statistics.take.text": "The files have the whole table. They never change.",
  "statistics.print": "Print",
  "statistics.copy": "Copy it for a program",
  "statistics.copy.text":
    "For whoever writes programs. curl fetches the file. Python reads it with pandas. GraphQL asks our service for what you chose above.",
  "tableFormat.CSV": "CSV",
  "tableFormat.PARQUET": "Parquet",
  "tableFormat.JSON_STAT": "JSON-stat",
  "copyForm.CURL": "Copy as curl",
  "copyForm.PYTHON": "Copy as Python",
  "copyForm.GRAPHQL": "Copy as GraphQL",
  "editionState.CALLED": "Organizations are asked whether they take part.",
  "editionState.COUNTING": "Those who take part are counting.",
  "editionState.PUBLISHED": "Published.",
  "editionState.FAILED": "It did not come about. Nothing of it can be read.",
  "editionState.CANCELLED": "It was called off. Nothing of it can be read.",
} as const;
