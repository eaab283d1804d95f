import { useText } from "../language/use-text.ts";

const limits = [
  "statistics.cannot.age",
  "statistics.cannot.person",
  "statistics.cannot.sex",
  "statistics.cannot.exploitation",
  "statistics.cannot.organization",
  "statistics.cannot.small",
] as const;

/** What nobody should try to read from the numbers, before they do. */
export function CannotTell() {
  const text = useText();
  return (
    <section>
      <h2>{text("statistics.cannot")}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{text(limit)}</li>
        ))}
      </ul>
    </section>
  );
}
