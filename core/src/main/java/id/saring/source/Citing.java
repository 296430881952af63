package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands behind a cited name: more names, and the date of the citation. */
final class Citing {
    private static final int DATE_WINDOW = 14;
    private static final int JOINTS = 6;
    private static final int OCCASION = 5;
    private static final int EVENT = 18;
    /** How many words announce a title. */
    private static final int TITLED = 4;

    private static final int LONGEST_TITLE = 40;

    private final Tokens tokens;
    private final Names names;
    private final Days days;

    Citing(Tokens tokens, Names names, Days days) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
    }

    /** The next name of a list ("Reuters, AFP dan AP"), or null. */
    @Nullable
    Named also(int from) {
        int at = from;
        boolean joined = false;
        while (at < tokens.size() && at < from + JOINTS) {
            boolean and = tokens.is(at, "dan") || tokens.is(at, "serta") || tokens.is(at, "maupun");
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
        at = tokens.is(at, "dan") || tokens.is(at, "serta") ? at + 1 : at;
        if (at == from || at >= tokens.size()) {
            return null;
        }
        PhraseTable.Hit<Outlet> platform = tokens.isCapital(at) ? Outlets.platform(tokens, at) : null;
        return names.addresses().handle(platform == null ? at : platform.end());
    }

    /** A name of a list: one known, or one whose last word tells ("Bank Indonesia dan JLL Research"). */
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
        int limit = Math.min(tokens.size(), from + DATE_WINDOW);
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
        return tokens.is(at, "dan") || tokens.is(at, "serta");
    }

    /**
     * The date that stands with a citation, behind its last name and the place glued to it ("detikcomdi lokasi, Senin").
     *
     * @param later whether ", pada Senin" counts too: behind "menurut data" it begins what the data say
     */
    @Nullable
    DateMatch date(Named named, boolean later) {
        int last = named.next() - 1;
        boolean in = tokens.end(last) == named.end() + 2 && tokens.text().startsWith("di", named.end());
        int behind = in ? place(last) : named.next();
        if (named.kind() == SourceKind.SOCIAL) {
            behind = owner(behind);
        }
        int title = behind < 0 ? -1 : behindTitle(behind);
        if (title >= 0) {
            return published(title);
        }
        return behind < 0 ? null : date(behind, later);
    }

    /** Behind the title in marks that follows a name: "warung.com “Banjir Surut”"; -1 if there is none. */
    private int behindTitle(int from) {
        int open = from;
        while (open < from + TITLED
                && (tokens.is(open, "berjudul")
                        || tokens.is(open, "dengan")
                        || tokens.is(open, "judul")
                        || tokens.is(open, "artikel"))) {
            open++;
        }
        if (!tokens.isSign(open, '\u201C') && !tokens.isSign(open, '"')) {
            return -1;
        }
        int limit = Math.min(tokens.size(), open + LONGEST_TITLE);
        for (int at = open + 2; at < limit && tokens.kind(at) != Tokens.Kind.BREAK; at++) {
            if (tokens.isSign(at, '\u201D') || tokens.isSign(at, '"')) {
                return at + 1;
            }
        }
        return -1;
    }

    /** The day or the month behind a title: "yang tayang pada Rabu (5/3/2025)", "yang tayang Oktober 2024". */
    private @Nullable DateMatch published(int from) {
        int at = tokens.is(from, "yang") ? from + 1 : from;
        if (!Parts.is(tokens, at, Part.PASSIVE)) {
            return null;
        }
        at = tokens.is(at + 1, "pada") ? at + 2 : at + 1;
        DateMatch date = at < tokens.size() ? days.at(tokens.start(at)) : null;
        return date != null && (Days.isDay(date) || Days.isMonth(date) && hasYear(date)) ? date : null;
    }

    /** Behind whose account it is: "Instagram Story Rahmat Lembah, Senin". */
    private int owner(int from) {
        int at = from;
        while (at >= 0 && at < Math.min(tokens.size(), from + 4) && names.runs().isName(at)) {
            at++;
        }
        return tokens.isSign(at, ',') ? at : from;
    }

    /** The date behind a token. */
    @Nullable
    DateMatch date(int from, boolean later) {
        int limit = Math.min(tokens.size(), from + DATE_WINDOW);
        boolean comma = false;
        for (int at = from; at < limit; ) {
            DateMatch date = days.at(tokens.start(at));
            if (date != null) {
                return Days.isDay(date) ? date : null;
            }
            if (comma && !later && tokens.is(at, "pada")) {
                return null;
            }
            comma |= tokens.isSign(at, ',');
            int next = pass(at);
            if (next < 0) {
                return null;
            }
            limit += isOccasion(at) ? next - at : 0;
            at = next;
        }
        return null;
    }

    /** The month that stands right behind a body, as its data's ("data BPS Mei 2025", "data BPS per Mei 2025"). */
    @Nullable
    DateMatch issue(int behind) {
        int from = tokens.is(behind, "per") ? behind + 1 : behind;
        DateMatch date = from < tokens.size() ? days.at(tokens.start(from)) : null;
        if (date == null || tokens.at(date.end()) != from + 2 || tokens.is(from, "tahun")) {
            return null;
        }
        return Days.isMonth(date) && hasYear(date) ? date : null;
    }

    /** The month or the year that stands right behind a name with "pada": "CNN Indonesia pada 2021". */
    @Nullable
    DateMatch month(int from) {
        if (!tokens.is(from, "pada") || from + 1 >= tokens.size()) {
            return null;
        }
        DateMatch date = days.at(tokens.start(from + 1));
        return date != null && Days.isMonth(date) && hasYear(date) ? date : null;
    }

    private boolean hasYear(DateMatch date) {
        int last = tokens.at(date.end()) - 1;
        return tokens.kind(last) == Tokens.Kind.NUMBER && tokens.end(last) - tokens.start(last) == 4;
    }

    /** "di sela tugasnya pada", "usai rapat,": lower-case words of place or time up to the date. */
    private int behindOccasion(int from) {
        int at = from;
        while (at < tokens.size() && at < from + OCCASION && isLower(at)) {
            at++;
        }
        while (at > from
                && at < tokens.size()
                && at < from + OCCASION
                && names.runs().isName(at)) {
            at++;
        }
        boolean date = tokens.is(at, "pada")
                || tokens.isSign(at, ',') && at + 1 < tokens.size() && days.at(tokens.start(at + 1)) != null;
        return date ? at : -1;
    }

    private boolean isOccasion(int at) {
        return tokens.is(at, "dalam")
                || tokens.is(at, "saat")
                || tokens.is(at, "ketika")
                || tokens.is(at, "setelah")
                || tokens.is(at, "sebelum")
                || tokens.is(at, "sela");
    }

    /** "dalam acara Pameran Kopi (PK) 2022, Balai Lembah, Minggu": the comma before the day, in the same sentence; or -1. */
    private int behindEvent(int from) {
        int limit = Math.min(tokens.size() - 1, from + EVENT);
        for (int at = from; at < limit; at++) {
            if (tokens.isSign(at, ',') && days.at(tokens.start(at + 1)) != null) {
                return at;
            }
            boolean inside = tokens.isWord(at)
                    || tokens.kind(at) == Tokens.Kind.NUMBER
                    || tokens.isSign(at, ',')
                    || tokens.isSign(at, '(')
                    || tokens.isSign(at, ')')
                    || tokens.isSign(at, '-');
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLower(int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !tokens.is(at, "pada");
    }

    /** Behind the place that a "di" names ("di Lembah Raya,", "di lokasi,"), glued to a name or not; -1 if no date follows. */
    private int place(int in) {
        int next = in + 1;
        if (next >= tokens.size() || !tokens.isCapital(next)) {
            return behindOccasion(next);
        }
        while (next < tokens.size() && tokens.isCapital(next) && days.at(tokens.start(next)) == null) {
            next++;
        }
        return tokens.isSign(next, ',') || tokens.is(next, "pada") ? next : -1;
    }

    private int pass(int at) {
        if (tokens.isWord(at)) {
            if (tokens.is(at, "di")) {
                return place(at);
            }
            if (tokens.is(at, "usai") || tokens.is(at, "seusai")) {
                return behindOccasion(at + 1);
            }
            if (isOccasion(at)) {
                return behindEvent(at + 1);
            }
            return Parts.is(tokens, at, Part.FILLER) ? at + 1 : -1;
        }
        if (tokens.isSign(at, '(') && (tokens.is(at + 1, "https") || tokens.is(at + 1, "http"))) {
            int next = at + 1;
            while (next < tokens.size() && !tokens.spaceBefore(next) && !tokens.isSign(next, ')')) {
                next++;
            }
            return tokens.isSign(next, ')') ? next + 1 : -1;
        }
        boolean passed = tokens.isSign(at, ',')
                || tokens.kind(at) == Tokens.Kind.BREAK && !tokens.isSign(at - 1, '.')
                || tokens.isSign(at, '(')
                || tokens.isSign(at, ')')
                || tokens.isSign(at, '*')
                || tokens.isSign(at, '[')
                || tokens.isSign(at, ']')
                || tokens.isSign(at, '_')
                || tokens.isSign(at, '"')
                || tokens.isSign(at, '\u201D');
        return passed ? at + 1 : -1;
    }
}
