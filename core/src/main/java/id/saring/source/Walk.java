package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One way from a cue to the name behind it, over prepositions, class words, adjectives and a date. For one use. */
final class Walk {
    /** How far behind a cue a name may stand. */
    private static final int LONGEST = 22;
    /** How many words on the way may play no known part. */
    private static final int MOST_UNKNOWN = 6;
    /** How many words behind "dari" or "oleh" may say what is named: "dari perusahaan keamanan digital X". */
    private static final int MOST_DESCRIBING = 4;
    /** The parts of words that are skipped on the way without saying what the name is. */
    private static final long SKIPPED =
            Part.PREP.bit() | Part.ADVERB.bit() | Part.MODIFIER.bit() | Part.PASSIVE.bit() | Part.CLAUSE.bit();
    /** The parts of words for what is read, in which a name may stand. */
    private static final long READ = Part.SITE.bit()
            | Part.DATA.bit()
            | Part.STATEMENT.bit()
            | Part.JOURNAL.bit()
            | Part.SOCIAL.bit()
            | Part.ACCOUNT.bit();
    /** The parts of words that end the way: whose deed or word follows is no name to come. */
    private static final long SUBJECTS = Part.PERSON.bit() | Part.FINDING.bit() | Part.REPORT.bit();

    private final Tokens tokens;
    private final Names names;
    private final Days days;
    private final ClassWords words;

    private long seen;
    private int unknown;
    /** Whether a comma stands on the way: only the media are named behind one ("media Inggris, The Lembah"). */
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

    /** The name that only its capitals tell, where the way lets one stand here. */
    private @Nullable Named run() {
        if (words.isLowerSite(at)) {
            return names.runs().named(at, at + 1, SourceKind.WEBSITE);
        }
        boolean owner = behindComma && words.isOwned(at, seen);
        if (!isNameStart() || !isNameBehind(owner)) {
            return null;
        }
        Named title = passed(Part.JOURNAL.bit()) && words.isBook(at)
                ? names.documents().work(at)
                : null;
        Named run = title != null ? title : isReached() ? names.runs().run(at, ClassWords.kind(seen)) : null;
        if (run == null) {
            return null;
        }
        Named channel = names.channel(at);
        if (channel != null) {
            return channel;
        }
        boolean apposed = behindComma && !owner && !isDateBefore();
        if ((apposed || cut) && !stopsAt(run.next())) {
            return null; // also "ujarnya dikutip", and a new paragraph
        }
        if (tokens.is(at - 1, "otoritas")) {
            return names.runs().named(at - 1, run.next(), SourceKind.INSTITUTION); // a nation's or a town's
        }
        return passed(Part.SITE.bit()) ? site(run) : run;
    }

    /** Whether a word with a capital stands here that no class word, nation, title or mark before it makes another's. */
    private boolean isNameStart() {
        if (!tokens.isCapital(at)
                || words.isNation(at, seen)
                || Parts.is(tokens, at, Part.TITLE)
                || Parts.is(tokens, at, Part.PRESS)) {
            return false;
        }
        boolean announces = ClassWords.isAny(Parts.of(tokens, at)) && !words.isNameAnyway(at);
        return !announces && !(unknown > 0 && words.isOpened(at - 1)) && !words.isTitled(at);
    }

    /** Whether what stands on the way lets a name follow: behind a comma the media or who owns a site, in a place what is read there. */
    private boolean isNameBehind(boolean owner) {
        if (behindComma && !owner && !(isDateBefore() && unknown == 0) && !passed(Part.MEDIA.bit())) {
            return false;
        }
        boolean in = tokens.is(at - 1, "di") || tokens.is(at - 1, "ke");
        return !in || passed(READ);
    }

    /** Whether few enough words describe the name: two, or more behind "dari" or "oleh". */
    private boolean isReached() {
        boolean described = unknown <= MOST_DESCRIBING
                && (from && tokens.is(at - 1 - unknown, "dari") || giver >= 0 && at - giver <= MOST_DESCRIBING + 2);
        return unknown <= 2 || described || Frame.GIVER.is(tokens, at - 1);
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
        if (Frame.PLACE.is(tokens, at)) {
            if (isOfMedia()) {
                return false;
            }
            place = true;
        }
        boolean nation = words.isNation(at, seen);
        if (nation || ClassWords.isAny(parts) || (parts & (SKIPPED | Part.PRESS.bit())) != 0) {
            return known(parts, nation);
        }
        if ((parts & SUBJECTS) != 0 && !tokens.isCapital(at)) {
            return false;
        }
        return isJoint() ? next() : describing();
    }

    /** "media Lembah di …": where they are, and no way to a name; "siaran pers di laman" goes on. */
    private boolean isOfMedia() {
        boolean released = tokens.is(at - 1, "pers") && Parts.is(tokens, at + 1, Part.SITE);
        return passed(Part.MEDIA.bit() | Part.PRESS.bit()) && !released;
    }

    /** Takes a word that plays a part on the way. */
    private boolean known(long parts, boolean nation) {
        if ((parts & Part.CLAUSE.bit()) != 0 && seen == 0) {
            return false;
        }
        seen |= parts & ~Part.NATION.bit();
        from |= tokens.is(at, "dari") || tokens.is(at, "kepada");
        giver = tokens.is(at, "oleh") && Parts.is(tokens, at - 1, Part.PASSIVE) ? at : giver;
        if (nation && tokens.isCapital(at)) {
            broadcaster = words.broadcaster(at);
        }
        return next();
    }

    /** "laman resmi dan terbaru" */
    private boolean isJoint() {
        return tokens.is(at, "dan")
                && Parts.is(tokens, at - 1, Part.MODIFIER)
                && Parts.is(tokens, at + 1, Part.MODIFIER);
    }

    /** Takes a word that plays none, where the way may be described by such. */
    private boolean describing() {
        boolean open = from || passed(~(SKIPPED | Part.PRESS.bit()));
        if (tokens.isCapital(at) || !open || unknown == MOST_UNKNOWN) {
            return false;
        }
        unknown++;
        return next();
    }

    private boolean next() {
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
