package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the names of sources: those known, and those that only look like one. */
final class Names {
    /** How far behind the first word of a channel its outlet stands. */
    private static final int CHANNEL = 4;

    private final Tokens tokens;
    private final String text;
    private final Days days;
    private final Brands brands;
    private final CapitalRuns runs;
    private final Addresses addresses;
    private final Handles handles;
    private final Documents documents;
    private final Accounts accounts;
    private final GluedNames glued;

    Names(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.days = days;
        this.brands = new Brands(tokens);
        this.runs = new CapitalRuns(tokens, days);
        this.addresses = new Addresses(tokens);
        this.handles = new Handles(tokens);
        this.documents = new Documents(tokens, days, this);
        this.accounts = new Accounts(tokens, this);
        this.glued = new GluedNames(tokens, days, runs);
    }

    Documents documents() {
        return documents;
    }

    Brands brands() {
        return brands;
    }

    CapitalRuns runs() {
        return runs;
    }

    GluedNames glued() {
        return glued;
    }

    Accounts accounts() {
        return accounts;
    }

    Handles handles() {
        return handles;
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
            return Parts.is(tokens, domain.next(), Part.SHAPE) ? longer(token, domain) : domain;
        }
        PhraseTable.Hit<Outlet> hit = Outlets.name(tokens, token);
        boolean capital = tokens.isCapital(token);
        if (hit != null && accepts(hit, token, announced)) {
            boolean family = Parts.is(tokens, token, Part.FAMILY) && isCapitalBehind(hit.end());
            if (!family) {
                return known(token, hit);
            }
        }
        Named glued = capital || brands.isBrand(token) ? brands.glued(token) : null;
        if (glued != null) {
            return glued;
        }
        return capital || brands.isBrand(token) ? shaped(token) : null;
    }

    /** "Lembah.com News,": the name of an outlet that begins with its domain. */
    private Named longer(int token, Named domain) {
        int last = domain.next();
        int behind = last + 1;
        boolean ends =
                behind >= tokens.size() || !tokens.isWordOrNumber(behind) || days.at(tokens.start(behind)) != null;
        boolean plain = tokens.end(last - 1) == domain.end() && domain.start() == tokens.start(token);
        if (!plain || !ends || !tokens.isCapital(last)) {
            return domain;
        }
        Named run = runs.named(token, behind, SourceKind.OUTLET);
        return new Named(run.start(), run.end(), behind, run.name(), SourceKind.OUTLET, true);
    }

    /** A known name, with the words that go on in it: "Lembah Post Global". */
    private Named known(int token, PhraseTable.Hit<Outlet> hit) {
        Outlet outlet = hit.fact();
        int end = hit.end();
        Named own = tokens.isSign(end, '(') ? inBracket(end + 1, outlet) : null;
        if (own != null) {
            return own;
        }
        while (end < tokens.size() && isTail(end)) {
            end++;
        }
        if (end == hit.end() || outlet.kind() == SourceKind.SOCIAL) {
            end = hit.end();
            return new Named(tokens.start(token), tokens.end(end - 1), end, outlet.name(), outlet.kind(), true);
        }
        Named longer = runs.named(token, end, outlet.kind());
        return new Named(longer.start(), longer.end(), end, longer.name(), outlet.kind(), true);
    }

    /** "Redaksi Cek Lembah (CekLembah)": the outlet's usual name, in the bracket behind another of its names. */
    private @Nullable Named inBracket(int token, Outlet outlet) {
        PhraseTable.Hit<Outlet> hit = Outlets.name(tokens, token);
        if (hit == null || hit.fact().acronym() || !tokens.isSign(hit.end(), ')')) {
            return null;
        }
        int start = tokens.start(token);
        int end = tokens.end(hit.end() - 1);
        boolean usual = outlet.name().equals(text.substring(start, end));
        return usual ? new Named(start, end, hit.end() + 1, outlet.name(), outlet.kind(), true) : null;
    }

    private boolean isTail(int token) {
        long tails = Part.TAIL.bit() | Part.SHAPE.bit() | Part.NATION.bit();
        boolean tail = (Parts.of(tokens, token) & tails) != 0 || Topics.is(tokens, token);
        return tail && tokens.isCapital(token) && !tokens.is(token, "as") && days.at(tokens.start(token)) == null;
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
        // "akun bernama Rahmat": the word, not its namesake.
        if (!capital && Parts.is(tokens, token, Part.ADVERB) && isCapitalBehind(hit.end())) {
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

    /** Whether a token starts the name of a body: an acronym of three letters or more, or a word as "Badan". */
    boolean isBody(int token) {
        boolean acronym = tokens.shape(token) == Tokens.Shape.UPPER && tokens.end(token) - tokens.start(token) > 2;
        return acronym || Parts.is(tokens, token, Part.INSTITUTION);
    }

    /** "Cek Fakta Lembah.com", "Gaya Warta6.com": the channel of an outlet known by name, with its outlet. */
    @Nullable
    Named channel(int token) {
        if (isBody(token) || Parts.is(tokens, token, Part.TITLE)) {
            return null;
        }
        int limit = Math.min(tokens.size(), token + CHANNEL);
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
        boolean brand = brands.isBrand(token) && tokens.isMixed(token);
        if (brand || brands.isOutletWord(token)) {
            int end = token + 1;
            return new Named(
                    tokens.start(token), tokens.end(token), end, tokens.string(token), SourceKind.OUTLET, true);
        }
        boolean family = Parts.is(tokens, token, Part.FAMILY) && isCapitalBehind(token + 1);
        Named run = runs.run(token, SourceKind.OUTLET);
        if (run == null || Parts.is(tokens, token, Part.TITLE) || Parts.is(tokens, token, Part.INSTITUTION)) {
            return null;
        }
        boolean shape = run.next() - token > 1 && Parts.is(tokens, run.next() - 1, Part.SHAPE);
        boolean chain = family && BrandForm.CHAIN.is(tokens, token);
        return shape || chain ? new Named(run.start(), run.end(), run.next(), run.name(), run.kind(), true) : null;
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
                return at == token + 1 ? null : runs.named(token + 1, at, SourceKind.SOCIAL);
            }
        }
        return null;
    }

    /**
     * Whether a word of a site's or a firm's name tells a name from a person's, which goes on with a role or a verb
     * where this one has a comma or a date behind it.
     */
    boolean isToldByTopic(Named named) {
        int next = named.next();
        boolean role = next + 1 < tokens.size() && tokens.isCapital(next + 1) || Parts.is(tokens, next + 1, Part.TITLE);
        boolean paused =
                tokens.isSign(next, ',') && !role || next < tokens.size() && days.at(tokens.start(next)) != null;
        return paused && Topics.isIn(tokens, named);
    }
}
