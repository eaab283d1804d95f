import type { ResultOf } from "gql.tada";
import { useDay, useText } from "../language/use-text.ts";
import { OutwardLink } from "../page/outward-link.tsx";
import type { readHotlines } from "./hotline.operations.ts";

type Hotline = NonNullable<ResultOf<typeof readHotlines>["jurisdiction"]>["hotlines"][number];

/** One line: its numbers, to be pressed; where they are from, and when somebody looked. */
export function HotlineCard({ hotline }: { hotline: Hotline }) {
  const text = useText();
  const day = useDay();
  const { name, phone, phoneFromAbroad, text: textNumber, url, source, checkedOn, checkedBy } = hotline;
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="actions">
        {phone && (
          <a className="button first" href={`tel:${dialled(phone)}`}>
            {text("hotline.call", { phone })}
          </a>
        )}
        {phoneFromAbroad && (
          <a className="button" href={`tel:${dialled(phoneFromAbroad)}`}>
            {text("hotline.abroad", { phone: phoneFromAbroad })}
          </a>
        )}
        {textNumber && (
          <a className="button" href={`sms:${dialled(textNumber)}`}>
            {text("hotline.write", { phone: textNumber })}
          </a>
        )}
        {url && <OutwardLink url={url} />}
      </p>
      <p>{text("hotline.hours")}</p>
      <p className="hint">
        {text(`hotlineCheck.${checkedBy}`, { day: day(checkedOn), source: URL.parse(source)?.hostname ?? source })}
      </p>
    </li>
  );
}

/** Only what can be dialled. */
function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, "");
}
