// The field to search the course with: a plain form, which works before and without any script.
type SearchFormProps = {
  readonly action: string;
  readonly query: string;
  readonly longest: number;
  readonly words: { readonly label: string; readonly hint: string; readonly submit: string };
};

export function SearchForm({ action, query, longest, words }: SearchFormProps) {
  return (
    <search>
      <form method="get" action={action}>
        <label className="label" htmlFor="q">
          {words.label}
        </label>
        <div className="flex flex-wrap gap-s3">
          <input
            className="field grow"
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longest}
            aria-describedby="q-hint"
            autoComplete="off"
            dir="auto"
          />
          <button type="submit" className="act">
            {words.submit}
          </button>
        </div>
        <p className="field-hint small" id="q-hint">
          {words.hint}
        </p>
      </form>
    </search>
  );
}
