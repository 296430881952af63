package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The cues of what data, reports and laws say: "menurut", "berdasarkan", "merujuk pada". */
final class AccordingCues {
    /** How far before "bersumber dari" stands "pastikan". */
    private static final int URGED = 8;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    AccordingCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "menurut laporan", "berdasarkan data", "merujuk pada": what a class word announces, or an outlet. */
    void according(Cue cue, int at) {
        boolean known = tokens.is(at, "diketahui") || tokens.is(at, "diolah");
        boolean from = tokens.is(at + 1, "dari") || tokens.is(at + 1, "melalui");
        boolean advised = cue.act() == Act.REFER && (before.isAdvice(at) || before.has(Part.URGE, at, URGED));
        if (known && (!from || tokens.is(at - 1, "akan")) || advised) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1);
        if (named == null) {
            nation(cue, at);
            return;
        }
        Named accepted = accepted(cue, at, walk, named);
        if (accepted != null) {
            finds.add(accepted, cue, at, walk.date(), false);
        }
    }

    /** "menurut data Lembah": a nation's own figures, with nothing more to the name. */
    private void nation(Cue cue, int at) {
        int data = tokens.is(at + 1, "pada") ? at + 2 : at + 1;
        boolean own = tokens.is(data, "data")
                && Parts.is(tokens, data + 1, Part.NATION)
                && tokens.isCapital(data + 1)
                && (data + 2 >= tokens.size() || !tokens.isWord(data + 2));
        if (own) {
            finds.add(finds.names().runs().named(data + 1, data + 2, SourceKind.INSTITUTION), cue, at, null, false);
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
        if (tokens.at(named.start()) == at + 1
                && !isBody(named)
                && (finds.names().isToldByTopic(named) || finds.isKnownOutlet(named.name()))) {
            return named.as(SourceKind.OUTLET);
        }
        if (named.kind() == SourceKind.DOCUMENT && !walk.passed(Part.CLASSES)) {
            boolean inserted = tokens.isSign(at - 1, ',') && tokens.isSign(named.next(), ',');
            boolean cited = cue.act() == Act.ACCORDING && tokens.is(at, "menurut") || before.isOpening(at);
            return cited || inserted ? named : null;
        }
        if (isDated(cue, walk, named)) {
            return named.as(SourceKind.OUTLET);
        }
        int first = tokens.at(named.start());
        if (isReport(named)) {
            boolean body = named.next() == first + 2 && finds.names().isBody(first + 1);
            Named giver = body ? finds.names().runs().named(first + 1, named.next(), SourceKind.INSTITUTION) : named;
            return body || Parts.is(tokens, first, Part.INSTITUTION) ? giver : named.as(SourceKind.DOCUMENT);
        }
        if (walk.passed(Part.CLASSES) && walk.passed(Part.CLAUSE.bit()) && isGiver(first - 1)) {
            return named;
        }
        boolean bare = tokens.is(at, "berdasarkan") && first == at + 1 && isBodyWithin(named);
        boolean announced = walk.passed(Part.CLASSES & ~Part.STATEMENT.bit());
        if (bare && named.kind() == SourceKind.OUTLET) {
            return named.as(SourceKind.INSTITUTION);
        }
        boolean given = walk.passed(Part.STATEMENT.bit()) && (isBody(named) || isGiver(first - 1) && isFirm(named));
        return announced || bare || given ? named : null;
    }

    /** "Merujuk pada KopiLembah, Senin (16/5/2022)": no body, and the day of what was read. */
    private boolean isDated(Cue cue, Walk walk, Named named) {
        int next = named.next();
        boolean day = cue.act() == Act.REFER
                && tokens.isSign(next, ',')
                && next + 1 < tokens.size()
                && finds.days().at(tokens.start(next + 1)) != null;
        return day
                && walk.unknown() == 0
                && !walk.passed(Part.CLASSES)
                && !isBody(named)
                && !Parts.is(tokens, next - 1, Part.NATION);
    }

    /** "Flash Report", "Survei Kopi", "Market Outlook": the title of a work. */
    private boolean isWork(Named named) {
        for (int i = tokens.at(named.start()); i < named.next(); i++) {
            if (Frame.STUDY.is(tokens, i)) {
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
        while (Frame.PUBLISHING.is(tokens, at)) {
            at++;
        }
        if (at + 1 >= tokens.size() || !isGiver(at) && !tokens.is(at, "milik")) {
            return null;
        }
        Named sure = finds.names().sure(at + 1, true);
        boolean person = Parts.is(tokens, at + 1, Part.TITLE);
        return sure != null || person ? sure : finds.names().runs().run(at + 1, SourceKind.INSTITUTION);
    }

    private boolean isGiver(int at) {
        return Frame.GIVER.is(tokens, at);
    }

    /** "Bank Lembah", "KPR Bank Lembah": a word of a body in the name. */
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
        boolean title = (Parts.of(tokens, first) & (Part.DATA.bit() | Part.TITLED.bit())) != 0;
        return title && !tokens.is(first, "data") && named.next() - first > 1;
    }

    /** "AirKopi Lembah", "Kopi Lembah Sekuritas": no person by its letters or its words. */
    private boolean isFirm(Named named) {
        return tokens.isMixed(tokens.at(named.start())) || isBodyWithin(named) || Topics.isIn(tokens, named);
    }

    private boolean isBody(Named named) {
        return finds.names().isBody(tokens.at(named.start()));
    }
}
