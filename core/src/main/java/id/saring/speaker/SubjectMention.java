package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells what a mention may be in its sentence: the subject, somebody of the subject, or no speaker at all. */
final class SubjectMention {
    private static final int REACH = 40;

    private SubjectMention() {}

    /** Whether a mention is a person's or a role that only a person has: "Budi", "ketua". */
    static boolean isHuman(Tokens tokens, Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> !isPossessor(tokens, mention);
            case ROLE -> isOfHuman(tokens, mention);
            default -> false;
        };
    }

    private static boolean isOfHuman(Tokens tokens, Mention mention) {
        Range name = mention.name();
        int head = tokens.at(name == null ? mention.start() : name.start());
        return (Lexicon.flags(tokens, head) & Lexicon.ROLE) != 0 || Lexicon.isAgent(tokens, head);
    }

    /** "perayaan Galungan", "tindakan hakim Budi": an ordinary noun leads the phrase. */
    static boolean isPossessor(Tokens tokens, Mention mention) {
        int first = tokens.at(mention.start());
        int person = Lexicon.ROLE | Lexicon.TITLE | Lexicon.RANK | Lexicon.ONE | Lexicon.MANY | Lexicon.PARTICLE;
        boolean site = (Lexicon.flags(tokens, first) & (Lexicon.SITE | person)) == Lexicon.SITE;
        if (site && mention.name() != null && mention.name().start() > mention.start()) {
            return true; // "Jalan Jenderal Budi"
        }
        return tokens.isWord(first)
                && !tokens.isCapital(first)
                && !tokens.text().startsWith("nya", tokens.end(first) - 3)
                && (Lexicon.flags(tokens, first) & person) == 0
                && !Lexicon.isAgent(tokens, first);
    }

    /** Whether a mention is a body's by a name in capitals, and none of many. */
    static boolean isBody(Tokens tokens, Mention mention) {
        Range name = mention.name();
        int counted = Lexicon.ONE | Lexicon.MANY;
        return name != null
                && mention.kind() == Mention.Kind.ORGANISATION
                && tokens.isCapital(tokens.at(name.start()))
                && (Lexicon.flags(tokens, tokens.at(mention.start())) & counted) == 0;
    }

    /** "rekannya, Budi": a person who is somebody to the subject. */
    static boolean isKin(Tokens tokens, Mention mention) {
        int first = tokens.at(mention.start());
        int head = mention.role() == null && tokens.isSign(first - 1, ',') ? first - 2 : first;
        return mention.kind() == Mention.Kind.PERSON && head >= 0 && (Lexicon.flags(tokens, head) & Lexicon.KIN) != 0;
    }

    /** "Bersama istrinya, Ani, ia pulang": the bare name explains what stands before it. */
    static boolean isBetweenCommas(Tokens tokens, Mention mention) {
        return mention.role() == null
                && tokens.isSign(tokens.at(mention.start()) - 1, ',')
                && tokens.isSign(mention.endToken(), ',');
    }

    /** "beberapa pedagang, salah satunya Budi.": the one of them with whom the sentence ends, or null. */
    static @Nullable Mention oneOf(Tokens tokens, int token) {
        int at = tokens.is(token + 2, "adalah") ? token + 3 : token + 2;
        if (!tokens.is(token + 1, "satunya") || !tokens.isCapital(at)) {
            return null;
        }
        Mention mention = MentionReader.after(tokens, at, Math.min(tokens.size(), at + REACH));
        boolean last = mention != null && mention.kind() == Mention.Kind.PERSON && endsSentence(tokens, mention);
        return last ? mention : null;
    }

    /** Whether a mention is the last of its sentence. */
    static boolean endsSentence(Tokens tokens, Mention mention) {
        int end = mention.endToken();
        return end < tokens.size()
                && tokens.isSign(end, '.')
                && (end + 1 == tokens.size() || Sentences.startsAt(tokens, end + 1));
    }
}
