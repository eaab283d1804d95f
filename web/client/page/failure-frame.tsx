import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useDone } from "../graph/done-event.ts";
import type { Failure } from "../graph/failure.ts";
import { type Failing, speakerOf } from "./failing.ts";

type Frame = {
  failing: readonly Failing[];
  /** @returns what takes it away again */
  add: (one: Failing) => () => void;
  /** Whether something was done since the screen was last read whole. */
  isKept: boolean;
  settle: () => void;
};

const FrameContext = createContext<Frame | undefined>(undefined);
const DepthContext = createContext(0);

/** Around one screen: of all that could not be read one part has the way on, and says whether what was sent was kept. */
export function FailureFrame({ children }: { children: ReactNode }) {
  const [failing, setFailing] = useState<readonly Failing[]>([]);
  const [isKept, setKept] = useState(false);
  useDone(() => setKept(true));
  const add = useCallback((one: Failing) => {
    setFailing((before) => [...before, one]);
    return () => setFailing((before) => before.filter(({ id }) => id !== one.id));
  }, []);
  const settle = useCallback(() => setKept(false), []);
  const frame = useMemo(() => ({ failing, add, isKept, settle }), [failing, add, isKept, settle]);
  return <FrameContext value={frame}>{children}</FrameContext>;
}

/** What stands in a part that can fail by itself. */
export function WithinPart({ children }: { children: ReactNode }) {
  const depth = useContext(DepthContext);
  return <DepthContext value={depth + 1}>{children}</DepthContext>;
}

type Asked = {
  isFetching: boolean;
  failure: Failure | undefined;
  /** Whether the page was read, though parts of it may be missing: then nothing is to be said of what was sent. */
  isRead: boolean;
  onAgain: () => void;
};

/** How a part tells that it failed: `again` is there for the one that speaks for all, and asks for all of them. */
export function useFailing({ isFetching, failure, isRead, onAgain }: Asked): {
  again: (() => void) | undefined;
  isKept: boolean;
} {
  const frame = useContext(FrameContext);
  const depth = useContext(DepthContext);
  const id = useId();
  const latest = useRef(onAgain);
  latest.current = onAgain;
  const isFailing = failure !== undefined;
  const { add, settle } = frame ?? {};
  useLayoutEffect(() => {
    if (!isFailing) return undefined;
    return add?.({ id, depth, again: () => latest.current() });
  }, [isFailing, add, id, depth]);
  useEffect(() => {
    if (depth === 0 && !isFetching && isRead) settle?.();
  }, [depth, isFetching, isRead, settle]);
  const all = frame?.failing ?? [];
  const speaker = speakerOf(all);
  const isSpeaker = speaker === undefined || speaker === id;
  const again = () => {
    if (all.length === 0) return onAgain();
    for (const one of all) one.again();
  };
  return { again: isSpeaker ? again : undefined, isKept: isSpeaker && !isRead && frame?.isKept === true };
}
