"use client";

import { useFormStatus } from "react-dom";

interface SubmitButtonProps {
  children: React.ReactNode;
  className?: string;
  /** What the form says when it is sent by this one of its buttons. */
  name?: string;
  value?: string;
}

/** Sends its form once: while it is on its way a second press does nothing. */
export function SubmitButton({ children, className = "button", ...said }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      {...said}
      className={className}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {children}
    </button>
  );
}
