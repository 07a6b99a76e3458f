import { message } from "#lib/messages/message.ts";

/** Recovery codes, the one time that they can be read. */
export function RecoveryCodes({ codes, text }: { codes: string[]; text: string }) {
  return (
    <div className="form-message" role="status">
      <p>{text}</p>
      {codes.length > 0 && (
        <>
          <p>{message("account.codesShown")}</p>
          <ul className="recovery-codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
