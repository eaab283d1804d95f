import "./candidate.visits.ts";
import "./client.visits.ts";
import "./case-file.visits.ts";
import "./keys.visits.ts";
import "./introduction.visits.ts";
import "./conflict.visits.ts";
import "./opportunity.visits.ts";
import "./profile.visits.ts";
import "./need-form.visits.ts";
import "./work.visits.ts";
import "./organization.visits.ts";
import "./organization-settings.visits.ts";
import "./resource.visits.ts";
import "./network.visits.ts";
import "./statistics.visits.ts";
import "./statistics-setbacks.visits.ts";
import "./sent-operations.visits.ts"; // the last: it looks at what all the others have sent
