import { useState } from "react";
import { fromNeed } from "../introduction/side-way.ts";
import { useDay, useText } from "../language/use-text.ts";
import { useFocus } from "../page/use-focus.ts";
import { KeysAhead } from "../person-key/keys-ahead.tsx";
import { Link } from "../route/link.tsx";
import { type Drafted, endOf } from "./permission-draft.ts";
import { type CameFrom, placeOf } from "./permission-way.ts";
import { useWhom } from "./use-whom.ts";

type WrittenDownProps = { need: string; written: Drafted; from: CameFrom | undefined };

/** What was written down just now, until when it holds, and the one thing that comes next. */
export function WrittenDown({ need, written, from }: WrittenDownProps) {
  const text = useText();
  const day = useDay();
  const [until] = useState(() => endOf(written, new Date()));
  const said = useFocus<HTMLParagraphElement>("written down");
  return (
    <section className="next">
      <p role="status" ref={said} tabIndex={-1}>
        <strong>{text("permission.done", { day: day(until.slice(0, 10)) })}</strong>
      </p>
      {written.purpose === "CASE_FILE" && <KeysAhead />}
      <div className="actions">
        <Next need={need} written={written} from={from} />
      </div>
    </section>
  );
}

/** What it was written down for: the file is sealed, the names are sent, or one goes on where one came from. */
function Next({ need, written: { purpose, whom, scope }, from }: WrittenDownProps) {
  const text = useText();
  const sayWhom = useWhom();
  if (purpose === "CASE_FILE") {
    const people = scope.people.map((one) => one.name);
    const name = sayWhom(people, whom?.responder?.name);
    return (
      <>
        <Link to={{ screen: "file", id: need }} className="button first">
          {text("permission.sealFor", { name })}
        </Link>
        {from && <Back need={need} from={from} />}
      </>
    );
  }
  if (purpose === "CONFLICT_CHECK" && whom) {
    return (
      <Link to={{ screen: "introduction", id: whom.id }} search={fromNeed} className="button first">
        {text("permission.toNames")}
      </Link>
    );
  }
  return <Back need={need} from={from ?? { page: "need" }} isFirst />;
}

type BackProps = { need: string; from: CameFrom; isFirst?: boolean };

/** To the page from which somebody came to write down one permission. */
export function Back({ need, from, isFirst = false }: BackProps) {
  const text = useText();
  return (
    <Link {...placeOf(need, from)} className={isFirst ? "button first" : "button"}>
      {text(`permission.back.${from.page}`)}
    </Link>
  );
}
