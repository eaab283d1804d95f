import type { MessageId } from "../language/english.ts";
import { useIsWhole } from "../language/language-frame.tsx";
import { useText } from "../language/use-text.ts";
import { Loading } from "../page/loading.tsx";
import { addressOf } from "../route/address.ts";
import { leaveForSignIn } from "../session/leave-for-sign-in.ts";
import type { Issuer } from "../session/settings.ts";
import { begunAt } from "./begun-at.ts";
import "./demo-people.css";

type DemoPeopleProps = { organizations: readonly Issuer[]; centre: Issuer | undefined };

/** The people that every demonstration has, by how they sign in. */
const ofOrganizations = ["advocate", "responder", "coordinator"] as const;
const ofCentre = ["operator", "analyst"] as const;
type Login = (typeof ofOrganizations)[number] | (typeof ofCentre)[number];

/** The first page of a demonstration: who can be played, and what is worth trying. */
export function DemoPeople({ organizations, centre }: DemoPeopleProps) {
  const text = useText();
  if (!useIsWhole()) return <Loading />;
  const home = organizations.find(({ organization }) => organization === begunAt);
  return (
    <>
      <p>{text("demo.text")}</p>
      {organizations.length === 0 && <p role="status">{text("welcome.empty")}</p>}
      {organizations.map((issuer) => (
        <Cast key={issuer.organization} issuer={issuer} name={issuer.name} logins={ofOrganizations} />
      ))}
      {centre && <Cast issuer={centre} name={text("demo.centre")} logins={ofCentre} />}
      <section>
        <h2>{text("demo.try")}</h2>
        <ol>
          <li>{home ? text("demo.try.begun", { organization: home.name }) : text("demo.try.post")}</li>
          {steps.map((step) => (
            <li key={step}>{text(step)}</li>
          ))}
        </ol>
        <p className="hint">{text("demo.windows")}</p>
      </section>
    </>
  );
}

const steps = ["demo.try.ask", "demo.try.answer", "demo.try.file"] as const satisfies MessageId[];

function Cast({ issuer, name, logins }: { issuer: Issuer; name: string; logins: readonly Login[] }) {
  const text = useText();
  const be = (login: Login) => {
    const returnTo = addressOf({ screen: "work" }, { at: issuer.organization });
    // Anew: somebody may have been another person of the same organization a moment ago.
    void leaveForSignIn(issuer, { returnTo, isAnew: true, as: login });
  };
  return (
    <section className="card cast">
      <h2>
        <a href={addressOf({ screen: "work" }, { at: issuer.organization })}>{name}</a>
      </h2>
      <div className="actions">
        {logins.map((login) => (
          <button key={login} type="button" onClick={() => be(login)}>
            {text(`demo.${login}`)}
            <span className="hint">{text(`demo.${login}.does`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
