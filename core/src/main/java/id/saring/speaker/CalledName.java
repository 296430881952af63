package id.saring.speaker;

import id.saring.text.Tokens;

/** The name by which a text says that somebody is called: "Tgk H Budi Santoso" behind "sapaan akrab". */
final class CalledName {
    /** No mention of who is called so has more tokens. */
    private static final int REACH = 12;

    /** Of a name that is not read as a person's no more words are taken. */
    private static final int WORDS = 4;

    private CalledName() {}

    /** The person's name that begins at a token, without its titles; else the capital words there. */
    static Range at(Tokens tokens, int token) {
        Mention mention = MentionReader.after(tokens, token, Math.min(tokens.size(), token + REACH));
        if (mention == null || mention.kind() != Mention.Kind.PERSON || mention.role() != null) {
            return words(tokens, token, WORDS);
        }
        Range name = mention.name();
        return name == null || name.start() < tokens.start(token) ? words(tokens, token, WORDS) : name;
    }

    /** The capital words from a token on. */
    static Range words(Tokens tokens, int token, int most) {
        int end = tokens.behindCapitals(token + 1, Math.min(tokens.size(), token + most));
        return new Range(tokens.start(token), tokens.end(end - 1));
    }
}
