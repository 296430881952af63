package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** The cues of whom someone spoke to and who received something: "kepada", "keterangan yang diterima". */
final class TalkCues {
    /** How far a quotation may end before "pada Warung.id", and before "di Warung.id". */
    private static final int SPEECH = 18;

    private static final int SHORT_SPEECH = 8;

    private final Finds finds;
    private final Tokens tokens;
    private final LeftContext before;

    TalkCues(Finds finds, LeftContext before) {
        this.finds = finds;
        this.tokens = finds.tokens();
        this.before = before;
    }

    /** "kepada": outlets only. */
    void to(Cue cue, int at) {
        boolean in = tokens.is(at, "di") || tokens.is(at, "ke");
        boolean on = in || tokens.is(at, "pada");
        if (in && isPlace(at) || on && !isSaidTo(at, in) || tokens.is(at, "tahu") && !isTold(at)) {
            return;
        }
        Walk walk = finds.walk();
        Named named = walk.go(at + 1, 2);
        if (named == null || named.kind() == SourceKind.SOCIAL || named.kind() == SourceKind.DOCUMENT) {
            return;
        }
        if (!named.sure() && tokens.is(at, "wawancara") && isWith(named.next())) {
            named = finds.names().sure(named.next() + 1, true);
        }
        if (named == null || on && !isSurePlace(named, walk) || in && isBuilding(named)) {
            return;
        }
        boolean media = named.kind() == SourceKind.OUTLET && isMedia(at, walk, named, on);
        boolean placed = !on && walk.inPlace() && !tokens.is(at, "wawancara");
        boolean with = tokens.is(at, "wawancara") && tokens.is(tokens.at(named.start()) - 1, "bersama");
        if (!placed && (named.sure() || media) && walk.unknown() <= (media || with ? 2 : 0)) {
            finds.add(named, cue, at, walk.date(), true);
        }
    }

    /** "di Lembah Raya", "ditemui di Warung.id": where somebody is, and nobody spoken to. */
    private boolean isPlace(int at) {
        return at + 1 < tokens.size()
                && (!finds.names().brands().mayBeOutlet(at + 1)
                        || Outlets.name(tokens, at + 1) == null
                        || tokens.is(at - 1, "ditemui")
                        || tokens.is(at - 1, "hanya"));
    }

    /** "…," kata Rahmat di Warung.id: an outlet behind a preposition, shortly behind a quotation. */
    private boolean isSaidTo(int at, boolean in) {
        return isOutletNext(at + 1) && before.isSpeech(at, in ? SHORT_SPEECH : SPEECH);
    }

    /** "memberi tahu": whom somebody told. */
    private boolean isTold(int at) {
        return tokens.is(at - 1, "memberi") || tokens.is(at - 1, "beri");
    }

    /** Behind "pada", "di" or "ke": an outlet itself, and not its site. */
    private static boolean isSurePlace(Named named, Walk walk) {
        return named.sure() && !walk.passed(Part.SITE.bit() | Part.DATA.bit()) && walk.unknown() == 0;
    }

    /** "di Lembah Pos Raya": a place that begins as the name of an outlet. */
    private boolean isBuilding(Named named) {
        return named.next() < tokens.size() && tokens.isCapital(named.next());
    }

    private boolean isMedia(int at, Walk walk, Named named, boolean on) {
        return walk.passed(Part.MEDIA.bit()) || finds.isKnownOutlet(named.name()) || !on && isOutletByLook(at, named);
    }

    /** "wawancara program Jejak Kopi bersama Warung.id": who asked, behind the name of the program. */
    private boolean isWith(int at) {
        return at + 1 < tokens.size() && (tokens.is(at, "bersama") || tokens.is(at, "dengan"));
    }

    /**
     * "Radio Lembah", "*Warta Kopi*,", "KopiBisnis, Senin": a name that is no person's by its words, its letters, or a day
     * behind a quotation.
     */
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
        boolean told = dated && !two && !isPerson(first) && before.isSpeech(at, SPEECH);
        return slanted || told || dated && (two ? Topics.isIn(tokens, named) : tokens.isMixed(first));
    }

    private boolean isPerson(int at) {
        return (Parts.of(tokens, at) & (Part.TITLE.bit() | Part.PERSON.bit() | Part.INSTITUTION.bit())) != 0;
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
        Named named = walk.go(at + 1, 1);
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
}
