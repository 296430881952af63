package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.Saring;
import id.saring.model.DateMention;
import id.saring.model.Paragraph;
import id.saring.model.Quote;
import id.saring.model.RemovalKind;
import id.saring.model.Removed;
import id.saring.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the article of any text. */
class ArticleContractTest {
    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void everyCharacterIsKeptOrRemovedOnce(String raw) {
        int[] covered = new int[raw.length()];
        for (Span span : pieces(Saring.parse(raw))) {
            for (int i = span.start(); i < span.end(); i++) {
                covered[i]++;
            }
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < covered.length; i++) {
            if (covered[i] > 1 || covered[i] == 0 && !Blanks.isBlank(raw.charAt(i))) {
                wrong.add(covered[i] + " times at " + i + ": " + raw.substring(i, Math.min(raw.length(), i + 20)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Span> pieces(Article article) {
        return Stream.concat(
                        article.paragraphs().stream().map(Paragraph::span),
                        article.removed().stream().map(Removed::span))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void piecesAreInOrderAndNotEmpty(String raw) {
        Article article = Saring.parse(raw);
        assertThat(article.paragraphs().stream().map(Paragraph::span)).isSorted();
        assertThat(article.removed().stream().map(Removed::span)).isSorted();
        assertThat(pieces(article)).allMatch(span -> span.length() > 0);
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void theBodyIsTheParagraphsJoined(String raw) {
        Article article = Saring.parse(raw);
        assertThat(article.body())
                .isEqualTo(article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void titlePublicationLineAndDatelineAreAmongTheRemoved(String raw) {
        Article article = Saring.parse(raw);
        article.title().ifPresent(title -> assertRemoved(article, title.span(), RemovalKind.TITLE));
        article.published().ifPresent(published -> assertRemoved(article, published.span(), RemovalKind.PUBLISHED));
        article.dateline().ifPresent(dateline -> assertRemoved(article, dateline.span(), RemovalKind.DATELINE));
    }

    private static void assertRemoved(Article article, Span span, RemovalKind kind) {
        assertThat(article.removed())
                .anyMatch(piece -> piece.kind() == kind && piece.span().overlaps(span));
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void repeatsNameAKeptParagraphAndNothingElseDoes(String raw) {
        Article article = Saring.parse(raw);
        for (Removed piece : article.removed()) {
            assertThat(piece.duplicateOf().isPresent()).isEqualTo(piece.kind() == RemovalKind.DUPLICATE);
            piece.duplicateOf()
                    .ifPresent(index ->
                            assertThat(index).isBetween(0, article.paragraphs().size() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void datesAreOrderedDisjointAndInKeptText(String raw) {
        Article article = Saring.parse(raw, Fingerprint.PUBLISHED);
        assertThat(article.dates().stream().map(DateMention::span)).isSorted();
        Span before = new Span(0, 0);
        for (DateMention date : article.dates()) {
            assertThat(date.span().overlaps(before)).isFalse();
            assertKept(article, date.span());
            before = date.span();
        }
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void quotesAreOrderedAndInKeptText(String raw) {
        Article article = Saring.parse(raw, Fingerprint.PUBLISHED);
        assertThat(article.quotes().stream().map(quote -> quote.parts().get(0).start()))
                .isSorted();
        for (Quote quote : article.quotes()) {
            assertThat(quote.parts()).isSorted();
            quote.parts().forEach(part -> assertKept(article, part));
            quote.cue().ifPresent(cue -> assertKept(article, cue));
            quote.speaker().flatMap(speaker -> speaker.mention()).ifPresent(mention -> assertKept(article, mention));
            assertThat(quote.text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void sourcesAreOrderedAndInKeptTextOrCreditLines(String raw) {
        Article article = Saring.parse(raw, Fingerprint.PUBLISHED);
        assertThat(article.sources().stream().map(source -> source.span())).isSorted();
        assertThat(article.sources())
                .allMatch(source -> isKept(article, source.span())
                        || article.removed().stream()
                                .anyMatch(piece -> piece.kind() == RemovalKind.CREDIT
                                        && piece.span().overlaps(source.span())));
    }

    private static void assertKept(Article article, Span span) {
        assertThat(isKept(article, span)).as("%s of %s", span, article.raw()).isTrue();
    }

    private static boolean isKept(Article article, Span span) {
        return span.length() > 0
                && article.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.span().overlaps(span));
    }

    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void theBodyLeadsBackToTheRawText(String raw) {
        Article article = Saring.parse(raw);
        int at = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int end = at + paragraph.text().length();
            Span span = article.toRaw(at, end);
            assertThat(span.start()).isGreaterThanOrEqualTo(paragraph.span().start());
            assertThat(span.end()).isLessThanOrEqualTo(paragraph.span().end());
            at = end + 1;
        }
    }
}
