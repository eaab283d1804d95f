import { textAt } from "./graph-answer.ts";
import type { Person } from "./person.ts";

/** Somebody who takes asylum in one place: the input of `addResponder`. */
export function lawyerIn(jurisdiction: string, name: string, more: Record<string, unknown> = {}) {
  return {
    name,
    profession: "LAWYER",
    issues: ["status-asylum", "family-divorce"],
    help: ["REPRESENTATION", "BRIEF_SERVICE"],
    languages: [{ language: "en", skill: "SPOKEN" }],
    admissions: [{ jurisdiction, regulator: "The bar of the place" }],
    remote: true,
    cost: ["FREE"],
    freePlaces: 3,
    traits: [],
    trained: true,
    ...more,
  };
}

/** Adds a responder, looks their admission up and approves them. @returns their id */
export async function approvedResponder(
  coordinator: Person,
  organization: string,
  input: ReturnType<typeof lawyerIn>,
): Promise<string> {
  const added = await coordinator.command("addResponder", { organization, input }, "responder { id }");
  const responder = textAt(added.payload, "responder.id");
  const jurisdiction = input.admissions[0]?.jurisdiction ?? "";
  const steps = [
    await coordinator.command("checkAdmission", { responder, jurisdiction }),
    await coordinator.command("approveResponder", { responder }),
  ];
  const problems = steps.flatMap((step) => step.problems);
  if (problems.length > 0) throw new Error(`the responder was refused: ${problems.join(", ")}`);
  return responder;
}
