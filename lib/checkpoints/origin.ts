import { siteAddress } from "#lib/auth/site-address";
import { type Signer, signerOf } from "#lib/checkpoints/signing";

/** The log's name: where this installation is reached, without the protocol. */
export function originOfLog(): string {
  return `${new URL(siteAddress("/")).host}/qiheng`;
}

export function ownSigner(): Signer {
  return signerOf(originOfLog());
}
