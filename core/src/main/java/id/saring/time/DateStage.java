package id.saring.time;

import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import id.saring.dates.SplitText;
import id.saring.text.Body;
import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import id.saring.text.WordNumbers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Finds the dates of a body. Stateless and thread-safe. */
public final class DateStage {
    private static final DateParser PARSER = DateParser.create().withReferenceFromText();

    /** The words that matter to dates, with their numbers in {@link SplitText#vocabulary()}. */
    private static final WordNumbers NUMBERS = new WordNumbers(SplitText.vocabulary());
    /** Those words, and all that is no word of letters from a to z. */
    private static final TokenFilter READ = TokenFilter.of(
            SplitText.vocabulary(), "", TokenFilter.Form.SIGN, TokenFilter.Form.NUMBER, TokenFilter.Form.ODD);

    private static final int LAST_OF_ASCII = 0x7F;

    private DateStage() {}

    /**
     * Finds the dates. Without a reference the first complete date (weekday and date with its year) is the reference, as
     * a citation or the report's own day stands there.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param reference the publication moment, if known
     * @return the matches, in offsets of the body
     */
    public static List<DateMatch> find(Body body, Tokens tokens, Optional<LocalDateTime> reference) {
        return reference.map(PARSER::withReference).orElse(PARSER).findIn(split(body.text(), tokens));
    }

    /** Hands the words of a text over, so that it is not split twice. */
    private static SplitText split(String body, Tokens tokens) {
        SplitText text = new SplitText(body);
        int size = tokens.size();
        int behind = 0;
        for (int i = READ.next(tokens, 0, size); i < size; i = READ.next(tokens, behind, size)) {
            if (i > behind) {
                text.skip(tokens.end(i - 1));
            }
            int sign = tokens.sign(i);
            int number = tokens.isPlain(i) ? NUMBERS.get(tokens, i) : -1;
            if (sign > '\n' && sign < LAST_OF_ASCII) {
                text.sign(tokens.start(i));
            } else if (number >= 0) {
                text.word(tokens.start(i), tokens.end(i), number);
            } else {
                text.read(tokens.start(i), tokens.end(i));
            }
            behind = i + 1;
        }
        return text;
    }
}
