import "./advocate.journey.ts";
import "./responder.journey.ts";
import "./coordinator.journey.ts";
import "./centre.journey.ts";
import "./concern.journey.ts";
import "./resource.journey.ts";
import "./introduction.journey.ts";
import "./representation.journey.ts";
import "./introduction-race.journey.ts";
import "./all-at-once.journey.ts";
import "./repeated-command.journey.ts";
import "./hosted-organization.journey.ts";
import "./moved-organization.journey.ts";
import "./opportunity.journey.ts";
import "./stream.journey.ts";
import "./sign-in.journey.ts";
import "./edition.journey.ts";
import "./centre-holds-no-need.journey.ts"; // the last: it looks at what all the others left behind
