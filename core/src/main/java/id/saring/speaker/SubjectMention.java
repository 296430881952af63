package id.saring.speaker;

import id.saring.text.Tokens;

/** Tells what a mention may be in its sentence: the subject, somebody of the subject, or no speaker at all. */
final class SubjectMention {
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
}
