package id.saring.speaker;

import id.saring.text.Tokens;

/** What opens and closes the legal name of a company: "PT Anu Karya Tbk.". */
final class LegalForm {
    private static final String COMPANY = "PT";

    private LegalForm() {}

    /** Whether a name begins with the letters of a company, with a blank behind them or not: "PTAnu Karya". */
    static boolean opens(String name) {
        return name.startsWith(COMPANY);
    }

    /** Whether a word is one that closes the name of a company. */
    static boolean is(Tokens tokens, int token) {
        return tokens.is(token, "tbk");
    }

    /** Whether a token is the stop of such a word, and ends no sentence. */
    static boolean endsAt(Tokens tokens, int token) {
        return tokens.isSign(token, '.') && is(tokens, token - 1);
    }
}
