import "./client.visits.ts";
import "./case-file.visits.ts";
import "./keys.visits.ts";
import "./introduction.visits.ts";
import "./conflict.visits.ts";
import "./sent-operations.visits.ts"; // the last: it looks at what all the others have sent
