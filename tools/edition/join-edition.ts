import { randomUUID } from "node:crypto";
import { AlightError } from "#shared/errors/alight-error.ts";
import { coordinatorOf, type EditionDesk } from "./edition-desk.ts";
import { joinForm } from "./edition-forms.ts";
import { untilAnswer } from "./until-answer.ts";

const joinMutation = `mutation ($organization: ID!, $edition: ID!, $key: ID!) {
  done: joinEdition(organization: $organization, edition: $edition, idempotencyKey: $key) {
    problems { code path message }
  }
}`;

/** Has the coordinators of all organizations join. @returns those that take part; of the others it is told why not */
export async function joinAll(desk: EditionDesk, edition: string): Promise<string[]> {
  const joining = desk.organizations.map(async (organization) => {
    const reason = await join(desk, organization, edition).catch(reasonOf);
    desk.tell(reason === "" ? `${organization} takes part` : `${organization} does not take part: ${reason}`);
    return reason === "" ? [organization] : [];
  });
  return (await Promise.all(joining)).flat();
}

/** @returns why not; nothing when they take part */
function join(desk: EditionDesk, organization: string, edition: string): Promise<string> {
  const key = randomUUID();
  return untilAnswer(`${organization} hears of edition ${edition}`, async () => {
    const { data } = await desk.ask({
      as: coordinatorOf(organization),
      query: joinMutation,
      variables: { organization, edition, key },
      form: joinForm,
    });
    const { problems } = data.done;
    // The call travels by itself: it may not have arrived yet.
    const isAwaited = problems.some(({ code, path }) => code === "NOT_FOUND" && path.at(-1) === "edition");
    return isAwaited ? undefined : problems.map(({ message }) => message).join(" ");
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof AlightError) return error.message;
  throw error;
}
