package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who opens a sentence before a "yang" clause that ends in a list of others, of whom one was read as the subject. */
final class RelativeOpening {
    private static final int ADVERBS = 3;

    private RelativeOpening() {}

    /** "Budi, yang datang bersama Ani, Wira, dan lainnya, mengatakan": Budi, or null. */
    static @Nullable Mention of(Tokens tokens, Mention subject, int sentence, int verb) {
        int start = tokens.at(subject.start());
        int comma = verb - 1;
        while (comma > start && comma > verb - ADVERBS && (Lexicon.flags(tokens, comma) & Lexicon.ADVERB) != 0) {
            comma--;
        }
        if (start <= sentence + 2 || !tokens.isSign(comma, ',') || !isListed(tokens, subject, start, comma)) {
            return null;
        }
        Mention first = MentionReader.after(tokens, sentence, start);
        boolean described = first != null
                && (first.kind() == Mention.Kind.PERSON || first.kind() == Mention.Kind.ORGANISATION)
                && tokens.isSign(first.endToken(), ',')
                && tokens.is(first.endToken() + 1, "yang");
        return described ? first : null;
    }

    /** Whether a mention is the last of a list, or goes before "dan lainnya". */
    private static boolean isListed(Tokens tokens, Mention mention, int start, int comma) {
        int end = mention.endToken();
        return end == comma
                ? tokens.is(start - 1, "dan") && tokens.isSign(start - 2, ',')
                : tokens.isSign(start - 1, ',') && tokens.isSign(end, ',') && tokens.is(end + 1, "dan");
    }
}
