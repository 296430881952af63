package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;

/** The cues of what was looked at and what was found there: "pantauan", "penelusuran mengarah ke". */
final class SearchCues {
    /** How far before "mengarah" the search stands. */
    private static final int LEAD_WINDOW = 9;
    /** How many words say what was found. */
    private static final int FOUND = 4;
    /** How many words may describe what is looked for: "menelusuri informasi lowongan di laman karier X". */
    private static final int MOST_LOOKED = 2;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    SearchCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "pantauan": outlets, and the sites that were looked at: "penelusuran di laman resmi X"; false if none stands there. */
    boolean observe(Cue cue, int at) {
        // "Simak penelusuran Warung.id": an advertisement.
        if (tokens.is(at - 1, "simak") || tokens.is(at - 2, "simak")) {
            return true;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, MOST_LOOKED);
        if (named == null) {
            return false;
        }
        boolean look = cue.act() == Act.LOOK;
        if (walk.passed(Part.SITE.bit() | Part.ACCOUNT.bit())) {
            if (walk.unknown() <= (look && walk.inPlace() ? MOST_LOOKED : 1) && !before.isAdvice(at)) {
                finds.add(named, cue, at, walk.date(), true);
            }
            return true;
        }
        if (look && named.kind() == SourceKind.SOCIAL && walk.unknown() == 0 && !before.isAdvice(at)) {
            visited(cue, at, named);
            return true;
        }
        boolean article = look && walk.passed(Part.STATEMENT.bit()) && isDomain(named) && !before.isAdvice(at);
        boolean outlet = named.sure() && named.kind() != SourceKind.SOCIAL && (cue.act() == Act.OBSERVE || article);
        if (outlet && walk.unknown() == 0 && !walk.inPlace()) {
            finds.add(named, cue, at, walk.date(), true);
            looked(cue, at, named);
            return true;
        }
        return false;
    }

    /** "mengunjungi Instagram resmi Dinas Kopi, “dinas.kopi”": the account of a platform, by its owner or its handle. */
    private void visited(Cue cue, int at, Named named) {
        int first = tokens.at(named.start());
        PhraseTable.Hit<Outlet> hit = Outlets.platform(tokens, first);
        Named account = hit == null ? named : finds.names().accounts().behind(first, hit, true);
        if (account.start() > named.start() || hit == null) {
            finds.add(account, cue, at, null, true);
        }
    }

    /** "penelusuran Warung.id pada laman X": the site that an outlet looked at, behind its own name. */
    private void looked(Cue cue, int at, Named outlet) {
        int last = outlet.next() - 1;
        boolean glued = tokens.end(last) == outlet.end() + 2 && tokens.text().startsWith("di", outlet.end());
        int next = glued ? last : outlet.next();
        boolean in = (glued || Parts.is(tokens, next, Part.PREP))
                && (isSite(next + 1) || tokens.is(next + 1, "data") && isSite(next + 2));
        Walk walk = in ? finds.walk() : null;
        Named site = walk == null ? null : walk.go(next + 1, 0);
        if (walk != null && site != null && walk.unknown() == 0 && site.kind() != SourceKind.SOCIAL) {
            finds.add(site, cue, at, walk.date(), true);
        }
    }

    private boolean isSite(int at) {
        return Parts.is(tokens, at, Part.SITE);
    }

    private boolean isSearch(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - LEAD_WINDOW); i--) {
            if (Frame.SEARCH.is(tokens, i)) {
                return true;
            }
            if (tokens.is(i, "tautan")) {
                return false;
            }
        }
        return false;
    }

    /** "membacakan ulang artikel X", "dalam sebuah artikel X": an article that is read or looked into. */
    private boolean isRead(int before) {
        int at = Frame.READ.is(tokens, before) ? before - 1 : before;
        return Frame.READING.is(tokens, at);
    }

    /** "video di kanal YouTube Lembah Talk": what a search led to. */
    private boolean isChannel(Walk walk, Named named) {
        return named.kind() == SourceKind.SOCIAL && walk.passed(Part.ACCOUNT.bit());
    }

    private boolean isDomain(Named named) {
        return tokens.text().substring(named.start(), named.end()).indexOf('.') > 0;
    }

    /** Behind what was found: "ditemukan gambar serupa pada artikel milik X". */
    private int found(int from) {
        int at = from;
        while (at < Math.min(tokens.size(), from + FOUND)
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && Parts.of(tokens, at) == 0) {
            at++;
        }
        return Parts.is(tokens, at, Part.PREP) || Parts.is(tokens, at, Part.STATEMENT) ? at : from;
    }

    /** "penelusuran mengarah ke pemberitaan X", "ditemukan artikel X": what a search led to. */
    void lead(Cue cue, int at) {
        boolean led = !tokens.is(at, "mengarah") || isSearch(at);
        boolean article = tokens.is(at, "artikel");
        if (!led || tokens.is(at - 1, "tidak") || tokens.is(at - 1, "tak") || article && !isRead(at - 1)) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(found(at + 1), 2);
        long classes = Part.STATEMENT.bit() | Part.SITE.bit() | Part.ACCOUNT.bit() | Part.MEDIA.bit();
        if (named != null
                && (walk.passed(classes) || isDomain(named))
                && (named.sure() || walk.passed(Part.SITE.bit()) || isChannel(walk, named))
                && !(article && named.kind() == SourceKind.SOCIAL)
                && walk.unknown() <= (article ? 0 : 2)) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }
}
