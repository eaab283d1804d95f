import { type Problem, problem } from "#shared/errors/problem.ts";
import { partnerPolicy } from "../graph/partner.policy.ts";

const plurals: Readonly<Record<string, string>> = {
  ADVOCATE: "advocates",
  RESPONDER: "responders",
  COORDINATOR: "coordinators",
};

/** Why somebody may not give a command: not signed in, not of this organization, or without a role that its row names. */
export function refuseCommand(name: string): Problem {
  const { network, home: roles } = partnerPolicy.commands[name] ?? {};
  if (network !== undefined) return problem("NOT_ALLOWED", [], "This is for people who are signed in. Sign in first.");
  if (!Array.isArray(roles)) return problem("NOT_ALLOWED", [], "This is for people of the organization it is about.");
  const who = roles.map((role) => plurals[role] ?? role).join(" and ");
  const sentence = `This is for ${who} of the organization it is about. Ask a coordinator of yours.`;
  return problem("NOT_ALLOWED", [], sentence);
}
