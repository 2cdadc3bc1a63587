import { useId } from 'preact/hooks';

export interface FileButtonProps {
  readonly label: string;
  /** As in `<input accept>`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own file field, which says in its own language whether a file is chosen, behind a label of ours. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
    </span>
  );
}
