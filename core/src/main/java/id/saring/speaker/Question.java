package id.saring.speaker;

import id.saring.model.QuoteType;

/** A question that somebody puts by name, to which another answers: "«Sendiri?» tanya Budi. «Ya,» ucapnya." */
final class Question {
    private static final String ASKS = "tanya";
    /** The question mark stands in the last letters of the words, before a comma and what closes them. */
    private static final int CLOSE = 4;

    private Question() {}

    /** Whether reported words are such a question. */
    static boolean is(String text, Utterance utterance) {
        Range cue = utterance.cue();
        if (utterance.type() != QuoteType.DIRECT || utterance.mention() == null || cue == null) {
            return false;
        }
        int end = utterance.parts().get(utterance.parts().size() - 1).end();
        return cue.of(text).endsWith(ASKS)
                && text.substring(Math.max(0, end - CLOSE), end).indexOf('?') >= 0;
    }
}
