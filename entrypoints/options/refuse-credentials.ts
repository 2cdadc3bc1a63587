import type { FieldGuard } from '../../components/ui/typed.ts';
import type { Translate } from '../../lib/locales/message-key.ts';
import { looksLikeCredential } from '../../lib/policy/credential.ts';

/** No field of ours keeps what looks like a password (第4-3⑶). */
export const refuseCredentials =
  (translate: Translate): FieldGuard =>
  (value) =>
    looksLikeCredential(value) ? translate('ui.credential') : undefined;
