package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Two who are the subject of one verb, of whom only the second was read: "Budi (18) dan Perdana Menteri Ani". */
final class JointSubject {
    /** No two who open a sentence take more tokens up to the second. */
    private static final int REACH = 40;

    private JointSubject() {}

    /** The mention of both where the first opens the sentence, else the one given. */
    static Mention of(Tokens tokens, Mention second, int sentence) {
        int link = tokens.at(second.start()) - 1;
        if (link <= sentence
                || link - sentence > REACH
                || !tokens.is(link, "dan")
                || !isWhole(tokens, second, link + 1)) {
            return second;
        }
        int end = behindAge(tokens, link);
        Mention first = MentionReader.after(tokens, start(tokens, sentence, end), end);
        return first == null || first.endToken() != end || !canLead(first) ? second : both(first, second);
    }

    /** Whether somebody begins here, and not a part of the name of a body: "dan Analisis Pasar, Ani". */
    private static boolean isWhole(Tokens tokens, Mention mention, int start) {
        return mention.role() == null || (Lexicon.flags(tokens, start) & Lexicon.OFFICE) != 0;
    }

    /** The first token behind what links the sentence to the one before: "Di sisi lain,". */
    private static int start(Tokens tokens, int sentence, int end) {
        int opener = Lexicon.PLACE_PREPOSITION | Lexicon.ADVERB | Lexicon.CLAUSE | Lexicon.TIME;
        if ((Lexicon.flags(tokens, sentence) & opener) == 0) {
            return sentence;
        }
        int comma = sentence;
        while (comma < end && !tokens.isSign(comma, ',')) {
            comma++;
        }
        return comma < end ? comma + 1 : sentence;
    }

    /** Before "(18)", else the token itself. */
    private static int behindAge(Tokens tokens, int token) {
        boolean age = tokens.isSign(token - 1, ')')
                && token > 3
                && tokens.kind(token - 2) == Tokens.Kind.NUMBER
                && tokens.isSign(token - 3, '(');
        return age ? token - 3 : token;
    }

    private static boolean canLead(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION -> true;
            case ROLE, GROUP, PLACE, PRONOUN, ANONYMOUS -> false;
        };
    }

    private static Mention both(Mention first, Mention second) {
        return new Mention(
                first.start(),
                second.end(),
                second.endToken(),
                first.kind(),
                names(first.name(), second.name(), second.start()),
                first.role(),
                first.affiliation());
    }

    /** Both names where no title stands between them, else the first. */
    private static @Nullable Range names(@Nullable Range first, @Nullable Range second, int start) {
        return first == null || second == null || second.start() != start
                ? first
                : new Range(first.start(), second.end());
    }
}
