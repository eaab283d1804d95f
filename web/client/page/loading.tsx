import { useText } from "../language/use-text.ts";

export function Loading() {
  const text = useText();
  return (
    <p className="loading" role="status">
      {text("app.loading")}
    </p>
  );
}
