package id.saring.speaker;

import id.saring.model.QuoteType;
import id.saring.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose words somebody else tells, so that a direct speech behind them is that other's: "Budi menjelaskan itu. Pramugari
 * meminta mereka duduk. «Kami duduk,» tuturnya."
 */
final class Told {
    /** No initials are longer. */
    private static final int INITIALS = 3;
    /** Words between a verb and its agent: "langsung oleh". */
    private static final int MARKERS = 3;

    private Told() {}

    /** Whether the person who spoke before tells what a voice says. */
    static boolean is(Tokens tokens, Utterance utterance, Voice voice, Voice teller) {
        String name = voice.name();
        Mention mention = utterance.mention();
        if (name == null || mention == null || teller.name() == null || utterance.type() != QuoteType.INDIRECT) {
            return false;
        }
        return teller.role() != null && isSuspect(tokens, utterance.cue(), name)
                || !voice.person() && (isOwnBody(name, teller.affiliation()) || isBare(tokens, mention));
    }

    /** In "tudingan jaksa yang menyebut …" the speaker of the sentence is another, but not in "disampaikan Budi yang menilai …". */
    static boolean isEmbedded(Tokens tokens, Utterance utterance) {
        Mention mention = utterance.mention();
        Range cue = utterance.cue();
        if (cue == null || mention == null || mention.end() > cue.start()) {
            return false;
        }
        int verb = tokens.at(mention.start()) - 1;
        for (int i = 0; i < MARKERS && Sense.AGENT_MARKER.is(tokens, verb); i++) {
            verb--;
        }
        return tokens.is(tokens.at(cue.start()) - 1, "yang") && (Lexicon.flags(tokens, verb) & Lexicon.TOLD) == 0;
    }

    /** "AB mengaku", "AB dan CD mengaku": to the police, which says so. */
    private static boolean isSuspect(Tokens tokens, @Nullable Range cue, String name) {
        if (cue == null || !tokens.is(tokens.at(cue.start()), "mengaku")) {
            return false;
        }
        int letters = 0;
        for (String word : name.split(" ")) {
            if (!word.equals("dan") && (word.length() > INITIALS || !word.equals(word.toUpperCase(Locale.ROOT)))) {
                return false;
            }
            letters++;
        }
        return letters > 0;
    }

    /** The body that somebody spoke for before. */
    private static boolean isOwnBody(String name, @Nullable String body) {
        if (body == null) {
            return false;
        }
        int open = name.indexOf('(') + 1;
        int close = name.indexOf(')', open);
        return name.contains(body) || body.contains(open > 0 && close > open + 2 ? name.substring(open, close) : name);
    }

    /** "pramugari", "jemaah": a plain noun without a determiner, and no office. */
    private static boolean isBare(Tokens tokens, Mention mention) {
        Range name = mention.name();
        boolean bare = name != null && name.start() == mention.start() && !tokens.is(mention.endToken(), "yang");
        int first = tokens.at(mention.start());
        int flags = bare ? Lexicon.flags(tokens, first) : 0;
        boolean office = (flags & Lexicon.OFFICE) != 0 && !tokens.is(first, "wali");
        boolean noun = (flags & (Lexicon.WORK | Lexicon.HUMAN | Lexicon.SPEECH)) != 0 || tokens.is(first, "wali");
        return noun && !office && !Sense.SOMEBODY.is(tokens, first);
    }
}
