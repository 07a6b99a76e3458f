/** What is said where a part of the page does nothing without JavaScript. */
export function ScriptNeeded({ children }: { children: React.ReactNode }) {
  return (
    <noscript>
      <p className="form-message">{children}</p>
    </noscript>
  );
}
