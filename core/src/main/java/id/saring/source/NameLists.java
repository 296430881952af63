package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the further names of a list of sources: "Warta Lembah, Kopi Kini dan Melati Post". */
final class NameLists {
    /** How many commas, class words and the like may stand between two names of a list. */
    private static final int JOINTS = 6;

    private final Tokens tokens;
    private final Names names;
    private final Days days;

    NameLists(Tokens tokens, Names names, Days days) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
    }

    /** The next name of a list ("Warta Lembah, Kopi Kini dan Melati Post"), or null. */
    @Nullable
    Named also(int from) {
        Named glued = names.addresses().also(from);
        if (glued != null) {
            return glued;
        }
        int at = from;
        boolean joined = false;
        while (at < tokens.size() && at < from + JOINTS) {
            boolean and = Frame.AND.is(tokens, at) || tokens.is(at, "maupun");
            boolean year =
                    at == from && tokens.kind(at) == Tokens.Kind.NUMBER && tokens.end(at) - tokens.start(at) == 4;
            if (year) {
                at++;
            } else if (and || tokens.isSign(at, ',') || tokens.isSign(at, '/') || tokens.isSign(at, '*')) {
                joined |= and || !tokens.isSign(at, '*');
                at++;
            } else if (joined
                    && (Parts.is(tokens, at, Part.SITE) || Parts.is(tokens, at, Part.MEDIA))
                    && !tokens.isCapital(at)) {
                at++;
            } else {
                return joined ? listed(at) : null;
            }
        }
        return null;
    }

    /** The next handle of a list ("@warung, @lembah dan Instagram @kopi"), or null. */
    @Nullable
    Named alsoAccount(int from) {
        int at = tokens.isSign(from, ',') ? from + 1 : from;
        at = Frame.AND.is(tokens, at) ? at + 1 : at;
        if (at == from || at >= tokens.size()) {
            return null;
        }
        PhraseTable.Hit<Outlet> platform = tokens.isCapital(at) ? Outlets.platform(tokens, at) : null;
        return names.handles().handle(platform == null ? at : platform.end());
    }

    /** A name of a list: one known, or one whose last word tells ("Dinas Kopi dan Lembah Research"). */
    private @Nullable Named listed(int at) {
        Named sure = names.sure(at, false);
        if (sure != null || !tokens.isCapital(at)) {
            return sure;
        }
        if (Parts.is(tokens, at, Part.INSTITUTION)) {
            return isAnd(at - 1) && !tokens.isSign(at - 2, ',') ? names.runs().run(at, SourceKind.INSTITUTION) : null;
        }
        Named run = names.runs().run(at, SourceKind.OUTLET);
        boolean told = run != null
                && (run.next() - at > 1 && Topics.is(tokens, run.next() - 1) || isDatedList(at, run.next()));
        return told && !Parts.is(tokens, at, Part.TITLE) ? run : null;
    }

    /** "Warung Kopi, Lembah Kini, dan Melati Post, Senin": nothing but names, and one "dan", up to the date. */
    private boolean isDatedList(int first, int from) {
        boolean and = isAnd(first - 1) || isAnd(first - 2);
        int limit = Math.min(tokens.size(), from + Citing.DATE_WINDOW);
        for (int at = from; at < limit; at++) {
            if (days.at(tokens.start(at)) != null) {
                return and && at > from;
            }
            and |= isAnd(at);
            if (!tokens.isCapital(at) && !isAnd(at) && !tokens.isSign(at, ',') && !tokens.isSign(at, '*')) {
                return false;
            }
        }
        return false;
    }

    private boolean isAnd(int at) {
        return Frame.AND.is(tokens, at);
    }
}
