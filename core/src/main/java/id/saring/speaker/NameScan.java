package id.saring.speaker;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads every mention that begins at a capital word of a body. */
final class NameScan {
    private static final int REACH = 40;

    private final Tokens tokens;
    private final List<Mention> mentions = new ArrayList<>();

    private NameScan(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The mentions of a body, in order. */
    static List<Mention> of(Body body, Tokens tokens) {
        NameScan scan = new NameScan(tokens);
        int at = 0;
        for (int paragraph = 0; paragraph < body.size(); paragraph++) {
            int end = tokens.at(body.end(paragraph));
            if (!scan.isHeadline(at, end)) {
                scan.paragraph(at, end);
            }
            at = end;
        }
        return scan.mentions;
    }

    /** Whether most words of a paragraph have capitals: runs of them are no names there. */
    private boolean isHeadline(int from, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < end; i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.isCapital(i) ? 1 : 0;
                if (words > 40) {
                    return false;
                }
            }
        }
        boolean sentence = end > from && tokens.isSign(end - 1, '.');
        return !sentence && words >= 6 && capitals * 10 > words * 7;
    }

    private void paragraph(int from, int end) {
        int at = from;
        while (at < end) {
            at = tokens.isCapital(at) ? Math.max(at + 1, read(at)) : at + 1;
        }
    }

    /** Reads the mention around a capital word; the token behind it. */
    private int read(int capital) {
        int flags = Lexicon.flags(tokens, capital);
        if (isNoName(capital, flags)) {
            return capital + 1;
        }
        int start = capital;
        boolean office = (flags & (Lexicon.OFFICE | Lexicon.TITLE | Lexicon.RANK)) != 0;
        while (start > 0 && start > capital - 4 && isLowerRole(start - 1, office)) {
            start--;
        }
        if (start == capital && flags == 0 && standsAlone(capital)) {
            Range word = new Range(tokens.start(capital), tokens.end(capital));
            mentions.add(new Mention(word.start(), word.end(), capital + 1, Mention.Kind.PERSON, word, null, null));
            return capital + 1;
        }
        Mention mention = MentionReader.after(tokens, start, Math.min(tokens.size(), start + REACH));
        if (mention == null) {
            return capital + 1;
        }
        boolean named = mention.kind() != Mention.Kind.ANONYMOUS && mention.kind() != Mention.Kind.PLACE;
        if (named && mention.name() != null) {
            mentions.add(mention);
        }
        return mention.endToken();
    }

    /** One capital word before a verb or a preposition: the commonest case needs no parser. */
    private boolean standsAlone(int capital) {
        int next = capital + 1;
        if (tokens.shape(capital) != Tokens.Shape.CAPITALIZED
                || next >= tokens.size()
                || !tokens.isWord(next)
                || tokens.isCapital(next)
                || tokens.end(capital) - tokens.start(capital) < 2) {
            return false;
        }
        int flags = Lexicon.flags(tokens, next);
        int plain = Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE | Lexicon.ADVERB | Lexicon.VERB;
        boolean joins = (flags & (Lexicon.LINK | Lexicon.PARTICLE | Lexicon.FROM | Lexicon.THIS)) != 0;
        return !joins
                && ((flags & plain) != 0 || Lexicon.isVerb(tokens, next, flags))
                && !tokens.is(next, "yang")
                && !tokens.is(next, "bernama");
    }

    private boolean isNoName(int capital, int flags) {
        boolean opener = (flags & (Lexicon.STOP | Lexicon.COMMON | Lexicon.SPEECH)) != 0;
        if (opener && (tokens.is(capital, "menurut") || tokens.is(capital, "kata") || tokens.is(capital, "ujar"))) {
            return true;
        }
        boolean verb = Lexicon.isVerb(tokens, capital, flags);
        if (!opener && !verb || !Sentences.startsAt(tokens, capital)) {
            return false;
        }
        int nouns = Lexicon.NOMINAL & ~(Lexicon.PART | Lexicon.NOUN);
        return verb || (flags & Lexicon.SPEECH) != 0 || (flags & nouns) == 0;
    }

    /** Whether a description may begin at a word; the body before an office is none: "pemerintahan Presiden Budi". */
    private boolean isLowerRole(int token, boolean office) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.STOP) == 0
                && ((flags & (Lexicon.ROLE | Lexicon.PART)) != 0
                        || (flags & Lexicon.BODY) != 0 && !office
                        || Lexicon.isAgent(tokens, token));
    }
}
