import "./candidate.visits.ts";
import "./opportunity.visits.ts";
import "./profile.visits.ts";
import "./need-form.visits.ts";
import "./work.visits.ts";
import "./sent-operations.visits.ts"; // the last: it looks at what all the others have sent
