import { TextEntry } from "./TextEntry";

/** Who decided when, and on what basis. */
export interface Signature {
  readonly by: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly basis: string;
}

/** What the signature's boxes need. */
export interface SignatureEntryProps<Signed extends Signature> {
  /** What the person is called: 决定人, 确认人. */
  readonly signer: string;
  readonly signed: Signed;
  readonly onChange: (signed: Signed) => void;
  readonly required?: boolean;
}

/** Boxes for the person, the date and the basis (文号) of a decision. */
export function SignatureEntry<Signed extends Signature>({
  signer,
  signed,
  onChange,
  required = false,
}: SignatureEntryProps<Signed>) {
  return (
    <>
      <TextEntry label={signer} value={signed.by} onChange={(by) => onChange({ ...signed, by })} required={required} />
      <TextEntry
        label="日期"
        value={signed.date}
        onChange={(date) => onChange({ ...signed, date })}
        type="date"
        required={required}
      />
      <TextEntry label="依据（文号）" value={signed.basis} onChange={(basis) => onChange({ ...signed, basis })} />
    </>
  );
}
