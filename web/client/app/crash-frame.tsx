import { Component, type ReactNode } from "react";
import { Failed } from "../page/failed.tsx";

type CrashFrameProps = { children: ReactNode };

/**
 * What is shown instead of a screen that could not be loaded or drawn: most often the page is older than the service,
 * which has no such file any more. What is around it stays: the ways out above all.
 */
export class CrashFrame extends Component<CrashFrameProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main id="content">
        <Failed failure="version" onAgain={() => location.reload()} />
      </main>
    );
  }
}
