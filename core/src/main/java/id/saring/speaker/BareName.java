package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a body, a group or an account is called where no person is named. */
final class BareName {
    private BareName() {}

    /** The phrase without determiners and demonstrative; "para" stays. */
    static @Nullable Range of(Tokens tokens, NounPhrase phrase) {
        int start = phrase.core();
        if (start > phrase.start() && (tokens.is(start - 1, "para") || tokens.is(start - 1, "sebagian"))) {
            start--;
        }
        int end = phrase.isDemonstrative() ? phrase.at() - 1 : phrase.at();
        end -= LegalForm.endsAt(tokens, end - 1) ? 1 : 0;
        boolean nameless = tokens.is(start, "akun") && start + 2 == end && isPlatform(tokens, start + 1);
        boolean channel = Sense.CHANNEL.is(tokens, start);
        if (channel && !nameless && !phrase.isOne() && start + 1 < end && tokens.isCapital(start + 1)) {
            start += isPlatform(tokens, start + 1) && start + 2 < end && tokens.isCapital(start + 2) ? 2 : 1;
        } else if (tokens.is(start, "akun") && isPlatform(tokens, start + 1) && start + 2 < end) {
            start += tokens.isCapital(start + 2) ? 2 : 0;
        }
        return start < end ? new Range(tokens.start(start), tokens.end(end - 1)) : null;
    }

    /** "akun Facebook Budi Santoso". */
    private static boolean isPlatform(Tokens tokens, int token) {
        return tokens.isWord(token) && Keyword.PLATFORM.is(tokens.string(token).toLowerCase(Locale.ROOT));
    }
}
