package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** The cues of what data, releases and sites say: "data Dinas Kopi menunjukkan", "dalam siaran pers Dinas Kopi, Senin". */
final class DataCues {
    /** How far a quotation may end before "di laman". */
    private static final int SPEECH = 8;
    /** How many words may describe a name that is known: "data dari penyedia analisis pasar KopiDesk". */
    private static final int DESCRIBED = 3;
    /** How many words may describe who made what a sentence opens with. */
    private static final int MOST_MAKERS = 4;
    /** How far a quotation may end before "dalam siaran pers X": the speaker's role stands between. */
    private static final int RELEASED = 18;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;
    private final RightContext behind;

    DataCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
        this.behind = new RightContext(tokens, finds.days());
    }

    /** A name between a class word and a verb: "data Dinas Kopi menunjukkan", "kantor berita Lembah melaporkan". */
    void between(Cue cue, int at) {
        boolean expanded = tokens.isSign(at - 1, '(') && tokens.isCapital(at);
        if (expanded || isRole(at) || tokens.is(at, "kantor") && !tokens.is(at + 1, "berita")) {
            return;
        }
        Named verbed = finds.names().glued().verbed(tokens.is(at + 1, "dari") ? at + 2 : at + 1);
        if (verbed != null) {
            int next = verbed.next();
            finds.addWith(verbed, cue, at, finds.citing().date(tokens.is(next, "yang") ? next + 1 : next, true));
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, MOST_MAKERS);
        if (named == null) {
            return;
        }
        if (named.kind() == SourceKind.SOCIAL) {
            if (isSite(at)) {
                onPlatform(cue, at, walk, named);
            }
            return;
        }
        boolean made = isMade(at, walk, named);
        if (walk.unknown() <= (made ? MOST_MAKERS : most(cue, at, named))) {
            reached(cue, at, walk, named, made);
        }
    }

    /** A title or a body behind its class word, where its verb or a pause tells that it is cited. */
    private void reached(Cue cue, int at, Walk walk, Named reached, boolean made) {
        boolean acronym = reached.kind() == SourceKind.DOCUMENT && isRelease(at) && isAcronymic(reached);
        Named named = acronym ? reached.as(SourceKind.INSTITUTION) : reached;
        boolean body = named.sure() || finds.names().isBody(tokens.at(named.start()));
        Named title = body || cue.act() == Act.MEDIA
                ? null
                : finds.names().documents().title(tokens.at(named.start()));
        if (title != null) {
            if (isTitled(at, title)) {
                finds.add(whole(at, title), cue, at, walk.date(), true);
            }
            return;
        }
        boolean held = isHeld(at, named);
        boolean person = walk.passed(Part.PASSIVE.bit()) && !body && !made && !held && !isMaker(named);
        if (!person && (made || held || isSaid(cue, at, walk, named, body))) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "Survei (itu) dilakukan oleh KopiLembah": a sentence that tells whose a survey was. */
    private boolean isHeld(int at, Named named) {
        int by = tokens.at(named.start()) - 1;
        return tokens.is(at, "survei")
                && tokens.is(by, "oleh")
                && Parts.is(tokens, by - 1, Part.PASSIVE)
                && by - at <= MOST_MAKERS
                && before.isSentenceStart(at);
    }

    /** "Laporan Kopi Lembah 2024": a title with its class word, where that has a capital within its sentence. */
    private Named whole(int at, Named title) {
        boolean whole = tokens.isCapital(at) && !before.isSentenceStart(at) && tokens.at(title.start()) == at + 1;
        return whole ? finds.names().runs().named(at, title.next(), SourceKind.DOCUMENT) : title;
    }

    /** "Dalam riset yang dilakukan oleh firma kopi Lembah, …": who made it, where a sentence opens with it. */
    private boolean isMade(int at, Walk walk, Named named) {
        int next = named.next();
        int first = tokens.at(named.start());
        boolean by = tokens.is(first - 1, "oleh") || walk.unknown() > 0 || Parts.is(tokens, first - 1, Part.PASSIVE);
        boolean released = !Parts.is(tokens, at, Part.STATEMENT)
                || isReleased(first)
                || finds.names().isBody(first);
        return by
                && released
                && walk.passed(Part.PASSIVE.bit())
                && walk.passed(Part.CLAUSE.bit())
                && (tokens.is(at - 1, "dalam") || tokens.is(at - 1, "dari"))
                && (tokens.isSign(next, ',') || tokens.is(next, "pada"))
                && before.isOpening(at - 1);
    }

    /** "Survei yang dilakukan LembahCard", "data yang dirilis oleh Lembah Research": no person by its letters or words. */
    private boolean isMaker(Named named) {
        int first = tokens.at(named.start());
        return isReleased(first) || tokens.isMixed(first) || Topics.isIn(tokens, named);
    }

    private boolean isReleased(int name) {
        int verb = tokens.is(name - 1, "oleh") ? name - 2 : name - 1;
        return Frame.RELEASED.is(tokens, verb);
    }

    /** How many words may describe a name. */
    private int most(Cue cue, int at, Named named) {
        if (!named.sure()) {
            return Parts.is(tokens, tokens.at(named.start()) - 1, Part.INSTITUTION) ? 1 : 0;
        }
        return cue.act() == Act.DATA && !Parts.is(tokens, at, Part.STATEMENT) ? DESCRIBED : 1;
    }

    /** "Melalui laman Instagram resmi, …": a platform called a site, where something was said. */
    private void onPlatform(Cue cue, int at, Walk walk, Named named) {
        boolean in = Parts.is(tokens, at - 1, Part.PREP) && walk.unknown() == 0;
        if (in && (before.isOpening(at - 1) || before.isSpeech(at, SPEECH) || before.isPosted(at - 1))) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    private boolean isSite(int at) {
        return tokens.is(at, "laman") || tokens.is(at, "situs");
    }

    /** "Direktur Riset X", "Ketua Harian X", "analis data X": a person's role. */
    private boolean isRole(int at) {
        boolean longer = at > 0 && tokens.isCapital(at - 1) && tokens.isCapital(at) && !tokens.is(at - 1, "dalam");
        return longer || Parts.is(tokens, at - 1, Part.TITLE);
    }

    private boolean isTitled(int at, Named title) {
        int before = tokens.at(title.start()) - 1;
        int next = tokens.isSign(title.next(), ',') ? title.next() + 1 : title.next();
        boolean told = (tokens.is(at - 1, "dalam") || tokens.is(at - 1, "pada")) && Parts.is(tokens, next, Part.TOLD);
        return told || Frame.ENTITLED.is(tokens, before) || behind.isFound(title.next(), true);
    }

    private boolean isSaid(Cue cue, int at, Walk walk, Named named, boolean body) {
        // "keterangan yang diterima X": another cue's.
        boolean statement = Parts.is(tokens, at, Part.STATEMENT);
        if (statement && walk.passed(Part.CLAUSE.bit())) {
            return false;
        }
        if (isPlace(at, named, body)) {
            return true;
        }
        if (named.sure() && !statement && !isSite(at) && tokens.is(tokens.at(named.start()) - 1, "dari")) {
            return true;
        }
        boolean next = tokens.at(named.start()) == at + 1;
        boolean person =
                cue.act() == Act.DATA && !body && next && tokens.is(at, "laporan") && !Topics.isIn(tokens, named);
        return !statement && !person && behind.isFound(named.next(), false);
    }

    /** "Dari (hasil) data BPS, …", "…," jelasnya di laman Lembah Kini, "demikian laporan CNN", "ungkap laporan BPS". */
    private boolean isPlace(int at, Named named, boolean body) {
        int prep = tokens.is(at - 1, "hasil") ? at - 2 : at - 1;
        boolean from = tokens.is(prep, "dari");
        boolean looked = from || tokens.is(prep, "di") || tokens.is(prep, "dalam");
        boolean opens = looked && (before.isOpening(prep) || tokens.is(prep - 1, "dilihat"));
        boolean site = isSite(at);
        boolean in = looked || Parts.is(tokens, at - 1, Part.PREP) && !tokens.is(at - 1, "ke");
        if (site && in && (before.isSpeech(at, SPEECH) || before.isPosted(at - 1))) {
            return true;
        }
        if (site && from && finds.citing().date(named, true) != null) {
            return true;
        }
        boolean released = body || isReleasedBy(at, named);
        if (in && isRelease(at) && !isGiven(at, named) && released) {
            return behind.isPaused(named.next()) && (before.isOpening(at - 1) || before.isSpeech(at, RELEASED));
        }
        boolean data = tokens.is(at, "data");
        if (data && body && isBare(at, named)) {
            return true;
        }
        boolean known = site || body || data && (from || tokens.is(at - 1, "dalam"));
        boolean media = named.kind() == SourceKind.OUTLET || named.kind() == SourceKind.AGENCY;
        boolean outlet = named.sure()
                && media
                && !site
                && !Parts.is(tokens, at, Part.STATEMENT)
                && (looked || Parts.is(tokens, at - 1, Part.SAID));
        boolean thus = body && Parts.is(tokens, at - 1, Part.SAID);
        return (opens && known || outlet || thus) && behind.isPaused(named.next());
    }

    /** "Data Dinas Kopi, panen itu …": a sentence that opens with the data of a body. */
    private boolean isBare(int at, Named named) {
        int first = at + 1;
        return tokens.at(named.start()) == first
                && (named.next() == first + 1 || Parts.is(tokens, first, Part.INSTITUTION))
                && before.isSentenceStart(at)
                && tokens.isSign(behindDate(named.next()), ',');
    }

    /** "data BPS per 12 Juni 2025,": behind the date of the data. */
    private int behindDate(int next) {
        int at = tokens.is(next, "per") || tokens.is(next, "pada") ? next + 1 : next;
        DateMatch date = at < tokens.size() ? finds.days().at(tokens.start(at)) : null;
        return date == null ? next : tokens.at(date.end());
    }

    /** "keterangan kepada Warung.id", "keterangan di laman Dinas Kopi": another cue's. */
    private boolean isGiven(int at, Named named) {
        for (int i = tokens.at(named.start()) - 1; i > at; i--) {
            if (Parts.is(tokens, i, Part.PREP)) {
                return true;
            }
        }
        return false;
    }

    /** "PP PKL": a board and its union, and no decree. */
    private boolean isAcronymic(Named named) {
        int first = tokens.at(named.start());
        return named.next() == first + 2 && tokens.shape(first + 1) == Tokens.Shape.UPPER;
    }

    private boolean isRelease(int at) {
        return Frame.RELEASE.is(tokens, at);
    }

    /** "keterangan resmi Kopi Lembah, dikutip Senin": a club or a firm, told by "resmi" and the day. */
    private boolean isReleasedBy(int at, Named named) {
        int first = tokens.at(named.start());
        int next = named.next();
        boolean day = tokens.isSign(next, ',')
                && (tokens.is(next + 1, "dikutip")
                        || next + 1 < tokens.size() && finds.days().at(tokens.start(next + 1)) != null);
        return first == at + 2
                && tokens.is(at + 1, "resmi")
                && next - first > 1
                && day
                && !Parts.is(tokens, first, Part.TITLE);
    }
}
