package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the names of documents: laws by their numbers, works by their titles. */
final class Documents {
    /** No name of a law and no title is longer. */
    private static final int LONGEST = 28;

    private static final List<String> WRITERS = LostBlank.WRITER.words();
    private static final List<String> WHOLE = LostBlank.WHOLE.words();

    private final Tokens tokens;
    private final Days days;
    private final Names names;

    Documents(Tokens tokens, Days days, Names names) {
        this.tokens = tokens;
        this.days = days;
        this.names = names;
    }

    /**
     * A law, decree or ruling with its number: "Pasal 29 UU Nomor 5 Tahun 2018".
     *
     * @return the document, or null if nothing but its kind is named
     */
    @Nullable
    Named document(int token) {
        if (!Parts.is(tokens, token, Part.DOCUMENT)) {
            return null;
        }
        int end = token + 1;
        int limit = Math.min(tokens.size(), token + LONGEST);
        while (end < limit && isDocumentPart(end)) {
            end++;
        }
        while (end > token + 1
                && !tokens.isWord(end - 1)
                && tokens.kind(end - 1) != Tokens.Kind.NUMBER
                && !tokens.isSign(end - 1, ')')) {
            end--;
        }
        if (end - token < 2 || tokens.is(end - 1, "nomor")) {
            return null;
        }
        boolean named = false;
        for (int i = token + 1; i < end; i++) {
            named |= tokens.kind(i) == Tokens.Kind.NUMBER || tokens.isCapital(i) && !Parts.is(tokens, i, Part.DOCUMENT);
            named |= tokens.isCapital(i) && tokens.shape(i) == Tokens.Shape.UPPER;
        }
        return named ? names.runs().named(token, end, SourceKind.DOCUMENT) : null;
    }

    private boolean isDocumentPart(int at) {
        if (tokens.isWord(at)) {
            long parts = Parts.of(tokens, at);
            return tokens.isCapital(at) && days.at(tokens.start(at)) == null
                    || (parts & (Part.ACT.bit() | Part.DOCUMENT.bit())) != 0
                    || tokens.is(at, "dan") && isCapitalName(at - 1) && isCapitalName(at + 1)
                    || tokens.is(at, "atas") && Parts.is(tokens, at + 1, Part.DOCUMENT)
                    || tokens.end(at) - tokens.start(at) == 1;
        }
        if (tokens.kind(at) == Tokens.Kind.NUMBER) {
            return true;
        }
        boolean glued = !tokens.spaceBefore(at);
        return tokens.isSign(at, '/')
                || tokens.isSign(at, '-')
                || tokens.isSign(at, '.') && tokens.is(at - 1, "no")
                || tokens.isSign(at, ':') && tokens.is(at - 1, "nomor")
                || tokens.isSign(at, '.')
                        && at + 1 < tokens.size()
                        && (tokens.kind(at + 1) == Tokens.Kind.NUMBER || !tokens.spaceBefore(at + 1))
                || tokens.isSign(at, '(') && isShortBracket(at)
                || tokens.isSign(at, ')') && glued;
    }

    private boolean isCapitalName(int at) {
        return at < tokens.size() && tokens.isCapital(at) && !Parts.is(tokens, at, Part.DOCUMENT);
    }

    private boolean isShortBracket(int at) {
        return at + 2 < tokens.size() && tokens.isSign(at + 2, ')');
    }

    /** The title of a work behind its class word, told by a number or a colon in it: "Future of Work 2024". */
    @Nullable
    Named title(int token) {
        if (!names.runs().isName(token) || names.isBody(token)) {
            return null;
        }
        int limit = Math.min(tokens.size(), token + LONGEST);
        int end = token + 1;
        boolean told = false;
        for (int at = token + 1; at < limit; at++) {
            boolean number = tokens.kind(at) == Tokens.Kind.NUMBER;
            boolean colon = tokens.isSign(at, ':') && at + 1 < limit && tokens.isCapital(at + 1);
            if (number || isTitleWord(at)) {
                end = at + 1;
                told |= number;
            } else if (!colon && !isTitleLink(at)) {
                break;
            }
            told |= colon;
        }
        return told && end - token > 2 ? names.runs().named(token, end, SourceKind.DOCUMENT) : null;
    }

    private boolean isTitleWord(int at) {
        return tokens.isCapital(at) && !Parts.is(tokens, at, Part.TITLE);
    }

    private boolean isTitleLink(int at) {
        return Parts.is(tokens, at, Part.LINK)
                || Frame.ENGLISH_LINK.is(tokens, at)
                || tokens.isSign(at, '-')
                || tokens.isSign(at, '&')
                || tokens.isSign(at, '\'')
                || tokens.isSign(at, '\u2019');
    }

    /** The title of a book without marks: words in upper case, and small words between them; null if it is one word. */
    @Nullable
    Named work(int first) {
        int end = first + 1;
        int limit = Math.min(tokens.size(), first + LONGEST);
        while (end < limit && gluedWriter(end - 1) == 0) {
            int next = tokens.isCapital(end) ? end : isSmall(end) || tokens.isSign(end, ':') ? end + 1 : limit;
            if (next >= limit || !tokens.isCapital(next) || days.at(tokens.start(next)) != null) {
                break;
            }
            end = next + 1;
        }
        int glued = gluedWriter(end - 1);
        if (end - first < 2) {
            return null;
        }
        Named title = names.runs().named(first, end, SourceKind.DOCUMENT);
        String name = title.name();
        return glued == 0
                ? title
                : new Named(
                        title.start(),
                        title.end() - glued,
                        end,
                        name.substring(0, name.length() - glued),
                        SourceKind.DOCUMENT,
                        false);
    }

    /** "Kopikarya Rahmat", "Kopioleh Rahmat": the letters of the word for a writer that is glued to a title; 0 if none. */
    private int gluedWriter(int token) {
        int end = tokens.end(token);
        int letters = end - tokens.start(token);
        if (token + 1 >= tokens.size() || !tokens.isCapital(token + 1)) {
            return 0;
        }
        for (String word : WHOLE) {
            if (tokens.text().regionMatches(true, end - word.length(), word, 0, word.length())) {
                return 0;
            }
        }
        for (String word : WRITERS) {
            if (letters > word.length() + 2 && tokens.text().startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private boolean isSmall(int at) {
        return Parts.is(tokens, at, Part.LINK)
                || Frame.TITLE_LINK.is(tokens, at)
                || tokens.isSign(at, '-') && !tokens.spaceBefore(at);
    }
}
