package id.saring.speaker;

import id.saring.text.Tokens;

/** A name at the end of a relative clause, right before the verb of the noun that the clause describes. */
final class Relative {
    /** No clause that is looked through is longer, in tokens. */
    private static final int REACH = 10;

    private Relative() {}

    /**
     * "Tim ahli yang memakai teropong Anu mengatakan": where the noun before "yang" starts; or -1 if the name stands alone.
     *
     * @param last the word before the name
     * @param name where the name starts
     */
    static int head(Tokens tokens, int last, int name, int limit) {
        if (!tokens.isCapital(name) || !isObject(tokens, last)) {
            return -1;
        }
        for (int i = last - 1; i > limit && i > last - REACH; i--) {
            if (tokens.is(i, "yang")) {
                return tokens.isSign(i - 1, ',') ? -1 : described(tokens, i, limit);
            }
            boolean inside = tokens.isWord(i) ? !tokens.isCapital(i) && !isClause(tokens, i) : tokens.isSign(i, '-');
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** An ordinary noun, which the name can belong to. */
    private static boolean isObject(Tokens tokens, int token) {
        int flags = tokens.isWord(token) ? Lexicon.flags(tokens, token) : Lexicon.STOP;
        return !tokens.isCapital(token)
                && (flags & (Lexicon.STOP | Lexicon.ROLE | Lexicon.TITLE | Lexicon.RANK)) == 0
                && !Lexicon.isVerb(tokens, token, flags)
                && !Lexicon.isAgent(tokens, token);
    }

    private static boolean isClause(Tokens tokens, int token) {
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.CLAUSE) != 0 && (flags & Lexicon.NOMINAL) == 0 || (flags & Lexicon.TIME) != 0;
    }

    /** Somebody who opens the sentence, before "yang". */
    private static int described(Tokens tokens, int relative, int limit) {
        int start = PhraseBefore.phraseEndingAt(tokens, relative, limit);
        if (start < 0 || start > limit + 2 || start > limit && !isLead(tokens, start - 1)) {
            return -1;
        }
        NounPhrase phrase = NounPhrase.read(tokens, start, relative);
        boolean speaks = phrase != null
                && phrase.head() != NounPhrase.Head.PLACE
                && (phrase.head() != NounPhrase.Head.NOUN
                        || (Lexicon.flags(tokens, phrase.core()) & (Lexicon.BODY | Lexicon.ROLE)) != 0);
        return speaks ? start : -1;
    }

    private static boolean isLead(Tokens tokens, int token) {
        return tokens.isSign(token, ',') || (Lexicon.flags(tokens, token) & Lexicon.ADVERB) != 0;
    }
}
