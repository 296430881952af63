package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the words that announce a name from those which are a part of it. */
final class ClassWords {
    /** The letters of the longest word that is too short for a site in lower case. */
    private static final int SHORTEST_SITE_LETTERS = 7;

    private final Tokens tokens;
    private final Names names;
    private final Days days;

    ClassWords(Tokens tokens, Names names, Days days) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
    }

    /** "laman kopilembah, Senin": a site in lower case, told by the day behind it. */
    boolean isLowerSite(int at) {
        return Parts.is(tokens, at - 1, Part.SITE)
                && tokens.isWord(at)
                && tokens.shape(at) == Tokens.Shape.LOWER
                && tokens.end(at) - tokens.start(at) > SHORTEST_SITE_LETTERS
                && tokens.isSign(at + 1, ',')
                && at + 2 < tokens.size()
                && days.at(tokens.start(at + 2)) != null
                && Parts.of(tokens, at) == 0
                && !tokens.text().startsWith("nya", tokens.end(at) - 3);
    }

    boolean isOpened(int token) {
        return tokens.isSign(token, '(') || tokens.isSign(token, '"') || tokens.isSign(token, '\u201C');
    }

    /** "berdasarkan Data Terpadu …": a class word in upper case belongs to a name, unless a body stands behind it. */
    boolean isTitled(int at) {
        return tokens.is(at - 1, "data")
                && tokens.isCapital(at - 1)
                && at > 1
                && tokens.isWord(at - 2)
                && !tokens.isCapital(at - 2)
                && !names.isBody(at);
    }

    /** A nation behind a word of the media only says whose media they are, unless the name goes on. */
    boolean isNation(int at, long seen) {
        if ((seen & (Part.MEDIA.bit() | Part.PRESS.bit() | Part.SITE.bit() | Part.DATA.bit())) == 0
                || !Parts.is(tokens, at, Part.NATION)) {
            return false;
        }
        boolean longer = at + 1 < tokens.size() && tokens.isCapital(at + 1) && isOfName(at + 1, seen);
        return !longer || Parts.is(tokens, at + 1, Part.NATION);
    }

    /** "Lembah Today" goes on in "India Lembah Today"; "Lembahlist" in "koran Israel Lembahlist" is the name itself. */
    private boolean isOfName(int token, long seen) {
        if (names.sure(token, true) != null) {
            return false;
        }
        Named run = (seen & Part.MEDIA.bit()) != 0 ? names.runs().run(token, SourceKind.OUTLET) : null;
        return run == null || Parts.is(tokens, run.next() - 1, Part.SHAPE) || tokens.is(token - 2, "media");
    }

    /** A capital class word in front of another capital is a part of the name: "Laporan Hasil Audit", "Koran Lembah". */
    boolean isNameAnyway(int at) {
        return at + 1 < tokens.size()
                && (tokens.isCapital(at + 1) || tokens.isSign(at + 1, '&'))
                && !tokens.is(at, "data")
                && !isAgencyWord(at)
                && !Parts.is(tokens, at, Part.ADVERB);
    }

    /** "Kantor Berita Belgia, Kopi Kini": the class word, whatever its letters. */
    private boolean isAgencyWord(int at) {
        return tokens.is(at, "kantor") && tokens.is(at + 1, "berita")
                || tokens.is(at, "berita") && tokens.is(at - 1, "kantor");
    }

    static boolean isAny(long parts) {
        long classes = Part.MEDIA.bit()
                | Part.SITE.bit()
                | Part.ACCOUNT.bit()
                | Part.SOCIAL.bit()
                | Part.DATA.bit()
                | Part.STATEMENT.bit()
                | Part.JOURNAL.bit()
                | Part.MODIFIER.bit()
                | Part.ADVERB.bit();
        return (parts & classes) != 0;
    }

    /** What a name is, by the class words on the way to it. */
    static SourceKind kind(long seen) {
        if ((seen & Part.JOURNAL.bit()) != 0) {
            return SourceKind.DOCUMENT;
        }
        if ((seen & (Part.ACCOUNT.bit() | Part.SOCIAL.bit())) != 0) {
            return SourceKind.SOCIAL;
        }
        if ((seen & Part.SITE.bit()) != 0) {
            return SourceKind.WEBSITE;
        }
        return (seen & (Part.DATA.bit() | Part.STATEMENT.bit())) != 0 && (seen & Part.MEDIA.bit()) == 0
                ? SourceKind.INSTITUTION
                : SourceKind.OUTLET;
    }

    /** "Dikutip dari situsnya, Kopi Lembah …": a site whose owner is named behind the comma. */
    boolean isOwned(int at, long seen) {
        int word = at - 2;
        return word > 0
                && tokens.isSign(at - 1, ',')
                && (seen & Part.SITE.bit()) != 0
                && tokens.isWord(word)
                && tokens.text().startsWith("nya", tokens.end(word) - 3);
    }

    /** "dari buku X", "dalam buku berjudul X". */
    boolean isBook(int at) {
        int book = Frame.ENTITLED.is(tokens, at - 1) ? at - 2 : at - 1;
        return Frame.BOOK.is(tokens, book);
    }

    /** "televisi Belgia": a broadcaster that its nation alone names; null if none. */
    @Nullable
    Named broadcaster(int at) {
        int first = at - 1;
        while (first > 0 && Frame.STATE.is(tokens, first)) {
            first--;
        }
        if (!Frame.BROADCASTER.is(tokens, first)) {
            return null;
        }
        String name = tokens.text().substring(tokens.start(first), tokens.end(at));
        return new Named(tokens.start(first), tokens.end(at), at + 1, name, SourceKind.OUTLET, false);
    }

    /** Whether a sign opens or marks a name. */
    boolean opens(int at) {
        return tokens.isSign(at, '*')
                || tokens.isSign(at, '"')
                || tokens.isSign(at, '\u201C')
                || tokens.isSign(at, '\u2018')
                || tokens.isSign(at, '\'')
                || tokens.isSign(at, '[')
                || tokens.isSign(at, '_')
                || tokens.isSign(at, '\\')
                || tokens.isSign(at, ':')
                || tokens.isSign(at, '(')
                || tokens.isSign(at, '-');
    }
}
