package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues of books and studies by their titles: "dalam buku Jejak Kopi (2021) karya X disebutkan". */
final class WorkCues {
    /** No title is longer. */
    private static final int LONGEST_TITLE = 40;
    /** How far behind a title the verb stands that tells what the work says. */
    private static final int SAYS = 28;
    /** How far behind a title and its year the word stands that names its writer. */
    private static final int WRITER = 6;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    WorkCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "dalam buku X", "dalam studi lain berjudul X": a title, before what the work says. */
    void work(Cue cue, int at) {
        boolean titled = isTitled(at);
        boolean opens = !titled && before.isSentenceStart(at);
        if (!opens && !isIn(titled ? at - 1 : at)) {
            return;
        }
        Named title = title(!titled && isTitled(at + 1) ? at + 2 : at + 1, opens);
        if (title != null && isSaid(title.next())) {
            finds.add(title, cue, at, null, true);
        }
    }

    private boolean isTitled(int at) {
        return Frame.ENTITLED.is(tokens, at);
    }

    /** Whether a work stands here, behind "dalam" and few words: "dalam sebuah studi lain". */
    private boolean isIn(int work) {
        int at = work;
        while (at > work - 3 && at > 0 && (Parts.of(tokens, at) & (Part.ADVERB.bit() | Part.MODIFIER.bit())) != 0) {
            at--;
        }
        if (!isWork(at)) {
            return false;
        }
        at--;
        while (at > work - 5 && at > 0 && (Parts.is(tokens, at, Part.ADVERB) || isWork(at))) {
            at--;
        }
        return Frame.CONTENT.is(tokens, at);
    }

    private boolean isWork(int at) {
        return Parts.is(tokens, at, Part.WORK);
    }

    /** A title in marks, or one of words in upper case and small words between them. */
    private @Nullable Named title(int from, boolean marked) {
        int at = from;
        while (tokens.isSign(at, '\\') || tokens.isSign(at, '*')) {
            at++;
        }
        if (tokens.isSign(at, '"') || tokens.isSign(at, '\u201C') || tokens.isSign(at, '\u2018')) {
            return quoted(at);
        }
        return marked || at >= tokens.size() || !tokens.isCapital(at) || isPerson(at)
                ? null
                : finds.names().documents().work(at);
    }

    /** The title between a mark and the one that closes it. */
    private @Nullable Named quoted(int mark) {
        char close = tokens.isSign(mark, '\u2018') ? '\u2019' : '\u201D';
        int first = mark + 1;
        while (tokens.isSign(first, '*')) {
            first++;
        }
        int limit = Math.min(tokens.size(), first + LONGEST_TITLE);
        for (int at = first; at < limit && tokens.kind(at) != Tokens.Kind.BREAK; at++) {
            boolean closes = tokens.isSign(at, close) || close == '\u201D' && tokens.isSign(at, '"');
            if (closes) {
                int end = tokens.isSign(at - 1, '\\') ? at - 1 : at;
                Named title = end > first ? finds.names().runs().named(first, end, SourceKind.DOCUMENT) : null;
                return title == null
                        ? null
                        : new Named(title.start(), title.end(), at + 1, title.name(), title.kind(), false);
            }
        }
        return null;
    }

    private boolean isPerson(int at) {
        return Parts.is(tokens, at, Part.TITLE);
    }

    /** Whether a verb of saying stands behind a title in its sentence, or its writer right behind it. */
    private boolean isSaid(int from) {
        int limit = Math.min(tokens.size(), from + SAYS);
        for (int at = from; at < limit && !finds.names().accounts().isSentenceEnd(at); at++) {
            boolean verb = (Parts.of(tokens, at) & (Part.FINDING.bit() | Part.SAYS.bit() | Part.TOLD.bit())) != 0;
            boolean writer = at < from + WRITER && (tokens.is(at, "karya") || tokens.is(at, "oleh"));
            if (verb || writer) {
                return true;
            }
        }
        return false;
    }
}
