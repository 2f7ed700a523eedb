/** So many forms of one word are honest; more come from brackets that multiply. */
const MOST_FORMS = 64;

const BRACKETS = /\[([^[\]]*)\]/;

/** Every form of a word as a language file or a framework writes it: `probable[s|ment]` stands for
 *  probable, probables and probablement. The first form is the one without anything in brackets; it is
 *  what print shows. Undefined where brackets are not closed or make more than 64 forms. */
export function wordForms(written: string): readonly string[] | undefined {
  let forms: readonly string[] = [written];
  for (;;) {
    const [first = ''] = forms;
    if (!BRACKETS.test(first)) return /[[\]]/.test(first) ? undefined : [...new Set(forms)];
    forms = forms.flatMap((form) => {
      const [whole = '', endings = ''] = BRACKETS.exec(form) ?? [];
      return ['', ...endings.split('|')].map((ending) => form.replace(whole, () => ending));
    });
    if (forms.length > MOST_FORMS) return undefined;
  }
}
