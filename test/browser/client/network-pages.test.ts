import "./organization.visits.ts";
import "./organization-settings.visits.ts";
import "./resource.visits.ts";
import "./network.visits.ts";
import "./statistics.visits.ts";
import "./statistics-setbacks.visits.ts";
import "./sent-operations.visits.ts"; // the last: it looks at what all the others have sent
