interface FullLabelProps {
  /** What is seen. */
  label: string;
  /** What it is about, for whoever does not see where the button stands. */
  about: string;
}

/**
 * A button's label that says to some more than is seen. Both are given whole: of a label that only its end is hidden
 * of, a browser makes "Put back : …", with a blank before what is out of the flow.
 */
export function FullLabel({ label, about }: FullLabelProps) {
  return (
    <>
      <span aria-hidden="true">{label}</span>
      <span className="visually-hidden">
        {label}: {about}
      </span>
    </>
  );
}
