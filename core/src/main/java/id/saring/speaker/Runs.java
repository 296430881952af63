package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.Locale;
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

    /** The longer name that begins with a folded word, once, or null: "Budi Santoso" in "Komisi Anu Budi Santoso". */
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

    /** The whole name where words are glued around it, or null: "BudiSantosodalam", "setelahWira Budimembalas". */
    static @Nullable String gluedIn(Tokens tokens, Occurrences starts, String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        boolean name = folded.length() >= Occurrences.START && (Lexicon.flags(folded) & ~Lexicon.WEAK) == 0;
        int at = !name ? -1 : starts.first(folded.substring(0, Occurrences.START));
        for (; at >= 0; at = starts.next(at)) {
            int end = tokens.start(at) + folded.length();
            if (end > tokens.end(at)
                    || !tokens.text().regionMatches(true, tokens.start(at), folded, 0, folded.length())) {
                continue;
            }
            String whole = end + 2 < tokens.end(at) && GluedHeads.opensWord(tokens.text(), end)
                    ? ahead(tokens, at, word)
                    : behindGlue(tokens, at, word);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    /** "BudiSantosodalam", "BUDISantoso Wira": the name that goes on in the token of its first word. */
    private static @Nullable String ahead(Tokens tokens, int token, String word) {
        String text = tokens.text();
        int second = tokens.start(token) + word.length();
        String rest = Names.shown(text.substring(second, tokens.end(end(tokens, token) - 1)));
        int blank = rest.indexOf(' ');
        String next = rest.substring(0, blank < 0 ? rest.length() : blank).toLowerCase(Locale.ROOT);
        return next.length() < SHORTEST || (Lexicon.flags(next) & ~Lexicon.WEAK) != 0 ? null : word + ' ' + rest;
    }

    /** "setelahWira Budi": the name whose first word stands in a token of another. */
    private static @Nullable String behindGlue(Tokens tokens, int token, String word) {
        String text = tokens.text();
        int before = token - 1;
        boolean last = before > 0
                && tokens.isWord(before)
                && !tokens.isCapital(before)
                && tokens.spaceBefore(token)
                && text.startsWith(word, tokens.start(token))
                && GluedTails.cut(tokens.string(token)).equals(word);
        int first = last ? tokens.end(before) - 1 : 0;
        while (last && first > tokens.start(before) && Character.isLowerCase(text.charAt(first))) {
            first--;
        }
        boolean glued = last
                && Character.isUpperCase(text.charAt(first))
                && tokens.end(before) - first >= SHORTEST
                && isGlue(text, tokens.start(before), first)
                && (Lexicon.flags(text.substring(first, tokens.end(before)).toLowerCase(Locale.ROOT)) & ~Lexicon.WEAK)
                        == 0;
        return glued ? text.substring(first, tokens.start(token) + word.length()) : null;
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
