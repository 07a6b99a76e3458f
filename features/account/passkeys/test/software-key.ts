import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What is to be signed, and by whom it is asked for. */
interface Ceremony {
  challenge: string;
  origin: string;
  /** The host for which the key says that it was made. */
  host: string;
  counter?: number;
  /** Whether the device asked who holds it. */
  isVerified?: boolean;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** An authenticator without a device (W3C Web Authentication): one ES256 key, which answers whatever it is asked. */
export function softwareKey(id = randomBytes(16)) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = publicKey.export({ format: "jwk" });
  const credential = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key" as const,
    clientExtensionResults: {},
  };

  /** What a browser sends when the key is made: attestation "none". */
  function register(ceremony: Ceremony) {
    const cose = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x!, "base64url"),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y!, "base64url"),
    ]);
    const length = Buffer.from([0, id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
    const data = Buffer.concat([authenticatorData(ceremony, HAS_CREDENTIAL), attested]);
    const object = Buffer.concat([
      Buffer.from([0xa3]),
      ...[cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0])],
      ...[cborText("authData"), Buffer.from([0x58, data.length]), data],
    ]);
    return {
      ...credential,
      response: {
        clientDataJSON: clientData("webauthn.create", ceremony).toString("base64url"),
        attestationObject: object.toString("base64url"),
      },
    };
  }

  /** What a browser sends when the key signs. */
  function answer(ceremony: Ceremony) {
    const client = clientData("webauthn.get", ceremony);
    const data = authenticatorData(ceremony);
    const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
    return {
      ...credential,
      response: {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", signed, privateKey).toString("base64url"),
      },
    };
  }

  return { id: credential.id, register, answer };
}

function clientData(type: string, { challenge, origin }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function authenticatorData({ host, counter = 0, isVerified = true }: Ceremony, more = 0): Buffer {
  const flags = USER_PRESENT | (isVerified ? USER_VERIFIED : 0) | more;
  const rest = Buffer.alloc(5);
  rest[0] = flags;
  rest.writeUInt32BE(counter, 1);
  return Buffer.concat([createHash("sha256").update(host).digest(), rest]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}
