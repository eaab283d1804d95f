import "./candidate.visits.ts";
import "./client.visits.ts";
import "./need-form.visits.ts";
import "./sent-operations.visits.ts"; // the last: it looks at what all the others have sent
