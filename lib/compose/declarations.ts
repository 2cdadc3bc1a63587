/** Keeps what a person declares of one composer's draft, and the emergency of its account. */
import type { Policy } from '../policy/types.ts';
import {
  checklistOf,
  type ChecklistEntry,
  type Declared,
  type DraftPart,
  hashOfDraft,
  NOTHING_DECLARED,
  withTick,
} from './checklist-state.ts';
import type { EmergencyStore } from './emergency.ts';

const MS_PER_HOUR = 3_600_000;

/** Whose draft it is, and when. */
export interface Circumstances {
  readonly policy: Policy;
  /** Handle without `@`; '' = not known. */
  readonly account: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export class Declarations {
  readonly #emergency: EmergencyStore;
  #declared: Declared;
  /** This draft's choice began the emergency: another choice takes it back (arrow keys lead past it). */
  #began = false;

  constructor(emergency: EmergencyStore, earlier: Declared) {
    this.#emergency = emergency;
    this.#declared = earlier;
  }

  /** For the composer's successor with the same draft. */
  get declared(): Declared {
    return this.#declared;
  }

  /** The category that counts: the one chosen; without one, that of an emergency in force; '' = none. */
  category({ policy, account, now }: Circumstances): string {
    const { category } = policy.pack.emergency;
    const { id } = this.#declared.category;
    const emergency = this.#emergency.until(account, now) > 0;
    if (id === '' && emergency) return category;
    // The emergency has ended, by itself or in another tab: the draft is an ordinary one again.
    return id === category && !emergency ? '' : id;
  }

  emergencyUntil({ account, now }: Circumstances): number {
    return this.#emergency.until(account, now);
  }

  checklist(parts: readonly DraftPart[], policy: Policy): readonly ChecklistEntry[] {
    return checklistOf(parts, policy, this.#declared);
  }

  /** 「確認済み」 stands for exactly this draft. */
  isConfirmed(parts: readonly DraftPart[]): boolean {
    return this.#declared.confirmed !== '' && this.#declared.confirmed === hashOfDraft(parts);
  }

  /** Choosing the emergency category begins the emergency of the account, unless one is in force. */
  choose(id: string, reason: string, circumstances: Circumstances): void {
    const { policy, account, now } = circumstances;
    const { category, autoOffHours } = policy.pack.emergency;
    this.#declared = { ...this.#declared, category: { id, reason } };
    if (id === category && this.emergencyUntil(circumstances) === 0) {
      this.#began = true;
      this.#emergency.set(account, now + autoOffHours * MS_PER_HOUR, now);
    } else if (id !== category && this.#began) {
      this.#began = false;
      this.endEmergency(circumstances);
    }
  }

  endEmergency({ account, now }: Circumstances): void {
    this.#emergency.set(account, 0, now);
  }

  tick(item: { readonly id: string; readonly done: boolean }, parts: readonly DraftPart[], policy: Policy): void {
    this.#declared = withTick(this.#declared, parts, policy, item);
  }

  record(approval: Declared['approval']): void {
    this.#declared = { ...this.#declared, approval };
  }

  confirm(parts: readonly DraftPart[]): void {
    this.#declared = { ...this.#declared, confirmed: hashOfDraft(parts) };
  }

  /** The box was emptied, by posting or by hand: what comes next is another draft. */
  startAnew(): void {
    this.#declared = NOTHING_DECLARED;
    this.#began = false;
  }
}
