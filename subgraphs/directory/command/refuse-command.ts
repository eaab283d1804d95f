import { type Problem, problem } from "#shared/errors/problem.ts";
import { directoryPolicy } from "../graph/directory.policy.ts";

/** Why somebody may not give a command: not signed in, no coordinator of an organization, or no operator. */
export function refuseCommand(name: string): Problem {
  const network = directoryPolicy.commands[name]?.network;
  if (network === undefined) return onlyOperators;
  return network === "everyone" ? onlySignedIn : onlyCoordinators;
}

const onlyOperators = problem("NOT_ALLOWED", [], "Only operators of the centre may do this.");
const onlyCoordinators = problem("NOT_ALLOWED", [], "Only coordinators of an organization may do this.");
const onlySignedIn = problem("NOT_ALLOWED", [], "This is for people who are signed in. Sign in first.");
