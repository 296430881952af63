package id.saring.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.seeds.Seeds;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MentionReaderTest {
    static Stream<Arguments> rows(String kind) {
        return Seeds.rows("quotes/speakers.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> Arguments.of(row.get(1), row.subList(2, row.size())));
    }

    static Stream<Arguments> behind() {
        return rows("after");
    }

    static Stream<Arguments> subjects() {
        return rows("subject");
    }

    @ParameterizedTest
    @MethodSource("behind")
    void readsTheMentionBehindACue(String sentence, List<String> expected) {
        Tokens tokens = Tokens.of(unmarked(sentence));
        int cue = tokens.at(sentence.indexOf('['));

        assertThat(written(tokens, MentionReader.after(tokens, cue + 1, tokens.size()), expected))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void findsTheSubjectOfACue(String sentence, List<String> expected) {
        Tokens tokens = Tokens.of(unmarked(sentence));
        int cue = tokens.at(sentence.indexOf('['));

        assertThat(written(tokens, MentionReader.subjectBefore(tokens, cue, 0), expected))
                .isEqualTo(expected);
    }

    @Test
    void aPhraseRightBeforeATokenIsReadWithItsRole() {
        Tokens tokens = Tokens.of("Kemarin Bupati Sagara Rina Kartika mengatakan");

        Mention mention = Objects.requireNonNull(MentionReader.before(tokens, tokens.size() - 1, 0));

        assertThat(tokens.text().substring(mention.start(), mention.end())).isEqualTo("Bupati Sagara Rina Kartika");
    }

    @Test
    void aVerbWithoutASubjectHasNone() {
        Tokens tokens = Tokens.of("\"Kami siap.\" Saat ditemui mengatakan");

        assertThat(MentionReader.subjectBefore(tokens, tokens.size() - 1, 0)).isNull();
    }

    private static String unmarked(String sentence) {
        return sentence.replace("[", "").replace("]", "");
    }

    /** The mention as the row writes it; a row without a kind asks for the mention only. */
    private static List<String> written(Tokens tokens, @Nullable Mention mention, List<String> expected) {
        if (mention == null) {
            return List.of("-");
        }
        String whole = tokens.text().substring(mention.start(), mention.end());
        if (expected.get(1).equals("-")) {
            return List.of(whole, "-", "-", "-", "-");
        }
        return List.of(
                whole,
                mention.kind().name(),
                text(tokens, mention.name()),
                text(tokens, mention.role()),
                text(tokens, mention.affiliation()));
    }

    private static String text(Tokens tokens, @Nullable Range range) {
        return range == null ? "-" : range.of(tokens.text());
    }
}
