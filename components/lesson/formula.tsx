// A formula as MathML, made from TeX when the content was built: no script, read aloud, left to right in every language.
type FormulaProps = {
  /** Our own build's output, never a learner's text. */
  readonly mathml: string;
};

export function Formula({ mathml }: FormulaProps) {
  return <div className="formula" dir="ltr" dangerouslySetInnerHTML={{ __html: mathml }} />;
}
