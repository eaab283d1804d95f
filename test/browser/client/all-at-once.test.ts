import "./all-at-once.visits.ts"; // on a network on which nothing else has happened
import "./sent-operations.visits.ts";
