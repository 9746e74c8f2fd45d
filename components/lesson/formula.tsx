// A formula as MathML, made from TeX when the content was built: no script, read aloud, left to right in every language. A long
// one scrolls on a narrow screen, so the keyboard can reach it.
type FormulaProps = {
  /** Our own build's output, never a learner's text. */
  readonly mathml: string;
};

export function Formula({ mathml }: FormulaProps) {
  return <div className="formula" dir="ltr" tabIndex={0} dangerouslySetInnerHTML={{ __html: mathml }} />;
}
