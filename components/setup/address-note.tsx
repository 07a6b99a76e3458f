import type { Setup } from "#features/setup/loaders.ts";
import { message } from "#lib/messages/message.ts";

/** The address that links in mail and feeds begin with: a setting of whoever starts the program. */
export function AddressNote({
  address,
  isAddressLocal,
}: Pick<Setup, "address" | "isAddressLocal">) {
  return (
    <fieldset>
      <legend>{message("setup.address")}</legend>
      <p>
        <code>{address}</code>
      </p>
      <p className="field-hint">
        {message(isAddressLocal ? "setup.addressLocal" : "setup.addressHint")}
      </p>
    </fieldset>
  );
}
