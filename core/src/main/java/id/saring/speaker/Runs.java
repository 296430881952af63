package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words that a person's first name goes on with, where no phrase was read as that person's name. */
final class Runs {
    /** No name has more words. */
    private static final int MOST = 4;
    /** What may end right before a name: the name of a body or a place, a title, an occupation. */
    private static final int BEFORE =
            Lexicon.PART | Lexicon.BODY_NAME | Lexicon.PLACE | Lexicon.TITLE | Lexicon.RANK | Lexicon.ARM;

    private static final int SHORTEST = 3;

    private Runs() {}

    /** The longer name that begins with a folded word, once, or null: "Johan Budi" in "Komisi Anu Johan Budi". */
    static @Nullable String from(Tokens tokens, Occurrences words, String word) {
        if (word.length() < SHORTEST || (Lexicon.flags(word) & ~Lexicon.WEAK) != 0) {
            return null;
        }
        for (int at = words.take(word, Roster.RUN); at >= 0; at = words.next(at)) {
            int end = isName(tokens, at) && opens(tokens, at) ? end(tokens, at) : at;
            if (end > at + 1 && (end == at + 2 || tokens.isCapital(at - 1) || tokens.isSign(at - 1, ')'))) {
                return tokens.text().substring(tokens.start(at), tokens.end(end - 1));
            }
        }
        return null;
    }

    /** The longer name that begins with a word to whose beginning another is glued, or null: "tentangBudi Santosoyang". */
    static @Nullable String gluedTo(Tokens tokens, String word) {
        String text = tokens.text();
        for (int at = word.length() < SHORTEST ? -1 : text.indexOf(word, 1); at >= 0; at = text.indexOf(word, at + 1)) {
            int token = Character.isLetter(text.charAt(at - 1)) ? tokens.at(at + word.length()) - 1 : -1;
            boolean inside = token >= 0 && tokens.start(token) < at && tokens.end(token) == at + word.length();
            if (inside && isGlue(text, tokens.start(token), at)) {
                int end = end(tokens, token);
                if (end > token + 1) {
                    return text.substring(at, tokens.end(end - 1));
                }
            }
        }
        return null;
    }

    /** Whether what stands before a name in its token ends in small letters: "tentangBudi", but not "McBudi". */
    private static boolean isGlue(String text, int start, int end) {
        return end - start >= SHORTEST
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isLowerCase(text.charAt(end - 2));
    }

    /** Whether the words before show that a name begins here. */
    private static boolean opens(Tokens tokens, int token) {
        int before = token - 1;
        if (before < 1 || !tokens.spaceBefore(token)) {
            return false;
        }
        if (tokens.isSign(before, ')')) {
            return tokens.isCapital(before - 1);
        }
        int flags = Lexicon.flags(tokens, before);
        if (!tokens.isCapital(before)) {
            return (flags & Lexicon.WORK) != 0;
        }
        boolean acronym = tokens.shape(before) == Tokens.Shape.UPPER && tokens.end(before) - tokens.start(before) > 1;
        boolean firm = before > 1 && (Lexicon.flags(tokens, before - 1) & Lexicon.OPEN) != 0;
        return (flags & (Lexicon.BODY | Lexicon.OFFICE)) == 0 && ((flags & BEFORE) != 0 || acronym || firm);
    }

    private static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end < tokens.size() && end < token + MOST && isName(tokens, end) && tokens.spaceBefore(end)) {
            end++;
        }
        return end;
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.shape(token) == Tokens.Shape.CAPITALIZED
                && (Lexicon.flags(tokens, token) & ~Lexicon.WEAK) == 0
                && tokens.end(token) - tokens.start(token) > 1
                && !Lexicon.looksCommon(tokens, token);
    }
}
