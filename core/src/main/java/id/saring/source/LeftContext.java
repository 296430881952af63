package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands before a cue, and whether it makes the cue one: "seperti", an advice, a quotation, a day. */
final class LeftContext {
    /** How many words may open a sentence before a cue. */
    private static final int OPENING = 4;
    /** How far before a place the verb of posting stands. */
    private static final int POSTED = 6;
    /** How far before a passive the word stands that cites. */
    private static final int ACCORDING = 9;
    /** How far before "yang diterima" the statement stands. */
    private static final int STATEMENT = 6;
    /** How many adjectives may stand between a preposition and a class word. */
    private static final int ADJECTIVES = 3;
    /** How far before a cue its day may start. */
    private static final int DAY = 12;

    private final Tokens tokens;
    private final Days days;

    LeftContext(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.days = days;
    }

    /** "seperti", also with "yang" or "telah" behind it. */
    boolean isLike(int cue) {
        return like(cue - 1) || Frame.COMPARED.is(tokens, cue - 1) && like(cue - 2);
    }

    private boolean like(int at) {
        return Frame.COMPARING.is(tokens, at);
    }

    /** "untuk selalu merujuk pada", "dapat dilihat di": what is to be done, not what was. */
    boolean isAdvice(int cue) {
        int at = cue - 1;
        return Frame.ADVISED.is(tokens, at);
    }

    /** Whether a sentence starts here. */
    boolean isSentenceStart(int at) {
        return at <= 0
                || tokens.kind(at - 1) == Tokens.Kind.BREAK
                || tokens.sign(at - 1) >= 0 && !tokens.isSign(at - 1, ',');
    }

    /** Whether a sentence starts here or few words before: "Selain itu, berdasarkan …", "Masih menurut …". */
    boolean isOpening(int cue) {
        for (int at = cue; at > Math.max(-1, cue - OPENING); at--) {
            if (isSentenceStart(at)) {
                return true;
            }
            if (!tokens.isSign(at - 1, ',') && !(tokens.isWord(at - 1) && Parts.is(tokens, at - 1, Part.OPENER))) {
                return false;
            }
        }
        return false;
    }

    /** "keterangan (tertulis) yang diterima": a statement or data stand shortly before. */
    boolean isStatement(int cue) {
        if (!tokens.is(cue - 1, "yang") || !tokens.is(cue, "diterima")) {
            return false;
        }
        for (int i = cue - 2; i >= Math.max(0, cue - STATEMENT); i--) {
            if ((Parts.of(tokens, i) & (Part.STATEMENT.bit() | Part.DATA.bit())) != 0
                    || tokens.is(i, "keterangannya")
                    || tokens.is(i, "rilisnya")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition stands before a class word and its adjectives: "lewat unggahan", "dalam akun". */
    boolean isCited(int cue) {
        // "dikanal": the preposition lost its blank.
        if (tokens.text().startsWith("di", tokens.start(cue)) || tokens.text().startsWith("dari", tokens.start(cue))) {
            return true;
        }
        int i = cue - 1;
        while (i >= 0
                && i >= cue - ADJECTIVES
                && (Parts.of(tokens, i) & (Part.MODIFIER.bit() | Part.SOCIAL.bit() | Part.ADVERB.bit())) != 0) {
            i--;
        }
        return Frame.MEDIUM.is(tokens, i);
    }

    /** Whether a word of a part stands among the few before. */
    boolean has(Part part, int cue, int window) {
        for (int i = cue - 1; i >= Math.max(0, cue - window); i--) {
            if (Parts.is(tokens, i, part)) {
                return true;
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK) {
                return false;
            }
        }
        return false;
    }

    /** Whether a quotation ends shortly before: "…," jelas Budi. */
    boolean isSpeech(int cue, int window) {
        for (int i = cue - 1; i >= Math.max(0, cue - window); i--) {
            if (tokens.isSign(i, '"') || tokens.isSign(i, '\u201D')) {
                return true;
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK || isStop(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a quotation that ends in a stop of its own has its verb right behind: "…," kata Rahmat. */
    boolean isSpoken(int cue, int window) {
        for (int i = cue - 1; i > Math.max(0, cue - window); i--) {
            if (tokens.isSign(i, '"') || tokens.isSign(i, '\u201D')) {
                boolean closes = tokens.isSign(i - 1, ',')
                        || tokens.isSign(i - 1, '.')
                        || tokens.isSign(i - 1, '!')
                        || tokens.isSign(i - 1, '?');
                return closes && tokens.isWord(i + 1) && !tokens.isCapital(i + 1);
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK || isStop(i)) {
                return false;
            }
        }
        return false;
    }

    /** "yang diunggah di Instagram", "menyampaikan hal itu lewat situs X": a verb of posting shortly before. */
    boolean isPosted(int in) {
        for (int i = in - 1; i >= Math.max(0, in - POSTED) && tokens.isWord(i); i--) {
            if (Parts.is(tokens, i, Part.POSTING)) {
                return true;
            }
        }
        return false;
    }

    /** "Berdasarkan pembagian yang dirilis oleh": a word that cites shortly before. */
    boolean isAccording(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - ACCORDING) && (tokens.isWord(i) || isBracket(i)); i--) {
            boolean refers = Frame.REFERRING.is(tokens, i);
            if (refers || Frame.BASIS.is(tokens, i)) {
                return !refers || !isAdvice(i);
            }
        }
        return false;
    }

    private boolean isBracket(int at) {
        return tokens.isSign(at, '(') || tokens.isSign(at, ')');
    }

    private boolean isStop(int at) {
        return tokens.isSign(at, '.') && at + 1 < tokens.size() && tokens.spaceBefore(at + 1);
    }

    /** The day that ends right before a token: "Pada Kamis (9/10/2024) akun …". */
    @Nullable
    DateMatch day(int token) {
        for (int i = token - 1; i >= Math.max(0, token - DAY); i--) {
            DateMatch date = days.at(tokens.start(i));
            if (date != null) {
                return tokens.at(date.end()) >= token - 2 && Days.isDay(date) ? date : null;
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK) {
                return null;
            }
        }
        return null;
    }
}
