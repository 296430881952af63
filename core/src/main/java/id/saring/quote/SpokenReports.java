package id.saring.quote;

import id.saring.quote.ReportingWord.Form;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a report whose cue stands before, amid or behind the proposition: "menurut Budi, …", "…, kata Budi". */
final class SpokenReports {
    private final Tokens tokens;
    private final Proposition proposition;
    private final AmidReports amid;
    private final Openings openings;
    private final Insertion insertion;
    private final TextMention texts;
    private final SpokenProposition around;

    private int from;
    private int to;

    SpokenReports(Tokens tokens, Proposition proposition) {
        this.tokens = tokens;
        this.proposition = proposition;
        this.amid = new AmidReports(tokens, proposition);
        this.openings = new Openings(tokens, proposition.segments());
        this.texts = new TextMention(tokens);
        this.insertion = new Insertion(tokens, proposition.segments());
        this.around = new SpokenProposition(tokens, proposition, openings, insertion, texts);
    }

    private void limit(Stretch sentence) {
        from = sentence.from();
        to = sentence.to();
    }

    /** A cue with its speaker next: before, amid or behind the proposition. */
    @Nullable
    QuoteDraft spoken(ReportingWord cue, int at, QuoteRule rule, Stretch sentence) {
        limit(sentence);
        if (cue.form() == Form.PASSIVE && WordKind.CITED.is(tokens, at)) {
            return null;
        }
        boolean first = openings.isFirst(from, at);
        boolean comma = at > from && tokens.isSign(openings.isLed(at) ? at - 2 : at - 1, ',');
        boolean bare = !first && !comma && cue.form() != Form.ACCORDING;
        if (bare && !insertion.isBare(cue, at)) {
            return cue.form() == Form.PASSIVE ? amid.passive(at, sentence) : null;
        }
        if (isNoCue(cue, at)) {
            return null;
        }
        int speaker = speaker(cue, at);
        if (first && cue.weak() && !openings.isNamed(speaker)) {
            return null;
        }
        Mention mention = mention(cue, speaker, first);
        if (cue.form() == Form.PASSIVE && !first && (mention == null || !isClosed(mention.endToken(), at))) {
            return amid.passive(at, sentence);
        }
        if (mention == null || isNoSpeaker(cue, at, speaker, mention, first)) {
            return null;
        }
        if (bare && !tokens.isSign(mention.endToken(), ',') && !WordKind.LINK.is(tokens, at - 1)) {
            return null;
        }
        QuoteDraft draft =
                around.read(Attribution.of(Range.of(tokens, at), mention, mention.endToken(), rule), at, sentence);
        return bare && draft != null && draft.end() < tokens.start(at) ? null : draft;
    }

    /** Whether what stands behind a word shows that it reports nothing: "kata itu", "menurut jadwal". */
    private boolean isNoCue(ReportingWord cue, int at) {
        boolean speech = cue.takes() == Takes.SPEECH || cue.takes() == Takes.QUESTION;
        return WordKind.NOUNMARK.is(tokens, at + 1)
                || cue.form() == Form.ACCORDING && isRulebook(at + 1)
                || cue.weak() && speech && !openings.isNamed(at + 1);
    }

    /** "menurut jadwal", but "menurut laporan itu", "menurut data penelitian". */
    private boolean isRulebook(int at) {
        return WordKind.RULEBOOK.is(tokens, at)
                && !WordKind.FINDING.is(tokens, at + 1)
                && !(tokens.is(at, "laporan") && FunctionWord.DEMONSTRATIVE.is(tokens, at + 1));
    }

    /** Where the speaker behind a cue starts. */
    private int speaker(ReportingWord cue, int at) {
        if (cue.form() == Form.PASSIVE) {
            return tokens.is(at + 1, "oleh") ? at + 2 : at + 1;
        }
        return WordKind.AFTER.skip(tokens, at + 1, to, 3);
    }

    private @Nullable Mention mention(ReportingWord cue, int speaker, boolean first) {
        boolean according = cue.form() == Form.ACCORDING;
        int most = according && texts.isText(speaker) ? proposition.segments().segmentEnd(speaker, to) : to;
        Mention mention = insertion.cut(MentionReader.after(tokens, speaker, most), speaker, to, according && first);
        return mention == null && according ? texts.phrase(speaker, to) : mention;
    }

    /** Whether who stands behind a cue does not speak: a list of things goes on, or somebody else speaks. */
    private boolean isNoSpeaker(ReportingWord cue, int at, int speaker, Mention mention, boolean first) {
        int end = mention.endToken();
        return switch (cue.form()) {
            case PASSIVE -> !isAgent(speaker, mention, at);
            case ACCORDING -> isCitedBySomebody(end);
            default -> cue.weak() && !first && !hasCapital(speaker, mention) && (isListed(end) || isTerm(at));
        };
    }

    /** Whether a list goes on behind a word that is no cue then: "doa ibu, kisah nabi, dan lagu". */
    private boolean isListed(int at) {
        return tokens.isSign(at, ',') && !Clauses.isClause(tokens, at + 1, to);
    }

    /** "Menurut Budi, kata Sari, …": it is Sari who speaks. */
    private boolean isCitedBySomebody(int at) {
        ReportingWord cue = tokens.isSign(at, ',') ? ReportingWords.at(tokens, at + 1) : null;
        return cue != null && cue.postposed() && !cue.weak() && tokens.isCapital(at + 2);
    }

    /** Whether a passive has an agent behind it: not "disebut wajib karena …". */
    private boolean isAgent(int speaker, Mention mention, int cue) {
        if (WordKind.AGENT.is(tokens, speaker) || tokens.is(cue + 1, "oleh")) {
            return true;
        }
        boolean behind = cue > from && !openings.isLed(cue);
        boolean comma = tokens.isSign(mention.endToken(), ',');
        return !WordKind.FORECAST.is(tokens, cue)
                && (mention.role() != null
                        || hasCapital(speaker, mention)
                        || openings.isNamed(speaker)
                        || comma && !behind);
    }

    private boolean hasCapital(int speaker, Mention mention) {
        for (int at = speaker; at < mention.endToken(); at++) {
            if (tokens.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma closes the speaker of a passive, or, behind "seperti", the sentence. */
    private boolean isClosed(int at, int cue) {
        return tokens.isSign(at, ',')
                || tokens.is(cue - 1, "demikian")
                || openings.isLed(cue) && (at >= to || SentenceEnds.isStop(tokens.sign(at)));
    }

    /** "nilai tukar", "nilai ekspor": a noun with its modifier. */
    private boolean isTerm(int at) {
        return tokens.is(at, "nilai") && !WordKind.FUNCTION.is(tokens, at + 1);
    }

    private boolean isPassive(int at) {
        return tokens.text().startsWith("di", tokens.start(at));
    }

    /** A cue with its speaker known: "katanya". */
    @Nullable
    QuoteDraft clitic(ReportingWord cue, int at, Stretch sentence) {
        limit(sentence);
        boolean first = at == from || at == from + 1 && tokens.is(from, "masih");
        boolean comma = at > from && tokens.isSign(at - 1, ',');
        boolean according = cue.form() == Form.ACCORDING_CLITIC;
        if (!first && !comma && !according) {
            return isPassive(at) ? amid.clitic(at, sentence) : null;
        }
        boolean passive = tokens.text().startsWith("di", tokens.start(at))
                || tokens.text().startsWith("Di", tokens.start(at));
        if (first && cue.weak() && !passive && !tokens.isSign(at + 1, ',')) {
            return null;
        }
        if (first && (WordKind.CONNECTOR.is(tokens, at) || FunctionWord.HEARSAY.is(tokens, at + 1))) {
            return null;
        }
        return around.read(Attribution.clitic(Range.of(tokens, at), at + 1, QuoteRule.REPORT_CLITIC), at, sentence);
    }
}
