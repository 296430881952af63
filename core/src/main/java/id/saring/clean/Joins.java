package id.saring.clean;

import id.saring.text.Tokens;

/** Lines that a page has cut at its links: "Harga gabah ditetapkan oleh", "Bank Tani Melati", "yang membuka gudang." */
final class Joins {
    private static final int LINK_WORDS = 7;
    private static final int MAX_LINES = 60;

    private final Draft draft;
    private final Tokens tokens;

    private Joins(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    /** The last of the lines that make one paragraph with a line. */
    static int last(Draft draft, int first) {
        Joins joins = new Joins(draft);
        int sure = first;
        int last = first;
        while (last + 1 < draft.size() && last - first < MAX_LINES && joins.goesOn(first, last)) {
            last++;
            if (joins.isSure(last - 1, last) || joins.ends(last)) {
                sure = last;
            }
        }
        return sure;
    }

    /** Whether the next line goes on with the sentence of a line. */
    private boolean goesOn(int first, int at) {
        if (draft.isCut(at) || draft.isCut(at + 1) || ends(at)) {
            return false;
        }
        Line line = draft.line(at);
        Line next = draft.line(at + 1);
        if (isSaid(first, at)) {
            return next.words() <= LINK_WORDS && !isItem(next);
        }
        if (line.flows() && next.flows() && next.closed() && !next.startsSmall(tokens) && !startsWithStop(next)) {
            return isOpen(line) && !tokens.isSign(line.last() - 1, ',');
        }
        if (isContinuation(next)) {
            return at > first || !isBracketed(line) && !line.startsSmall(tokens) && !isItem(line) || isOpen(line);
        }
        return isOpen(line) && !isItem(next)
                || next.words() <= LINK_WORDS
                        && line.words() > 0
                        && !isItem(line)
                        && !isItem(next)
                        && !ends(at + 1)
                        && at + 2 < draft.size()
                        && !draft.isCut(at + 2)
                        && isContinuation(draft.line(at + 2));
    }

    /** Whether the speaker is still to come behind a line: "…, kata", also behind the link that names what he is. */
    private boolean isSaid(int first, int at) {
        return endsOnVerb(draft.line(at))
                || at > first && draft.line(at).words() <= LINK_WORDS && endsOnVerb(draft.line(at - 1));
    }

    /** Whether a line ends on one small word behind words in marks. */
    private boolean endsOnVerb(Line line) {
        int verb = line.last() - 1;
        return verb - 1 > line.first()
                && tokens.isWord(verb)
                && !tokens.isCapital(verb)
                && Signs.isQuote(tokens.sign(verb - 1))
                && (tokens.isSign(verb - 2, ',') || tokens.isSign(verb - 2, '.'));
    }

    /** Whether two lines belong together whatever follows. */
    private boolean isSure(int at, int next) {
        Line line = draft.line(next);
        boolean open = isOpen(draft.line(at)) && !tokens.isSign(line.last() - 1, ':');
        return open || startsWithStop(line) || endsOnVerb(draft.line(at));
    }

    /** Whether a line ends where no sentence can. */
    private boolean isOpen(Line line) {
        return isOpen(tokens, line);
    }

    /** Whether a line ends where no sentence can. */
    static boolean isOpen(Tokens tokens, Line line) {
        return tokens.isSign(line.last() - 1, ',')
                || line.words() > 0
                        && Connectives.has(tokens, line.last() - 1)
                        && !Connectives.closes(tokens, line.last() - 1);
    }

    private boolean isContinuation(Line line) {
        return tokens.sign(line.first()) < 0 ? line.startsSmall(tokens) : startsWithStop(line);
    }

    private boolean startsWithStop(Line line) {
        int sign = tokens.sign(line.first());
        return switch (sign) {
            case '.', ',', ';', ')', '?', '!' ->
                line.last() - line.first() < 3
                        || !tokens.isSign(line.first() + 1, (char) sign)
                                && tokens.kind(line.first() + 1) != Tokens.Kind.NUMBER;
            default -> false;
        };
    }

    private boolean isBracketed(Line line) {
        return tokens.isSign(line.first(), '(') || tokens.isSign(line.first(), '[');
    }

    private boolean isItem(Line line) {
        return Signs.isBullet(tokens.sign(line.first()))
                || tokens.kind(line.first()) == Tokens.Kind.NUMBER
                        && line.words() > 0
                        && (tokens.isSign(line.first() + 1, '.') || tokens.isSign(line.first() + 1, ')'));
    }

    private boolean ends(int at) {
        Line line = draft.line(at);
        return line.closed() || tokens.isSign(line.last() - 1, ':') || tokens.isSign(line.last() - 1, ';');
    }
}
