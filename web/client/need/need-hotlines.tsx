import { useDay, useText } from "../language/use-text.ts";
import type { Need } from "./need-types.ts";

type Place = NonNullable<Need["nextStep"]>["hotlinesOf"][number];
type Line = Place["hotlines"][number];

/** Who can be called at once in the places of a need. */
export function NeedHotlines({ places, isOpen }: { places: readonly Place[]; isOpen: boolean }) {
  const text = useText();
  const each = [...new Map(places.map((place) => [place.code, place])).values()];
  return (
    <details open={isOpen}>
      <summary>{text("need.hotlines")}</summary>
      <p className="hint">{text("need.hotlines.text")}</p>
      {each.map(({ code, name, hotlines }) => (
        <div key={code}>
          <h3>{name}</h3>
          {hotlines.length === 0 && <p>{text("need.hotlines.none", { place: name })}</p>}
          <ul className="plain">
            {hotlines.map((line) => (
              <HotlineLine key={`${line.name} ${line.phone}`} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function HotlineLine({ line: { name, phone, phoneFromAbroad, text: message, url, checkedOn } }: { line: Line }) {
  const text = useText();
  const day = useDay();
  const more = [
    phoneFromAbroad && text("need.hotlines.abroad", { phone: phoneFromAbroad }),
    message && text("need.hotlines.message", { phone: message }),
    text("need.hotlines.checked", { day: day(checkedOn) }),
  ];
  return (
    <li>
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{" "}
      {phone && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
          <bdi>{phone}</bdi>
        </a>
      )}
      <br />
      <span className="hint">{more.filter(Boolean).join(" · ")}</span>
    </li>
  );
}
