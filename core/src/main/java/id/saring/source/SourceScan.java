package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a text; each cue looks at a few tokens around it. For one use. */
final class SourceScan {
    /**
     * A source found, in offsets of the text.
     *
     * @param name the name
     * @param cueStart where the cue starts
     * @param cueEnd where it ends
     * @param date the date that stands with it
     * @param rule the rule that found it
     */
    record Find(
            Named name, int cueStart, int cueEnd, @Nullable DateMatch date, String rule) {}

    private static final int CLASSES = Part.MEDIA.bit()
            | Part.SITE.bit()
            | Part.ACCOUNT.bit()
            | Part.SOCIAL.bit()
            | Part.DATA.bit()
            | Part.STATEMENT.bit()
            | Part.JOURNAL.bit();

    private final Tokens tokens;
    private final Days days;
    private final Names names;
    private final Citing citing;
    private final List<Find> found = new ArrayList<>();
    /** The last outlet seen, for the verbs that stand behind it. */
    private @Nullable Named outlet;

    SourceScan(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.days = days;
        this.names = new Names(tokens, days);
        this.citing = new Citing(tokens, names, days);
    }

    /** All sources, in the order of their cues; the same place may be found twice. */
    List<Find> run() {
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.isWord(at)) {
                continue;
            }
            Cue cue = Cue.at(tokens, at);
            if (cue != null) {
                act(cue, at);
            }
            if (tokens.isCapital(at) && (outlet == null || outlet.next() <= at)) {
                PhraseTable.Hit<Outlet> hit = Outlets.name(tokens, at);
                Named named = hit == null ? null : names.sure(at, false);
                outlet = named == null ? outlet : named;
            }
        }
        return found;
    }

    private void act(Cue cue, int at) {
        switch (cue.act()) {
            case CITE -> cite(cue, at);
            case LIKE -> like(cue, at);
            case REFER, ACCORDING -> according(cue, at);
            case TO -> to(cue, at);
            case RECEIVED -> received(cue, at);
            case OBSERVE -> observe(cue, at);
            case REPORTS -> reports(cue, at);
            case MEDIA, DATA -> data(cue, at);
            case POST -> post(cue, at);
            case ACCOUNT -> account(cue, at);
            case PLATFORM -> platform(cue, at);
            case CONTAINED -> contained(cue, at);
            case DOCUMENT -> document(cue, at);
            case AIRED -> aired(cue, at);
            case PROGRAM -> program(cue, at);
            case CREDIT -> credit(cue, at);
        }
    }

    private Walk walk() {
        return new Walk(tokens, names, days);
    }

    private void cite(Cue cue, int at) {
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null) {
            return;
        }
        if (!named.sure() && walk.passed(Part.STATEMENT.bit()) && !walk.passed(CLASSES & ~Part.STATEMENT.bit())) {
            boolean body =
                    named.kind() == SourceKind.INSTITUTION && isBody(named) || named.kind() == SourceKind.DOCUMENT;
            if (!body) {
                return;
            }
        }
        add(named, cue, at, walk.date(), true);
    }

    private void like(Cue cue, int at) {
        boolean like = isLike(at - 1)
                || tokens.is(at - 1, "yang") && isLike(at - 2)
                || tokens.is(at - 1, "telah") && isLike(at - 2);
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null || named.kind() == SourceKind.SOCIAL && !like) {
            return;
        }
        boolean oleh = tokens.is(tokens.at(named.start()) - 1, "oleh");
        boolean agency = walk.passed(Part.MEDIA.bit());
        boolean broadcast = tokens.is(at, "disiarkan") || tokens.is(at, "ditayangkan");
        if (broadcast && walk.inPlace()) {
            return;
        }
        if (named.sure() || like && !isBody(named) || oleh && agency) {
            boolean near = walk.unknown() == 0;
            if (near) {
                add(named, cue, at, walk.date(), true);
            }
        }
    }

    private boolean isLike(int at) {
        return tokens.is(at, "seperti") || tokens.is(at, "sebagaimana") || tokens.is(at, "sepertinya");
    }

    private boolean isBody(Named named) {
        int first = tokens.at(named.start());
        boolean acronym = tokens.shape(first) == Tokens.Shape.UPPER && tokens.end(first) - tokens.start(first) > 2;
        return acronym || Parts.is(tokens, first, Part.INSTITUTION);
    }

    private void according(Cue cue, int at) {
        if (cue.act() == Act.REFER && isAdvice(at - 1)) {
            return;
        }
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null) {
            return;
        }
        if (named.sure()) {
            add(named, cue, at, walk.date(), false);
            return;
        }
        if (named.kind() == SourceKind.DOCUMENT && !walk.passed(CLASSES)) {
            if (cue.rule().endsWith("menurut") || isSentenceStart(at)) {
                add(named, cue, at, walk.date(), false);
            }
            return;
        }
        boolean classes = walk.passed(CLASSES & ~Part.STATEMENT.bit() & ~Part.MEDIA.bit());
        boolean body = isBody(named);
        boolean media = walk.passed(Part.MEDIA.bit());
        if (isReport(named) && cue.act() == Act.ACCORDING) {
            add(named.as(SourceKind.DOCUMENT), cue, at, walk.date(), false);
            return;
        }
        if (walk.passed(CLASSES) && walk.passed(Part.CLAUSE.bit()) && tokens.is(tokens.at(named.start()) - 1, "oleh")) {
            add(named, cue, at, walk.date(), false);
            return;
        }
        boolean bare = cue.rule().endsWith("berdasarkan")
                && Parts.is(tokens, tokens.at(named.start()), Part.INSTITUTION)
                && tokens.at(named.start()) == at + 1;
        if (classes || media || bare || walk.passed(Part.STATEMENT.bit()) && body) {
            add(named, cue, at, walk.date(), false);
        }
    }

    /** "untuk selalu merujuk pada": what is to be done, not what was. */
    private boolean isAdvice(int at) {
        return tokens.is(at, "untuk")
                || tokens.is(at, "dapat")
                || tokens.is(at, "bisa")
                || tokens.is(at, "harus")
                || tokens.is(at, "perlu")
                || tokens.is(at, "selalu")
                || tokens.is(at, "dengan");
    }

    /** "Laporan Hasil Audit Keuangan Daerah": a report by its own title. */
    private boolean isReport(Named named) {
        int first = tokens.at(named.start());
        return Parts.is(tokens, first, Part.DATA) && !tokens.is(first, "data") && named.next() - first > 2;
    }

    private boolean isSentenceStart(int at) {
        return at == 0
                || tokens.kind(at - 1) == Tokens.Kind.BREAK
                || tokens.sign(at - 1) >= 0 && !tokens.isSign(at - 1, ',');
    }

    private void to(Cue cue, int at) {
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null || named.kind() == SourceKind.SOCIAL || named.kind() == SourceKind.DOCUMENT) {
            return;
        }
        boolean media = walk.passed(Part.MEDIA.bit()) && named.kind() == SourceKind.OUTLET;
        if (!walk.inPlace() && (named.sure() || media) && walk.unknown() <= (media ? 2 : 0)) {
            add(named, cue, at, walk.date(), true);
        }
    }

    private void received(Cue cue, int at) {
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null || walk.unknown() > 0 || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        if (named.sure() || isStatementBefore(at) && tokens.at(named.start()) == at + 1 && isFollowedByStop(named)) {
            add(named, cue, at, walk.date(), true);
        }
    }

    /** "keterangan (tertulis) yang diterima": a statement or data stand shortly before. */
    private boolean isStatementBefore(int at) {
        if (!tokens.is(at - 1, "yang") || !tokens.is(at, "diterima")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - 6); i--) {
            if ((Parts.of(tokens, i) & (Part.STATEMENT.bit() | Part.DATA.bit())) != 0
                    || tokens.is(i, "keterangannya")
                    || tokens.is(i, "rilisnya")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByStop(Named named) {
        int next = named.next();
        return next >= tokens.size() || !tokens.isWord(next) || days.at(tokens.start(next)) != null;
    }

    private void observe(Cue cue, int at) {
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named != null
                && named.sure()
                && named.kind() != SourceKind.SOCIAL
                && walk.unknown() == 0
                && !walk.inPlace()
                && !walk.passed(Part.SITE.bit())) {
            add(named, cue, at, walk.date(), true);
        }
    }

    private void reports(Cue cue, int at) {
        Named before = outlet;
        if (before == null || before.next() > at || at - before.next() > 8) {
            return;
        }
        for (int i = before.next(); i < at; i++) {
            DateMatch date = days.at(tokens.start(i));
            if (date != null) {
                i = Math.max(i, tokens.at(date.end()) - 1);
                continue;
            }
            boolean open = tokens.isWord(i)
                    ? (Parts.of(tokens, i) & (Part.ADVERB.bit() | Part.FILLER.bit())) != 0 || tokens.is(i, "telah")
                    : tokens.isSign(i, ',') || tokens.isSign(i, '*') || tokens.isSign(i, ')') || tokens.isSign(i, '(');
            if (!open) {
                return;
            }
        }
        add(before, cue, at, citing.date(before.next(), true), true);
    }

    /** A name between a class word and a verb: "data BPS menunjukkan", "kantor berita Lembah melaporkan". */
    private void data(Cue cue, int at) {
        // "Direktur Riset X", "Ketua Harian X", "analis data X": a person's role.
        boolean role =
                Parts.is(tokens, at - 1, Part.TITLE) || at > 0 && tokens.isCapital(at - 1) && tokens.isCapital(at);
        if (role || tokens.is(at, "kantor") && !tokens.is(at + 1, "berita")) {
            return;
        }
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null || walk.unknown() > 0 || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        if (walk.passed(Part.PASSIVE.bit()) && !named.sure() && !isBody(named)) {
            return;
        }
        boolean site = tokens.is(at, "laman") || tokens.is(at, "situs");
        if (site && tokens.is(at - 1, "dari") && (isSentenceStart(at - 1) || tokens.is(at - 2, "dilihat"))) {
            add(named, cue, at, walk.date(), true);
            return;
        }
        int verbs = Part.FINDING.bit() | Part.REPORT.bit();
        int limit = Math.min(tokens.size(), named.next() + 6);
        for (int i = named.next(); i < limit; i++) {
            if ((Parts.of(tokens, i) & verbs) != 0) {
                boolean person = cue.act() == Act.DATA && !named.sure() && !isBody(named) && tokens.is(at, "laporan");
                if (!person) {
                    add(named, cue, at, walk.date(), true);
                }
                return;
            }
            boolean open = tokens.isSign(i, ',')
                    || tokens.isSign(i, '*')
                    || tokens.kind(i) == Tokens.Kind.NUMBER
                    || (Parts.of(tokens, i) & (Part.ADVERB.bit() | Part.ACT.bit() | Part.FILLER.bit())) != 0
                    || days.at(tokens.start(i)) != null;
            if (!open) {
                return;
            }
        }
    }

    private void post(Cue cue, int at) {
        Walk walk = walk();
        Named handle = walk.handle(at + 1);
        if (handle != null) {
            add(handle, cue, at, null, true);
            return;
        }
        int limit = Math.min(tokens.size(), at + 14);
        for (int i = at + 1; i < limit && !walk.isSentenceEnd(i) && !tokens.isSign(i, '"'); i++) {
            PhraseTable.Hit<Outlet> hit = tokens.isWord(i) ? Outlets.platform(tokens, i) : null;
            if (hit == null) {
                continue;
            }
            boolean platform = tokens.isCapital(i)
                    && (!hit.fact().word() || isAfterSocial(i))
                    && (isOn(i - 1) || isAfterSocial(i) || i == at + 1);
            if (platform) {
                add(walk.account(i, hit), cue, at, null, true);
                return;
            }
        }
    }

    private boolean isOn(int at) {
        int parts = Parts.of(tokens, at);
        return (parts & Part.PREP.bit()) != 0
                || (parts & Part.POST.bit()) != 0
                || tokens.is(at, "story")
                || tokens.is(at, "stories")
                || tokens.is(at, "status");
    }

    private boolean isAfterSocial(int at) {
        return (Parts.of(tokens, at - 1) & (Part.SOCIAL.bit() | Part.ACCOUNT.bit())) != 0;
    }

    private void addPlatform(PhraseTable.Hit<Outlet> hit, int at, Cue cue, int cueAt) {
        Named named = new Named(
                tokens.start(at),
                tokens.end(hit.end() - 1),
                hit.end(),
                hit.fact().name(),
                SourceKind.SOCIAL,
                true);
        add(named, cue, cueAt, null, true);
    }

    private void account(Cue cue, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (Parts.is(tokens, i, Part.AVOID)) {
                return;
            }
        }
        Walk walk = walk();
        Named named = walk.go(at + 1);
        boolean on = isCited(at);
        Named handle = walk.handle(at + 1);
        if (handle != null) {
            add(handle, cue, at, null, true);
        } else if (on
                && named != null
                && named.kind() == SourceKind.SOCIAL
                && walk.unknown() == 0
                && isNearPlatform(at)) {
            add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isCited(int at) {
        int i = at - 1;
        while (i >= 0
                && i > at - 4
                && (Parts.of(tokens, i) & (Part.MODIFIER.bit() | Part.SOCIAL.bit() | Part.ADVERB.bit())) != 0) {
            i--;
        }
        return tokens.is(i, "melalui")
                || tokens.is(i, "lewat")
                || tokens.is(i, "via")
                || tokens.is(i, "dari")
                || tokens.is(i, "dalam")
                || tokens.is(i, "di")
                || tokens.is(i, "pada");
    }

    private boolean isNearPlatform(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            if (Outlets.platform(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "platform X", "media sosial Instagram": a platform where someone said something shortly before. */
    private void platform(Cue cue, int at) {
        PhraseTable.Hit<Outlet> hit = at + 1 < tokens.size() ? Outlets.platform(tokens, at + 1) : null;
        if (hit == null || !tokens.isCapital(at + 1)) {
            return;
        }
        for (int i = at - 1; i >= Math.max(0, at - 10); i--) {
            if (tokens.kind(i) == Tokens.Kind.BREAK) {
                return;
            }
            if (Parts.is(tokens, i, Part.POST)) {
                Named handle = walk().handle(hit.end());
                if (handle == null) {
                    addPlatform(hit, at + 1, cue, at);
                }
                return;
            }
        }
    }

    private void contained(Cue cue, int at) {
        boolean order = cue.rule().endsWith("diatur");
        if (order && !isLike(at - 1) && !isLike(at - 2)) {
            return;
        }
        Walk walk = walk();
        Named named = walk.go(at + 1);
        if (named == null || walk.unknown() > 2) {
            return;
        }
        boolean journal = walk.passed(Part.JOURNAL.bit()) || tokens.is(at, "jurnal");
        boolean site = walk.passed(Part.SITE.bit());
        boolean checked = cue.rule().endsWith("tertera")
                || cue.rule().endsWith("tertulis")
                || cue.rule().endsWith("diperiksa")
                || cue.rule().endsWith("tercantum");
        boolean print = cue.rule().endsWith("diterbitkan")
                || cue.rule().endsWith("dipublikasikan")
                || cue.rule().endsWith(".terbit");
        if (named.kind() == SourceKind.DOCUMENT && (named.sure() || !print || journal)) {
            add(named, cue, at, walk.date(), true);
        } else if (journal) {
            add(named.as(SourceKind.DOCUMENT), cue, at, walk.date(), true);
        } else if (checked && site && named.kind() != SourceKind.SOCIAL) {
            add(named, cue, at, walk.date(), true);
        }
    }

    private void document(Cue cue, int at) {
        Named named = names.document(at);
        if (named == null) {
            return;
        }
        int next = named.next();
        boolean says = tokens.is(next, "menyatakan")
                || tokens.is(next, "menyebutkan")
                || tokens.is(next, "menyebut")
                || tokens.is(next, "berbunyi")
                || tokens.is(next, "menegaskan")
                || tokens.is(next, "mewajibkan")
                || tokens.is(next, "melarang")
                || tokens.is(next, "mengamanatkan");
        if (says) {
            add(named, cue, at, null, true);
        }
    }

    private void aired(Cue cue, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            if (tokens.is(i, "artikel") || tokens.is(i, "berita") || tokens.is(i, "tulisan")) {
                Walk walk = walk();
                Named named = walk.go(at + 1);
                if (named != null && walk.unknown() == 0) {
                    add(named, cue, at, walk.date(), true);
                }
                return;
            }
        }
    }

    private void program(Cue cue, int at) {
        int first = at + 1;
        while (first < tokens.size() && first < at + 3 && !tokens.isWord(first)) {
            first++;
        }
        if (!Parts.is(tokens, at - 1, Part.PREP) || first >= tokens.size() || !tokens.isCapital(first)) {
            return;
        }
        int limit = Math.min(tokens.size(), first + 10);
        for (int i = first; i < limit && isTitlePart(i); i++) {
            Named named = names.sure(i, false);
            if (named != null) {
                int start = tokens.start(first);
                String name = tokens.text().substring(start, named.end());
                add(new Named(start, named.end(), named.next(), name, SourceKind.OUTLET, true), cue, at, null, true);
                return;
            }
        }
    }

    private boolean isTitlePart(int at) {
        return tokens.isCapital(at)
                || names.sure(at, false) != null
                || tokens.isSign(at, '-')
                || tokens.isSign(at, '"')
                || tokens.isSign(at, '\u201D')
                || tokens.isSign(at, '*')
                || tokens.is(at, "di");
    }

    private void credit(Cue cue, int at) {
        boolean first = at == 0
                || tokens.kind(at - 1) == Tokens.Kind.BREAK
                || tokens.isSign(at - 1, '(')
                || tokens.isSign(at - 1, '*');
        int colon = at + 1;
        while (tokens.is(colon, "berita")
                || tokens.is(colon, "foto")
                || tokens.is(colon, "data")
                || tokens.is(colon, "artikel")) {
            colon++;
        }
        if (tokens.isSign(colon + 1, ':') && colon < tokens.size() && tokens.kind(colon) == Tokens.Kind.BREAK) {
            colon++;
        }
        if (!first || !tokens.isSign(colon, ':')) {
            return;
        }
        Credits.read(tokens, names, colon + 1, named -> add(named, cue, at, null, true));
    }

    private void add(Named named, Cue cue, int at, @Nullable DateMatch passed, boolean later) {
        List<Named> all = new ArrayList<>();
        all.add(named);
        Named last = named;
        if (named.kind() != SourceKind.SOCIAL && named.kind() != SourceKind.DOCUMENT) {
            while (all.size() < 6) {
                Named next = citing.also(last.next());
                if (next == null) {
                    break;
                }
                all.add(next);
                last = next;
            }
        }
        DateMatch date = citing.date(last.next(), later);
        DateMatch day = date == null ? passed : date;
        for (Named one : all) {
            found.add(new Find(one, tokens.start(at), tokens.end(at), day, cue.rule()));
        }
    }
}
