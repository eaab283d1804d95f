import type { ResultOf } from "gql.tada";
import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { zoneName } from "../language/zone-name.ts";
import type { contactFragment } from "./contact.fragment.ts";

type Contact = ResultOf<typeof contactFragment>;
type ContactCardProps = { contact: Contact | null; organization: string };

const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** How a professional of the other side is reached at work. */
export function ContactCard({ contact, organization }: ContactCardProps) {
  const text = useText();
  const { locale } = useIntl();
  if (!contact) return <p>{text("contact.none")}</p>;
  const { name, title, email, phone, timeZone } = contact;
  return (
    <div className="card">
      <p>
        <strong>{name}</strong>
        <br />
        {[title, organization].filter(Boolean).join(", ")}
      </p>
      <dl>
        {email && <dt>{text("contact.email")}</dt>}
        {email && (
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        )}
        {phone && <dt>{text("contact.phone")}</dt>}
        {phone && (
          <dd>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
              <bdi>{phone}</bdi>
            </a>
          </dd>
        )}
        <dt>{text("contact.hours")}</dt>
        <dd>
          <WorkHours hours={contact.hours} />
          {text("contact.zone", { zone: zoneName(timeZone, locale) })}
        </dd>
      </dl>
    </div>
  );
}

/** Days with the same hours stand together. */
function WorkHours({ hours }: Pick<Contact, "hours">) {
  const text = useText();
  const intl = useIntl();
  if (hours.length === 0) return <p>{text("contact.noHours")}</p>;
  const spans = new Map(hours.map(({ from, until }) => [`${from} ${until}`, { from, until }]));
  const daysOf = ({ from, until }: { from: string; until: string }) => {
    const meant = hours.filter((one) => one.from === from && one.until === until).map(({ day }) => day);
    return intl.formatList(days.filter((day) => meant.includes(day)).map((day) => text(`day.${day}`)));
  };
  return (
    <ul className="plain">
      {[...spans].map(([key, span]) => (
        <li key={key}>{text("contact.span", { days: daysOf(span), ...span })}</li>
      ))}
    </ul>
  );
}
