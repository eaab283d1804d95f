import "./ask-first.css";

import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../language/use-text.ts";
import { leavePage } from "../session/leave-page.ts";
import { swallowSecondPress } from "./swallow-second-press.ts";

type AskFirstProps = {
  /** What stands on the button that leads here. */
  trigger: string;
  title: string;
  /** What it does, and what of it cannot be undone. */
  children: ReactNode;
  /** What stands on the button that does it: the deed, never "OK". */
  confirm: string;
  onConfirm: () => void;
  isUnderWay?: boolean;
  /** Whether what leads here is what the page is for. */
  isFirst?: boolean;
};

/** Asks once more before something that cannot be undone. Escape, and the other button, leave everything as it is. */
export function AskFirst(props: AskFirstProps) {
  const { trigger, title, children, confirm, onConfirm, isUnderWay = false, isFirst = false } = props;
  const text = useText();
  return (
    <DialogTrigger>
      <Button className={isFirst ? "first" : "react-aria-Button"} isDisabled={isUnderWay}>
        {isUnderWay ? text("app.sending") : trigger}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal>
          <Dialog role="alertdialog" className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                {children}
                <Answers confirm={confirm} onConfirm={onConfirm} onClose={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

type AnswersProps = Pick<AskFirstProps, "confirm" | "onConfirm"> & { onClose: () => void };

function Answers({ confirm, onConfirm, onClose }: AnswersProps) {
  const text = useText();
  return (
    <div className="actions">
      <Button
        className="first"
        onPress={(event) => {
          swallowSecondPress(event);
          onClose();
          onConfirm();
        }}
      >
        {confirm}
      </Button>
      <Button onPress={onClose} autoFocus>
        {text("app.cancel")}
      </Button>
      {/* All else is out of reach as long as this is open: the way out is not. */}
      <Button className="exit" onPress={leavePage}>
        {text("app.exit")}
      </Button>
    </div>
  );
}
