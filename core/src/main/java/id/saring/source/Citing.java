package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The date that stands with a citation, behind what belongs to the name. */
final class Citing {
    /** So many tokens behind a name its day is looked for, also behind the further names of a list. */
    static final int DATE_WINDOW = 14;
    /** The same with the places and events that are passed in one step. */
    private static final int LONGEST_WAY = 44;

    /** How many words announce a title. */
    private static final int TITLED = 4;

    /** No title is longer. */
    private static final int LONGEST_TITLE = 40;
    /** How many words the owner of an account may have. */
    private static final int OWNER = 4;

    private static final String IN = "pada";

    private final Tokens tokens;
    private final Names names;
    private final Days days;
    private final Occasions occasions;

    Citing(Tokens tokens, Names names, Days days) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
        this.occasions = new Occasions(tokens, names.runs(), days);
    }

    /**
     * The date that stands with a citation, behind its last name and the place glued to it ("LembahKinidi lokasi, Senin").
     *
     * @param later whether ", pada Senin" counts too: behind "menurut data" it begins what the data say
     */
    @Nullable
    DateMatch date(Named named, boolean later) {
        int last = named.next() - 1;
        boolean in = tokens.end(last) == named.end() + 2 && tokens.text().startsWith("di", named.end());
        int behind = in ? occasions.place(last) : named.next();
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
        int open = tokens.isSign(from, ')') ? from + 1 : from;
        while (open < from + TITLED && Frame.TITLE_LEAD.is(tokens, open)) {
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

    /** The day or the month behind a title: "yang tayang pada Rabu (5/3/2025)", ", tayang Oktober 2024", "pada Mei 2025". */
    private @Nullable DateMatch published(int from) {
        int comma = tokens.isSign(from, ',') ? from + 1 : from;
        int verb = tokens.is(comma, "yang") ? comma + 1 : comma;
        int in = Parts.is(tokens, verb, Part.PASSIVE) ? verb + 1 : verb;
        int at = tokens.is(in, "pada") ? in + 1 : in;
        boolean bare = in == verb && (at == in || comma > from);
        DateMatch date = !bare && at < tokens.size() ? days.at(tokens.start(at)) : null;
        return date != null && (Days.isDay(date) || isPeriod(date)) ? date : null;
    }

    /** Behind whose account it is: "Instagram Story Rahmat Lembah, Senin", "Instagram resmi mereka, Senin". */
    private int owner(int from) {
        int at = from;
        while (at >= 0
                && at < Math.min(tokens.size(), from + OWNER)
                && (names.runs().isName(at) || Parts.is(tokens, at, Part.MODIFIER) || Frame.OWN.is(tokens, at))) {
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
                boolean event = comma && tokens.is(at - 1, "pada") && isClause(tokens.at(date.end()));
                return Days.isDay(date) && !event ? date : null;
            }
            if (comma && !later && tokens.is(at, "pada")) {
                return null;
            }
            comma |= tokens.isSign(at, ',');
            int next = pass(at);
            if (next < 0) {
                return null;
            }
            limit = Math.min(Math.min(tokens.size(), from + LONGEST_WAY), next > at + 1 ? limit + next - at : limit);
            at = next;
        }
        return null;
    }

    /** ", pada Senin (16/5/2022) warga …": the day begins what is told, and is not the citation's. */
    private boolean isClause(int behind) {
        return tokens.isWord(behind) && !Parts.is(tokens, behind, Part.FILLER);
    }

    /** The month that stands right behind a body, as its data's ("data Dinas Kopi Mei 2025", "data Dinas Kopi per Mei 2025"). */
    @Nullable
    DateMatch issue(int behind) {
        int from = tokens.is(behind, "per") ? behind + 1 : behind;
        DateMatch date = from < tokens.size() ? days.at(tokens.start(from)) : null;
        if (date == null || tokens.at(date.end()) != from + 2) {
            return null;
        }
        boolean told = !tokens.is(from, "tahun") || !tokens.isWord(from + 2) || isTold(from + 2);
        return told && isPeriod(date) ? date : null;
    }

    /** The month or the year behind a name: "Kopi Kini pada 2021", also with a "pada" that lost the blank before it. */
    @Nullable
    DateMatch month(Named named) {
        int last = named.next() - 1;
        boolean glued =
                tokens.end(last) == named.end() + IN.length() && tokens.text().startsWith(IN, named.end());
        DateMatch date = glued && last + 1 < tokens.size() ? days.at(tokens.start(last + 1)) : null;
        return date == null ? month(named.next()) : isPeriod(date) ? date : null;
    }

    /** The month or the year that stands right behind a name with "pada": "Kopi Kini pada 2021". */
    @Nullable
    DateMatch month(int from) {
        int at = tokens.isSign(from, '\u201D') || Frame.OWN.is(tokens, from) ? from + 1 : from;
        boolean posted = tokens.is(at, "yang") && Parts.is(tokens, at + 1, Part.PASSIVE);
        at = posted ? at + 2 : at;
        if (!posted && !tokens.is(at, "pada")) {
            return null;
        }
        at = tokens.is(at, "pada") ? at + 1 : at;
        DateMatch date = at < tokens.size() ? days.at(tokens.start(at)) : null;
        return date != null && isPeriod(date) ? date : null;
    }

    /** The month or the year of a study: "studi Kopi Kini pada 2021 menemukan …", "…, menurut data Kopi Kini pada 2021." */
    @Nullable
    DateMatch found(int from) {
        DateMatch date = month(from);
        int behind = date == null ? 0 : tokens.at(date.end());
        return date != null && (isTold(behind) || tokens.isSign(behind, '.')) ? date : null;
    }

    /** "menunjukkan", "yang menunjukkan". */
    private boolean isTold(int at) {
        int verb = tokens.is(at, "yang") ? at + 1 : at;
        return Parts.is(tokens, verb, Part.FINDING);
    }

    /** Whether a date names a month or more, with the year or as it. */
    private boolean isPeriod(DateMatch date) {
        return Days.isPeriod(date) && hasYear(date);
    }

    private boolean hasYear(DateMatch date) {
        int last = tokens.at(date.end()) - 1;
        return tokens.kind(last) == Tokens.Kind.NUMBER && tokens.end(last) - tokens.start(last) == 4;
    }

    /** Behind the next word or sign that may stand between a name and its day; -1 if none may. */
    private int pass(int at) {
        return tokens.isWord(at) ? passWord(at) : passSign(at);
    }

    private int passWord(int at) {
        if (tokens.is(at, "dalam") && isOwn(at + 1)) {
            return at + 2;
        }
        boolean event = tokens.is(at, "pada") && names.runs().isName(at + 1);
        if (event || tokens.is(at, "di")) {
            return occasions.place(at);
        }
        if (isVarious(at)) {
            return tokens.is(at, "dari") ? at + 3 : at + 2;
        }
        if (tokens.is(at, "usai") || tokens.is(at, "seusai")) {
            return occasions.behind(at + 1);
        }
        if (occasions.isOccasion(at)) {
            int day = occasions.behindEvent(at + 1);
            return day < 0 && Parts.is(tokens, at + 1, Part.FILLER) ? at + 2 : day;
        }
        return Parts.is(tokens, at, Part.FILLER) ? at + 1 : -1;
    }

    private int passSign(int at) {
        if (tokens.isSign(at, '(') && Frame.SCHEME.is(tokens, at + 1)) {
            return behindLink(at + 1);
        }
        if (tokens.isSign(at, '-') && tokens.is(at + 1, "nya")) {
            return at + 2;
        }
        boolean comma = tokens.isSign(at, ',');
        if (comma && isApposed(at + 1)) {
            return occasions.behindEvent(at + 1);
        }
        int places = comma && names.runs().isName(at + 1) ? occasions.places(at) : -1;
        if (places >= 0) {
            return places;
        }
        boolean line = tokens.kind(at) == Tokens.Kind.BREAK && !tokens.isSign(at - 1, '.');
        return comma || line || isMark(at) ? at + 1 : -1;
    }

    /** Behind the bracket that an address ends in; -1 if it ends in none. */
    private int behindLink(int from) {
        int next = from;
        while (next < tokens.size() && !tokens.spaceBefore(next) && !tokens.isSign(next, ')')) {
            next++;
        }
        return tokens.isSign(next, ')') ? next + 1 : -1;
    }

    /** A bracket, a closing mark, or a mark of slanted letters. */
    private boolean isMark(int at) {
        return tokens.isSign(at, '(')
                || tokens.isSign(at, ')')
                || tokens.isSign(at, '*')
                || tokens.isSign(at, '[')
                || tokens.isSign(at, ']')
                || tokens.isSign(at, '_')
                || tokens.isSign(at, '"')
                || tokens.isSign(at, '\u201D');
    }

    /** "artikelnya": a text of the outlet's own. */
    private boolean isOwn(int at) {
        return at < tokens.size()
                && tokens.isWord(at)
                && tokens.shape(at) == Tokens.Shape.LOWER
                && tokens.text().startsWith("nya", tokens.end(at) - 3);
    }

    /** "lembah.go.id, portal berita resmi Lembah, Senin": what the name is, behind it. */
    private boolean isApposed(int at) {
        return (Parts.of(tokens, at) & (Part.MEDIA.bit() | Part.SITE.bit())) != 0 && !tokens.isCapital(at);
    }

    /** "dari berbagai sumber", also with the "dari" glued to the name before. */
    private boolean isVarious(int at) {
        int first = tokens.is(at, "dari") ? at + 1 : at;
        boolean many = Frame.VARIOUS.is(tokens, first);
        return many && tokens.is(first + 1, "sumber");
    }
}
