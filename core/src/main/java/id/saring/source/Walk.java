package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One way from a cue to the name behind it, over prepositions, class words, adjectives and a date. For one use. */
final class Walk {
    private static final int LONGEST = 22;
    private static final int MOST_UNKNOWN = 6;
    /** How many words behind "dari" or "oleh" may say what is named: "dari perusahaan keamanan digital X". */
    private static final int MOST_DESCRIBING = 4;

    private final Tokens tokens;
    private final Names names;
    private final Days days;
    private final ClassWords words;

    private long seen;
    private int unknown;
    /** Whether a comma stands on the way: only the media are named behind one ("media Inggris, The Sun"). */
    private boolean behindComma;

    private boolean place;
    /** Whether "dari" or "kepada" stands on the way: unknown words may follow ("dari perpustakaan digital X"). */
    private boolean from;

    /** The "oleh" behind "dilakukan" or the like, or -1. */
    private int giver = -1;

    private int at;
    private int before;
    /** Whether a line ended on the way. */
    private boolean cut;

    private @Nullable DateMatch date;
    /** The nation of a broadcaster named by nothing else: "televisi Belgia". */
    private @Nullable Named broadcaster;

    Walk(Tokens tokens, Names names, Days days) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
        this.words = new ClassWords(tokens, names, days);
    }

    /** The date on the way, if one stands between the cue and the name. */
    @Nullable
    DateMatch date() {
        return date;
    }

    /** Whether a preposition of place stands on the way. */
    boolean inPlace() {
        return place;
    }

    /** Whether a word of one of these parts stands on the way. */
    boolean passed(long parts) {
        return (seen & parts) != 0;
    }

    /** How many words on the way play no known part. */
    int unknown() {
        return unknown;
    }

    /**
     * Goes to the name.
     *
     * @param from the token behind the cue
     * @return a name of any kind, or null where the way ends without one
     */
    @Nullable
    Named go(int from) {
        return go(from, MOST_UNKNOWN);
    }

    /**
     * Goes to a name that few words describe.
     *
     * @param from the token behind the cue
     * @param most how many words on the way may play no known part
     * @return a name of any kind, or null where the way ends without one or more words describe it
     */
    @Nullable
    Named go(int from, int most) {
        int limit = Math.min(tokens.size(), from + LONGEST);
        before = from - 1;
        seen = ClassWords.isAny(Parts.of(tokens, before)) ? Parts.of(tokens, before) : 0;
        for (at = from; at < limit; ) {
            DateMatch day = days.at(tokens.start(at));
            if (day != null && names.sure(at, false) == null) {
                date = day;
                before = at;
                at = Math.max(at + 1, tokens.at(day.end()));
                continue;
            }
            Named named = name();
            if (named != null) {
                return named;
            }
            if (!step()) {
                break;
            }
            if (unknown > most) {
                return null;
            }
        }
        return broadcaster;
    }

    private @Nullable Named name() {
        Named handle = names.handles().handle(at);
        if (handle != null) {
            return handle;
        }
        PhraseTable.Hit<Outlet> hit = tokens.isWord(at) ? Outlets.platform(tokens, at) : null;
        if (hit != null && isPlatform(hit)) {
            return names.accounts()
                    .behind(
                            at,
                            hit,
                            passed(Part.ACCOUNT.bit()) || tokens.is(at - 1, "dari") || tokens.is(at - 1, "tayangan"));
        }
        Named account = Parts.is(tokens, at - 1, Part.ACCOUNT) ? names.glued().account(at) : null;
        if (account != null) {
            return account;
        }
        Named sure = names.sure(at, seen != 0 || at == before + 1);
        // "media AS": the nation, not its namesake.
        boolean nation =
                sure != null && words.isNation(at, seen) && sure.next() == at + 1 && tokens.is(at - 1, "media");
        Named channel = sure != null && sure.next() == at + 1 ? names.channel(at) : null;
        if (channel != null) {
            return channel;
        }
        if (sure != null && !nation) {
            return withClass(sure);
        }
        Named document = names.documents().document(at);
        if (document != null) {
            return document;
        }
        return run();
    }

    private boolean isPlatform(PhraseTable.Hit<Outlet> hit) {
        return !hit.fact().word() && tokens.isCapital(at) || passed(Part.SOCIAL.bit() | Part.ACCOUNT.bit());
    }

    private Named withClass(Named sure) {
        return passed(Part.ACCOUNT.bit()) && sure.kind() == SourceKind.OUTLET ? sure.as(SourceKind.SOCIAL) : sure;
    }

    private @Nullable Named run() {
        if (words.isLowerSite(at)) {
            return names.runs().named(at, at + 1, SourceKind.WEBSITE);
        }
        if (!tokens.isCapital(at)
                || words.isNation(at, seen)
                || Parts.is(tokens, at, Part.TITLE)
                || Parts.is(tokens, at, Part.PRESS)) {
            return null;
        }
        if (ClassWords.isAny(Parts.of(tokens, at)) && !words.isNameAnyway(at)) {
            return null;
        }
        if (unknown > 0 && words.isOpened(at - 1) || words.isTitled(at)) {
            return null;
        }
        boolean in = tokens.is(at - 1, "di") || tokens.is(at - 1, "ke");
        long places = Part.SITE.bit() | Part.DATA.bit() | Part.STATEMENT.bit() | Part.JOURNAL.bit() | Part.SOCIAL.bit();
        boolean owner = behindComma && words.isOwned(at, seen);
        if (behindComma && !owner && !(isDateBefore() && unknown == 0) && !passed(Part.MEDIA.bit())) {
            return null;
        }
        if (in && !passed(places | Part.ACCOUNT.bit())) {
            return null;
        }
        boolean described = unknown <= MOST_DESCRIBING
                && (from && tokens.is(at - 1 - unknown, "dari") || giver >= 0 && at - giver <= MOST_DESCRIBING + 2);
        boolean reached = unknown <= 2 || described || tokens.is(at - 1, "oleh") || tokens.is(at - 1, "dari");
        Named title = passed(Part.JOURNAL.bit()) && words.isBook(at)
                ? names.documents().work(at)
                : null;
        Named run = title != null ? title : reached ? names.runs().run(at, ClassWords.kind(seen)) : null;
        Named channel = run == null ? null : names.channel(at);
        if (channel != null) {
            return channel;
        }
        if (run != null && behindComma && !owner && !isDateBefore() && !stopsAt(run.next())) {
            return null;
        }
        if (run != null && cut && !stopsAt(run.next())) {
            return null; // "ujarnya dikutip", and a new paragraph
        }
        if (run != null && tokens.is(at - 1, "otoritas")) {
            return names.runs().named(at - 1, run.next(), SourceKind.INSTITUTION); // a nation's or a town's
        }
        return run != null && passed(Part.SITE.bit()) ? site(run) : run;
    }

    /** "laman resmi PT Lembah, yakni lembah.co.id": a site by its owner, better named by its domain unless that only repeats it. */
    private Named site(Named owner) {
        Named domain = names.addresses().apposed(owner.next());
        return domain == null || isRepeated(owner, domain) ? owner.as(SourceKind.WEBSITE) : domain;
    }

    /** "Lembah Kini (lembahkini.id)", "Lembah Global (lembah.com)": the site's own name, and the same again as its domain. */
    private boolean isRepeated(Named owner, Named domain) {
        if (names.isBody(tokens.at(owner.start()))) {
            return false;
        }
        int dot = domain.name().indexOf('.');
        String name = owner.name().replace(" ", "");
        return dot > 0 && domain.kind() == SourceKind.WEBSITE && name.regionMatches(true, 0, domain.name(), 0, dot);
    }

    /** Takes one token on the way; false where the way ends. */
    private boolean step() {
        if (!tokens.isWord(at)) {
            return sign();
        }
        boolean office = tokens.is(at, "kantor") && !tokens.is(at + 1, "berita");
        long parts = office ? 0 : Parts.of(tokens, at);
        boolean nation = words.isNation(at, seen);
        long stopAfterMedia = Part.MEDIA.bit() | Part.PRESS.bit();
        if (tokens.is(at, "di") || tokens.is(at, "ke") || tokens.is(at, "pada")) {
            boolean released = tokens.is(at - 1, "pers") && Parts.is(tokens, at + 1, Part.SITE);
            if (passed(stopAfterMedia) && !released) {
                return false;
            }
            place = true;
        }
        long skipped =
                Part.PREP.bit() | Part.ADVERB.bit() | Part.MODIFIER.bit() | Part.PASSIVE.bit() | Part.CLAUSE.bit();
        if (nation || ClassWords.isAny(parts) || (parts & (skipped | Part.PRESS.bit())) != 0) {
            if ((parts & Part.CLAUSE.bit()) != 0 && seen == 0) {
                return false;
            }
            seen |= parts & ~Part.NATION.bit();
            from |= tokens.is(at, "dari") || tokens.is(at, "kepada");
            giver = tokens.is(at, "oleh") && Parts.is(tokens, at - 1, Part.PASSIVE) ? at : giver;
            if (nation && tokens.isCapital(at)) {
                broadcaster = words.broadcaster(at);
            }
            at++;
            return true;
        }
        long ends = Part.PERSON.bit() | Part.FINDING.bit() | Part.REPORT.bit();
        if ((parts & ends) != 0 && !tokens.isCapital(at)) {
            return false;
        }
        boolean open = from || passed(~(skipped | Part.PRESS.bit()));
        boolean joined = tokens.is(at, "dan")
                && Parts.is(tokens, at - 1, Part.MODIFIER)
                && Parts.is(tokens, at + 1, Part.MODIFIER);
        if (joined) {
            at++;
            return true;
        }
        if (tokens.isCapital(at) || !open || unknown == MOST_UNKNOWN) {
            return false;
        }
        unknown++;
        at++;
        return true;
    }

    private boolean stopsAt(int token) {
        return token >= tokens.size() || !tokens.isWord(token) || days.at(tokens.start(token)) != null;
    }

    private boolean isDateBefore() {
        return date != null && tokens.start(at) - date.end() < 3;
    }

    private boolean sign() {
        if (tokens.kind(at) == Tokens.Kind.BREAK && at > 0 && tokens.isWord(at - 1)) {
            // A line cut at a link.
            cut = true;
            at++;
            return true;
        }
        if (tokens.kind(at) == Tokens.Kind.NUMBER
                && passed(Part.DATA.bit())
                && tokens.end(at) - tokens.start(at) == 4) {
            unknown++; // "survei capres 2024 dari"
            at++;
            return true;
        }
        if (tokens.kind(at) == Tokens.Kind.NUMBER || names.accounts().isSentenceEnd(at)) {
            return false;
        }
        boolean comma = tokens.isSign(at, ',');
        long apposed = Part.MEDIA.bit() | Part.PRESS.bit() | Part.SITE.bit() | Part.ACCOUNT.bit() | Part.SOCIAL.bit();
        if (comma && before != at - 1 && !isDateBefore() && !passed(apposed)) {
            return false;
        }
        behindComma |= comma;
        boolean bracket = tokens.isSign(at, ')') && (date != null || Parts.is(tokens, at - 1, Part.NATION));
        if (comma || bracket || words.opens(at)) {
            at++;
            return true;
        }
        return false;
    }
}
