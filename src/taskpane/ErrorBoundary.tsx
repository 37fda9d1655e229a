import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { FailureNotice } from "./parts/FailureNotice";
import { failureOf, type Failure } from "./parts/failure";

interface Props {
  readonly children: ReactNode;
}

/** Catches what goes wrong while a place is drawn: the rest of the pane stays usable. */
export class ErrorBoundary extends Component<Props, { readonly failure: Failure | null }> {
  override readonly state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <>
        <FailureNotice failure={failure} />
        <Button onClick={() => this.setState({ failure: null })}>重新显示</Button>
      </>
    );
  }
}
