package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.Cleaner;
import id.saring.clean.Page;
import id.saring.dates.DateParser;
import id.saring.dedupe.Deduplicator;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import id.saring.time.DateStage;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates of a body are those of its text, though its words are handed over. */
class DateWordsContractTest {
    private static final Cleaner CLEANER = new Cleaner(Deduplicator.exact());

    static Stream<Named<String>> texts() {
        return RawTexts.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theDatesOfABodyAreThoseOfItsText(String raw) {
        AlignedText view = Normalizer.normalize(raw);
        Page page = CLEANER.clean(view);
        Body body = Body.of(view, page.blocks());

        assertThat(DateStage.find(body, Tokens.of(body, page.tokens()), Optional.empty()))
                .isEqualTo(DateParser.create().withReferenceFromText().findAll(body.text()));
    }
}
