import type { ResultOf } from "gql.tada";
import { useQuery } from "urql";
import { useReturn } from "../graph/use-return.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { useUntil } from "../language/use-until.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { useWorkCount } from "./use-work-count.ts";
import { readWaiting } from "./work.operations.ts";

type Organization = NonNullable<ResultOf<typeof readWaiting>["organization"]>;
type Colleague = NonNullable<Organization["waiting"]>[number];

/** For coordinators: who is away, and whose work waits long. Nothing while all is well. */
export function ColleaguesWaiting() {
  const text = useText();
  const { organization, person } = useSignedIn();
  const [answer, ask] = useQuery({ query: readWaiting, variables: { organization } });
  useReturn(() => ask({ requestPolicy: "network-only" }));
  const colleagues = (answer.data?.organization?.waiting ?? []).filter((one) => one.person?.id !== person);
  if (colleagues.length === 0) return null;
  return (
    <section>
      <h2>{text("work.colleagues")}</h2>
      <ul className="plain">
        {colleagues.map((colleague) => (
          <ColleagueLine key={colleague.person?.id} colleague={colleague} />
        ))}
      </ul>
    </section>
  );
}

function ColleagueLine({ colleague }: { colleague: Colleague }) {
  const { person, deputy, awayUntil, needs, responders, cannotSignIn, unopened, unopenedSince } = colleague;
  const inWords = useWorkCount();
  const text = useText();
  const moment = useMoment();
  const until = useUntil();
  if (!person) return null;
  const { id, name } = person;
  return (
    <li className="card">
      {cannotSignIn && <p>{text("work.cannotSignIn", { name, what: inWords({ needs, responders }) })}</p>}
      {awayUntil && <p>{text("work.away", { name, moment: until(awayUntil) })}</p>}
      {awayUntil && <p>{deputy ? text("work.deputy", { name: deputy.name }) : text("work.noDeputy")}</p>}
      {unopenedSince && <p>{text("work.unopened", { name, count: unopened, moment: moment(unopenedSince) })}</p>}
      {!cannotSignIn && <p className="hint">{text("work.theirNeeds", { count: needs })}</p>}
      <Link to={{ screen: "hand-over" }} search={{ from: id }} className="button">
        {text("handOver.theirs", { name })}
      </Link>
    </li>
  );
}
