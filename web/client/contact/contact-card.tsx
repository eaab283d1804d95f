import type { ResultOf } from "gql.tada";
import { useText } from "../language/use-text.ts";
import type { contactFragment } from "./contact.fragment.ts";

type Contact = ResultOf<typeof contactFragment>;
type ContactCardProps = { contact: Contact | null; organization: string };

const days = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** How a professional of the other side is reached at work. */
export function ContactCard({ contact, organization }: ContactCardProps) {
  const text = useText();
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
          {text("contact.zone", { zone: timeZone })}
        </dd>
      </dl>
    </div>
  );
}

function WorkHours({ hours }: Pick<Contact, "hours">) {
  const text = useText();
  if (hours.length === 0) return <p>{text("contact.noHours")}</p>;
  const spans = days.flatMap((day) => hours.filter((one) => one.day === day).map((one) => ({ ...one, day })));
  return (
    <ul className="plain">
      {spans.map(({ day, from, until }) => (
        <li key={`${day} ${from}`}>{text("contact.span", { day: text(`day.${day}`), from, until })}</li>
      ))}
    </ul>
  );
}
