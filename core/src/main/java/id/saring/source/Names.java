package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of sources: those known, and those that only look like one. */
final class Names {
    private static final int LONGEST = 14;
    private static final List<String> GLUED_BEHIND = Parts.glued("behind");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Tokens tokens;
    private final String text;
    private final Days days;
    private final Addresses addresses;
    private final Documents documents;

    Names(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.days = days;
        this.addresses = new Addresses(tokens);
        this.documents = new Documents(tokens, days, this);
    }

    Documents documents() {
        return documents;
    }

    Addresses addresses() {
        return addresses;
    }

    /**
     * The source that a token starts by its look alone: a domain, an outlet known by name or by the shape of its name.
     *
     * @param announced whether a class word or a citing verb stands before it, so that any case of letters will do
     * @return the name, or null
     */
    @Nullable
    Named sure(int token, boolean announced) {
        Named domain = addresses.domain(token);
        if (domain != null) {
            return domain;
        }
        PhraseTable.Hit<Outlet> hit = Outlets.name(tokens, token);
        boolean capital = tokens.isCapital(token);
        if (hit != null && accepts(hit, token, announced)) {
            boolean family = Parts.is(tokens, token, Part.FAMILY) && isCapitalBehind(hit.end());
            if (!family) {
                return known(token, hit);
            }
        }
        Named glued = capital || isBrand(token) ? glued(token) : null;
        if (glued != null) {
            return glued;
        }
        return capital || isBrand(token) ? shaped(token) : null;
    }

    /** A known name, with the words that go on in it: "Lembah Post Global". */
    private Named known(int token, PhraseTable.Hit<Outlet> hit) {
        Outlet outlet = hit.fact();
        int end = hit.end();
        while (end < tokens.size() && isTail(end)) {
            end++;
        }
        if (end == hit.end() || outlet.kind() == SourceKind.SOCIAL) {
            end = hit.end();
            return new Named(tokens.start(token), tokens.end(end - 1), end, outlet.name(), outlet.kind(), true);
        }
        Named longer = named(token, end, outlet.kind());
        return new Named(longer.start(), longer.end(), end, longer.name(), outlet.kind(), true);
    }

    private boolean isTail(int token) {
        long tails = Part.TAIL.bit() | Part.SHAPE.bit() | Part.NATION.bit();
        boolean tail = (Parts.of(tokens, token) & tails) != 0 || Topics.is(tokens, token);
        return tail && tokens.isCapital(token) && !tokens.is(token, "as") && days.at(tokens.start(token)) == null;
    }

    /** "Okezonedi", "KompasTeknodari", "ReutersdanAl": the next words are glued to the name. */
    @Nullable
    Named glued(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start < 7) {
            return null;
        }
        char last = text.charAt(end - 1);
        for (String tail : GLUED_BEHIND) {
            if (tail.charAt(tail.length() - 1) != last && Character.isLowerCase(last)
                    || !text.regionMatches(true, end - tail.length(), tail, 0, tail.length())) {
                continue;
            }
            String word = tokens.string(token).toLowerCase(Locale.ROOT);
            String name = word.endsWith(tail) ? word.substring(0, word.length() - tail.length()) : "";
            Outlet outlet = Outlets.plain(name);
            if (outlet != null) {
                return new Named(start, end - tail.length(), token + 1, outlet.name(), outlet.kind(), true);
            }
            if (tail.length() > 3 && name.length() > 6 && isOutletWord(name)) {
                int cut = end - tail.length();
                return new Named(start, cut, token + 1, text.substring(start, cut), SourceKind.OUTLET, true);
            }
        }
        return null;
    }

    private boolean accepts(PhraseTable.Hit<Outlet> hit, int token, boolean announced) {
        Outlet outlet = hit.fact();
        boolean capital = tokens.isCapital(token) || !tokens.isWord(token);
        if (outlet.acronym() && tokens.isWord(token) && tokens.shape(token) != Tokens.Shape.UPPER
                || outlet.announced() && !isAnnounced(token)) {
            return false;
        }
        if (!capital && !outlet.lower() && !(announced && !outlet.word())) {
            return false;
        }
        // "AP Budiman", "AS Roma": a short or common word is a part of a longer name.
        boolean longer = outlet.word() && hit.end() == token + 1 && isCapitalBehind(hit.end());
        return !longer || announced && !Parts.is(tokens, hit.end(), Part.SHAPE);
    }

    private boolean isAnnounced(int token) {
        int at = token - 1;
        while (at > 0 && (Parts.is(tokens, at, Part.NATION) || tokens.isSign(at, ','))) {
            at--;
        }
        return (Parts.of(tokens, at) & (Part.MEDIA.bit() | Part.SITE.bit() | Part.JOURNAL.bit())) != 0;
    }

    private boolean isCapitalBehind(int token) {
        return token < tokens.size()
                && tokens.isCapital(token)
                && days.at(tokens.start(token)) == null
                && !Parts.is(tokens, token, Part.TITLE);
    }

    private boolean isLongOutlet(PhraseTable.Hit<Outlet> hit, int token) {
        Outlet outlet = hit.fact();
        return (hit.end() > token + 1 || hasDigit(token))
                && !outlet.word()
                && !outlet.acronym()
                && outlet.kind() == SourceKind.OUTLET;
    }

    /** "detikKalimantan", "detikcomdi": a brand in lower case. */
    private boolean isBrand(int token) {
        return tokens.isWord(token)
                && tokens.end(token) - tokens.start(token) > 6
                && text.startsWith("detik", tokens.start(token))
                && !tokens.is(token, "detikers");
    }

    /** Whether a token looks as the name of an outlet begins: a capital, or a brand in lower case. */
    boolean mayBeOutlet(int token) {
        return token < tokens.size() && (tokens.isCapital(token) || isBrand(token));
    }

    /** Whether a token starts the name of a body: an acronym of three letters or more, or a word as "Badan". */
    boolean isBody(int token) {
        boolean acronym = tokens.shape(token) == Tokens.Shape.UPPER && tokens.end(token) - tokens.start(token) > 2;
        return acronym || Parts.is(tokens, token, Part.INSTITUTION);
    }

    /** "Cek Fakta Lembah.com", "Lifestyle Liputan6.com": the channel of an outlet known by name, with its outlet. */
    @Nullable
    Named channel(int token) {
        if (isBody(token) || Parts.is(tokens, token, Part.TITLE)) {
            return null;
        }
        int limit = Math.min(tokens.size(), token + 4);
        for (int at = token + 1; at < limit; at++) {
            boolean capital = tokens.isCapital(at) || tokens.isSign(at, '*');
            Named domain = capital || tokens.isSign(at + 1, '.') ? addresses.domain(at) : null;
            if (!capital && domain == null) {
                break;
            }
            PhraseTable.Hit<Outlet> hit = Outlets.name(tokens, at);
            if (domain != null && domain.kind() == SourceKind.OUTLET) {
                return new Named(tokens.start(token), domain.end(), domain.next(), domain.name(), domain.kind(), true);
            }
            if (hit != null && isLongOutlet(hit, at) && !isCapitalBehind(hit.end())) {
                int end = tokens.end(hit.end() - 1);
                return new Named(
                        tokens.start(token),
                        end,
                        hit.end(),
                        hit.fact().name(),
                        hit.fact().kind(),
                        true);
            }
        }
        return null;
    }

    private boolean hasDigit(int token) {
        return Character.isDigit(text.charAt(tokens.end(token) - 1));
    }

    private @Nullable Named shaped(int token) {
        boolean brand = isBrand(token) && tokens.shape(token) == Tokens.Shape.MIXED;
        if (brand || isOutletWord(token)) {
            int end = token + 1;
            return new Named(
                    tokens.start(token), tokens.end(token), end, tokens.string(token), SourceKind.OUTLET, true);
        }
        boolean family = Parts.is(tokens, token, Part.FAMILY) && isCapitalBehind(token + 1);
        Named run = run(token, SourceKind.OUTLET);
        if (run == null || Parts.is(tokens, token, Part.TITLE) || Parts.is(tokens, token, Part.INSTITUTION)) {
            return null;
        }
        boolean shape = run.next() - token > 1 && Parts.is(tokens, run.next() - 1, Part.SHAPE);
        boolean tribun = family && tokens.is(token, "tribun") || family && tokens.is(token, "radar");
        return shape || tribun ? new Named(run.start(), run.end(), run.next(), run.name(), run.kind(), true) : null;
    }

    /** One word that is an outlet by its letters: "TribunJateng", "Lembahnews". */
    boolean isOutletWord(int token) {
        if (!tokens.isCapital(token) || tokens.end(token) - tokens.start(token) < 7) {
            return false;
        }
        return isOutletWord(tokens.string(token).toLowerCase(Locale.ROOT));
    }

    private static boolean isOutletWord(String word) {
        return word.startsWith("tribun")
                || word.startsWith("kompas")
                || word.startsWith("detik")
                || word.endsWith("news")
                || word.endsWith("post")
                || word.endsWith("online");
    }

    /**
     * A run of words with upper-case first letters, small words inside a foreign name included.
     *
     * @param kind what it is if no word tells
     * @return the run, or null if the token does not start one
     */
    @Nullable
    Named run(int token, SourceKind kind) {
        if (!isName(token) || isCiting(token)) {
            return null;
        }
        boolean body = Parts.is(tokens, token, Part.INSTITUTION);
        int end = token + 1;
        int limit = Math.min(tokens.size(), token + LONGEST);
        while (end < limit) {
            int further = further(end, body, limit);
            if (further < 0) {
                break;
            }
            end = further;
        }
        SourceKind found = body || isAcronym(token) && kind == SourceKind.DOCUMENT ? SourceKind.INSTITUTION : kind;
        return named(token, end, found);
    }

    /** "…: Dinukil dari Warung.id": the next citation begins. */
    private boolean isCiting(int token) {
        Cue cue = Cue.at(tokens, token);
        return cue != null && (cue.act() == Act.CITE || cue.act() == Act.LIKE);
    }

    /**
     * The name of an account in quotation marks of its own: “Loker Lembah”.
     *
     * @param most how many tokens it may have
     * @return the name, or null if no mark opens here
     */
    @Nullable
    Named quoted(int token, int most) {
        boolean opens = tokens.isSign(token, '"') || tokens.isSign(token, '\u201C') || tokens.isSign(token, '\u2018');
        int limit = Math.min(tokens.size(), token + most);
        for (int at = token + 1; opens && at < limit && tokens.kind(at) != Tokens.Kind.BREAK; at++) {
            boolean closes = tokens.isSign(at, '"') || tokens.isSign(at, '\u201D') || tokens.isSign(at, '\u2019');
            if (closes) {
                return at == token + 1 ? null : named(token + 1, at, SourceKind.SOCIAL);
            }
        }
        return null;
    }

    Named named(int token, int end, SourceKind kind) {
        int from = tokens.start(token);
        int to = tokens.end(end - 1);
        String name = abbreviated(text.substring(from, to), token, end);
        if (!isPlain(name)) {
            name = BLANKS.matcher(name).replaceAll(" ");
        }
        return new Named(from, to, end, name, kind, false);
    }

    /** "SIPP (Sistem Informasi …) PN Lembah" as "SIPP PN Lembah", "Laporan Harta … (LHKPN)" as "LHKPN". */
    private String abbreviated(String name, int token, int end) {
        int open = name.indexOf('(');
        int close = open < 0 ? -1 : name.indexOf(')', open);
        if (close < 0 || open == 0) {
            return name;
        }
        boolean expansion = name.indexOf(' ', open) > 0 && name.indexOf(' ', open) < close;
        if (isAcronym(token)
                && expansion
                && name.charAt(open - 1) == ' '
                && text.charAt(tokens.end(token) + 1) == '(') {
            return name.substring(0, open - 1) + name.substring(close + 1);
        }
        boolean report = tokens.is(token, "laporan") && close == name.length() - 1 && isAcronym(end - 2);
        return report ? name.substring(open + 1, close) : name;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && name.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    boolean isName(int token) {
        return token < tokens.size() && tokens.isCapital(token) && days.at(tokens.start(token)) == null;
    }

    private boolean isAcronym(int token) {
        return tokens.shape(token) == Tokens.Shape.UPPER;
    }

    /** The token behind the next piece of a name, or -1. */
    private int further(int at, boolean body, int limit) {
        if (isName(at)) {
            return Parts.is(tokens, at, Part.TITLE) && !body ? -1 : at + 1;
        }
        if (at + 1 >= limit) {
            return -1;
        }
        if (tokens.isSign(at, '(')) {
            int close = at + 1;
            while (close < limit && (isName(close) || tokens.is(close, "dan") && close > at + 1)) {
                close++;
            }
            boolean named = close > at + 1 && (body || isAcronym(at + 1) || isAcronym(at - 1));
            return named && tokens.isSign(close, ')') ? close + 1 : -1;
        }
        boolean possessive = (tokens.isSign(at, '\'') || tokens.isSign(at, '\u2019'))
                && !tokens.spaceBefore(at)
                && tokens.spaceBefore(at + 1)
                && tokens.text().charAt(tokens.start(at) - 1) == 's';
        boolean joint = possessive
                || tokens.isSign(at, '&')
                || tokens.isSign(at, '-') && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1)
                || tokens.isSign(at, '.')
                        && !tokens.spaceBefore(at + 1)
                        && tokens.end(at - 1) - tokens.start(at - 1) < 4;
        boolean link = Parts.is(tokens, at, Part.LINK)
                || body && (tokens.is(at, "dan") || tokens.isSign(at, ',') && isListOfBody(at));
        if (joint || link) {
            boolean article = tokens.is(at + 1, "the") || tokens.is(at + 1, "a");
            int next = article || tokens.is(at + 1, "dan") ? at + 2 : at + 1;
            boolean another = Parts.is(tokens, next, Part.INSTITUTION) || tokens.is(next, "laporan");
            boolean other = body && tokens.is(next - 1, "dan") && another;
            return isName(next) && !other ? next + 1 : -1;
        }
        return -1;
    }

    /** "Badan Meteorologi, Klimatologi, dan Geofisika": a comma inside a body's name comes with one more and "dan". */
    private boolean isListOfBody(int comma) {
        int at = comma + 1;
        if (tokens.is(at, "dan")) {
            return true;
        }
        return isName(at) && (tokens.is(at + 1, "dan") || tokens.isSign(at + 1, ',') && tokens.is(at + 2, "dan"));
    }
}
