package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues in front of a name: verbs of citing, "menurut", "kepada", "diterima", "pantauan". */
final class CitingCues {
    private static final long CLASSES = Part.MEDIA.bit()
            | Part.SITE.bit()
            | Part.ACCOUNT.bit()
            | Part.SOCIAL.bit()
            | Part.DATA.bit()
            | Part.STATEMENT.bit()
            | Part.JOURNAL.bit();
    private static final int LEAD_WINDOW = 9;
    private static final int FOUND = 4;
    /** How far a quotation may end before "pada Warung.id", and before "di Warung.id". */
    private static final int SPEECH = 18;

    private static final int SHORT_SPEECH = 8;

    private final Finds finds;
    private final Tokens tokens;
    private final Before before;

    CitingCues(Finds finds, Before before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "dilansir dari": any name; false if none stands there. */
    boolean cite(Cue cue, int at) {
        Named glued = finds.names().glued().behind(at + 1);
        if (glued != null) {
            finds.addWith(glued, cue, at, finds.citing().date(glued, true));
            return true;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || tokens.is(at, "masih") && !named.sure()) {
            return false;
        }
        boolean statement =
                walk.passed(Part.STATEMENT.bit()) && !walk.passed(CLASSES & ~Part.STATEMENT.bit()) && !named.sure();
        boolean body = named.kind() == SourceKind.INSTITUTION && isBody(named) || named.kind() == SourceKind.DOCUMENT;
        if (statement && !body) {
            return false;
        }
        Named origin = cue.rule().startsWith("cite.d") ? origin(named) : null;
        DateMatch day = walk.date();
        finds.add(
                origin == null ? named : origin,
                cue,
                at,
                day == null && tokens.isSign(at - 1, ',') ? before.day(at) : day,
                true);
        return true;
    }

    /** "dilansir LembahTekno dari Lembah.com": what the outlet that cites took it from; null if that is not told. */
    private @Nullable Named origin(Named citing) {
        int from = citing.next();
        boolean outlet = citing.kind() == SourceKind.OUTLET || citing.kind() == SourceKind.WEBSITE;
        if (!outlet || !citing.sure() || !tokens.is(from, "dari") || from + 1 >= tokens.size()) {
            return null;
        }
        Walk walk = finds.walk();
        Named origin = walk.go(from + 1);
        return origin == null || walk.unknown() > 0 ? null : origin;
    }

    /** "seperti diberitakan": any name behind "seperti", else an outlet. */
    void like(Cue cue, int at) {
        boolean like = before.isLike(at);
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || walk.unknown() > 0 || named.kind() == SourceKind.SOCIAL && !like) {
            return;
        }
        boolean broadcast = tokens.is(at, "disiarkan") || tokens.is(at, "ditayangkan");
        boolean planned = tokens.is(at + 1, "langsung") || tokens.is(at - 1, "akan") || walk.inPlace();
        if (tokens.is(at, "lapor") && tokens.isWord(at - 1)) {
            return;
        }
        if (broadcast && planned && !like || tokens.is(at, "dirilis") && walk.inPlace() && !like) {
            return;
        }
        boolean by = tokens.is(tokens.at(named.start()) - 1, "oleh");
        boolean told = tokens.is(at, "dilaporkan") || tokens.is(at, "diberitakan") || tokens.is(at, "dikabarkan");
        boolean agency = (by || told && !walk.inPlace()) && walk.passed(Part.MEDIA.bit());
        boolean made = by && tokens.is(at - 1, "yang") && before.isAccording(at - 1);
        boolean opened = told
                && !like
                && before.isSentenceStart(at)
                && (walk.passed(Part.SITE.bit()) || by && isNamedByTopic(named));
        if (named.sure() || like && (!isBody(named) || walk.passed(Part.SITE.bit())) || agency || made || opened) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "Dilaporkan oleh Lembah Sport,": an outlet by its words, behind a cue that opens the sentence. */
    private boolean isNamedByTopic(Named named) {
        return Topics.isIn(tokens, named) && isPaused(named);
    }

    private boolean isBody(Named named) {
        return finds.names().isBody(tokens.at(named.start()));
    }

    /** "menurut laporan", "berdasarkan data", "merujuk pada": what a class word announces, or an outlet. */
    void according(Cue cue, int at) {
        boolean known = tokens.is(at, "diketahui");
        boolean from = tokens.is(at + 1, "dari") || tokens.is(at + 1, "melalui");
        if (known && (!from || tokens.is(at - 1, "akan")) || cue.act() == Act.REFER && before.isAdvice(at)) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null) {
            return;
        }
        Named accepted = accepted(cue, at, walk, named);
        if (accepted != null) {
            finds.add(accepted, cue, at, walk.date(), false);
        }
    }

    private @Nullable Named accepted(Cue cue, int at, Walk walk, Named named) {
        if (named.sure()) {
            return named;
        }
        if (named.next() == tokens.at(named.start()) + 1 && Parts.is(tokens, named.next() - 1, Part.NATION)) {
            return null;
        }
        Named publisher = isWork(named) ? publisher(named) : null;
        if (publisher != null) {
            return publisher;
        }
        if (tokens.at(named.start()) == at + 1 && !isBody(named) && Topics.isIn(tokens, named) && isPaused(named)) {
            return named.as(SourceKind.OUTLET);
        }
        if (named.kind() == SourceKind.DOCUMENT && !walk.passed(CLASSES)) {
            boolean inserted = tokens.isSign(at - 1, ',') && tokens.isSign(named.next(), ',');
            boolean cited = cue.rule().endsWith("menurut") || before.isOpening(at);
            return cited || inserted ? named : null;
        }
        if (isReport(named)) {
            return named.as(SourceKind.DOCUMENT);
        }
        int first = tokens.at(named.start());
        if (walk.passed(CLASSES) && walk.passed(Part.CLAUSE.bit()) && isGiver(first - 1)) {
            return named;
        }
        boolean bare = cue.rule().endsWith("berdasarkan") && first == at + 1 && isBodyWithin(named);
        boolean announced = walk.passed(CLASSES & ~Part.STATEMENT.bit());
        if (bare && named.kind() == SourceKind.OUTLET) {
            return named.as(SourceKind.INSTITUTION);
        }
        return announced || bare || walk.passed(Part.STATEMENT.bit()) && isBody(named) ? named : null;
    }

    /** "Flash Report", "Survei Kopi", "Market Outlook": the title of a work. */
    private boolean isWork(Named named) {
        for (int i = tokens.at(named.start()); i < named.next(); i++) {
            boolean work = tokens.is(i, "report")
                    || tokens.is(i, "outlook")
                    || tokens.is(i, "survey")
                    || tokens.is(i, "index")
                    || tokens.is(i, "laporan")
                    || tokens.is(i, "survei")
                    || tokens.is(i, "indeks");
            if (work) {
                return true;
            }
        }
        return false;
    }

    /** Who is named behind a work and its date: "Flash Report Oktober 2025 dari Lembah123". */
    private @Nullable Named publisher(Named work) {
        int at = work.next();
        DateMatch date = at < tokens.size() ? finds.days().at(tokens.start(at)) : null;
        at = date == null ? at : tokens.at(date.end());
        while (tokens.is(at, "yang") || tokens.is(at, "dirilis") || tokens.is(at, "diterbitkan")) {
            at++;
        }
        if (at + 1 >= tokens.size() || !isGiver(at) && !tokens.is(at, "milik")) {
            return null;
        }
        Named sure = finds.names().sure(at + 1, true);
        boolean person = Parts.is(tokens, at + 1, Part.TITLE);
        return sure != null || person ? sure : finds.names().runs().run(at + 1, SourceKind.INSTITUTION);
    }

    /** Whether a comma or a date stands behind a name: a person's goes on with a role or a verb. */
    private boolean isPaused(Named named) {
        int next = named.next();
        boolean role = next + 1 < tokens.size() && tokens.isCapital(next + 1) || Parts.is(tokens, next + 1, Part.TITLE);
        return tokens.isSign(next, ',') && !role
                || next < tokens.size() && finds.days().at(tokens.start(next)) != null;
    }

    private boolean isGiver(int at) {
        return tokens.is(at, "oleh") || tokens.is(at, "dari");
    }

    /** "Bank Indonesia", "KPR Bank Indonesia": a word of a body in the name. */
    private boolean isBodyWithin(Named named) {
        for (int i = tokens.at(named.start()); i < named.next(); i++) {
            if (Parts.is(tokens, i, Part.INSTITUTION)) {
                return true;
            }
        }
        return false;
    }

    /** "Laporan Hasil Audit Keuangan Daerah": a report by its own title. */
    private boolean isReport(Named named) {
        int first = tokens.at(named.start());
        return Parts.is(tokens, first, Part.DATA) && !tokens.is(first, "data") && named.next() - first > 1;
    }

    /** "kepada": outlets only. */
    void to(Cue cue, int at) {
        boolean in = tokens.is(at, "di") || tokens.is(at, "ke");
        if (in
                && at + 1 < tokens.size()
                && (!finds.names().brands().mayBeOutlet(at + 1)
                        || Outlets.name(tokens, at + 1) == null
                        || tokens.is(at - 1, "ditemui")
                        || tokens.is(at - 1, "hanya"))) {
            return;
        }
        boolean on = in || tokens.is(at, "pada");
        if (on && !(isOutletNext(at + 1) && before.isSpeech(at, in ? SHORT_SPEECH : SPEECH))
                || tokens.is(at, "tahu") && !tokens.is(at - 1, "memberi") && !tokens.is(at - 1, "beri")) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || named.kind() == SourceKind.SOCIAL || named.kind() == SourceKind.DOCUMENT) {
            return;
        }
        if (!named.sure() && tokens.is(at, "wawancara") && isWith(named.next())) {
            named = finds.names().sure(named.next() + 1, true);
            if (named == null) {
                return;
            }
        }
        boolean building = in && named.next() < tokens.size() && tokens.isCapital(named.next());
        if (building || on && (!named.sure() || walk.passed(Part.SITE.bit() | Part.DATA.bit()) || walk.unknown() > 0)) {
            return;
        }
        boolean outlet = named.kind() == SourceKind.OUTLET;
        boolean media = outlet && (walk.passed(Part.MEDIA.bit()) || !on && isOutletByLook(at, named));
        boolean placed = !on && walk.inPlace() && !tokens.is(at, "wawancara");
        boolean with = tokens.is(at, "wawancara") && tokens.is(tokens.at(named.start()) - 1, "bersama");
        if (!placed && (named.sure() || media) && walk.unknown() <= (media || with ? 2 : 0)) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "wawancara program Jejak Kopi bersama Warung.id": who asked, behind the name of the program. */
    private boolean isWith(int at) {
        return at + 1 < tokens.size() && (tokens.is(at, "bersama") || tokens.is(at, "dengan"));
    }

    /** "Radio Lembah", "*Warta Kopi*,", "KopiBisnis, Senin": a name that is no person's by its words or its letters. */
    private boolean isOutletByLook(int at, Named named) {
        int first = tokens.at(named.start());
        boolean direct = first == at + 1 || first == at + 2 && tokens.isSign(at + 1, '*');
        if (!direct || Outlets.platform(tokens, first) != null || tokens.is(first, "media")) {
            return false;
        }
        boolean two = named.next() - first > 1;
        if (two && Parts.is(tokens, first, Part.MEDIA)) {
            return true;
        }
        int next = named.next();
        boolean slanted = tokens.isSign(first - 1, '*') && tokens.isSign(next, '*');
        boolean dated = next + 1 < tokens.size()
                && tokens.isSign(next, ',')
                && finds.days().at(tokens.start(next + 1)) != null;
        return slanted || dated && (two ? Topics.isIn(tokens, named) : tokens.shape(first) == Tokens.Shape.MIXED);
    }

    private boolean isOutletNext(int at) {
        return finds.names().brands().mayBeOutlet(at) && finds.days().at(tokens.start(at)) == null;
    }

    /** "keterangan yang diterima": outlets only. */
    void received(Cue cue, int at) {
        if (before.isAdvice(at)) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null || walk.unknown() > 1 || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        boolean statement = before.isStatement(at) && tokens.at(named.start()) == at + 1 && isFollowedByStop(named);
        boolean looked = tokens.is(at, "dilihat")
                && Parts.is(tokens, at + 1, Part.PREP)
                && walk.passed(Part.SITE.bit() | Part.DATA.bit())
                && isFollowedByStop(named)
                && before.isSentenceStart(at);
        if (looked || walk.unknown() == 0 && (named.sure() || statement)) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isFollowedByStop(Named named) {
        int next = named.next();
        return next >= tokens.size() || !tokens.isWord(next) || finds.days().at(tokens.start(next)) != null;
    }

    /** "pantauan": outlets, and the sites that were looked at: "penelusuran di laman resmi X". */
    void observe(Cue cue, int at) {
        // "Simak penelusuran Warung.id": an advertisement.
        if (tokens.is(at - 1, "simak") || tokens.is(at - 2, "simak")) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null) {
            return;
        }
        if (walk.passed(Part.SITE.bit() | Part.ACCOUNT.bit())) {
            if (walk.unknown() <= 1 && !before.isAdvice(at)) {
                finds.add(named, cue, at, walk.date(), true);
            }
            return;
        }
        boolean outlet = named.sure() && named.kind() != SourceKind.SOCIAL && cue.act() == Act.OBSERVE;
        if (outlet && walk.unknown() == 0 && !walk.inPlace()) {
            finds.add(named, cue, at, walk.date(), true);
            looked(cue, at, named);
        }
    }

    /** "penelusuran Warung.id pada laman X": the site that an outlet looked at, behind its own name. */
    private void looked(Cue cue, int at, Named outlet) {
        int next = outlet.next();
        boolean in = Parts.is(tokens, next, Part.PREP)
                && (isSite(next + 1) || tokens.is(next + 1, "data") && isSite(next + 2));
        Walk walk = in ? finds.walk() : null;
        Named site = walk == null ? null : walk.go(next + 1);
        if (walk != null && site != null && walk.unknown() == 0 && site.kind() != SourceKind.SOCIAL) {
            finds.add(site, cue, at, walk.date(), true);
        }
    }

    private boolean isSite(int at) {
        return Parts.is(tokens, at, Part.SITE);
    }

    private boolean isSearch(int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - LEAD_WINDOW); i--) {
            if (tokens.is(i, "penelusuran") || tokens.is(i, "pencarian") || tokens.is(i, "hasilnya")) {
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
        int at = tokens.is(before, "ulang") || tokens.is(before, "sebuah") || tokens.is(before, "isi")
                ? before - 1
                : before;
        return tokens.is(at, "dalam")
                || tokens.is(at, "dari")
                || tokens.is(at, "membacakan")
                || tokens.is(at, "membaca")
                || tokens.is(at, "menarasikan");
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
        Named named = walk.go(found(at + 1));
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
