package id.saring.cli.output;

import id.saring.Article;
import id.saring.dates.DateValue;
import id.saring.dates.Mod;
import id.saring.model.DateMention;
import id.saring.model.Dateline;
import id.saring.model.Paragraph;
import id.saring.model.ParagraphKind;
import id.saring.model.Quote;
import id.saring.model.RemovalKind;
import id.saring.model.Removed;
import id.saring.model.SourceMention;
import id.saring.model.Speaker;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** Writes an article for a reader. For one article and one thread. */
public final class ArticleText {
    private static final String INDENT = "  ";

    private final Article article;
    private final Prose out;

    /**
     * A writer.
     *
     * @param article what to write
     * @param out where to write
     */
    public ArticleText(Article article, Prose out) {
        this.article = article;
        this.out = out;
    }

    /**
     * Writes the line that begins an article.
     *
     * @param out where to write
     * @param id the article
     */
    public static void heading(Prose out, String id) {
        out.line(out.styled(Style.bold, "== " + id + " =="));
    }

    /**
     * Writes the whole article.
     *
     * @param id what it is called
     */
    public void write(String id) {
        heading(out, id);
        head();
        out.line("");
        for (Paragraph paragraph : article.paragraphs()) {
            paragraph(paragraph);
        }
        dates();
        whoSaidWhat();
        removed();
    }

    private void head() {
        article.title().ifPresent(title -> out.wrapped("Title:     ", "           ", title.text()));
        article.published().ifPresent(published -> out.line("Published: " + published.value()));
        article.dateline()
                .map(ArticleText::names)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> out.line("Dateline:  " + names));
    }

    private static String names(Dateline dateline) {
        return Stream.of(dateline.place(), dateline.outlet())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.kind() == ParagraphKind.HEADING) {
            out.line(INDENT + out.styled(Style.bold, paragraph.text()));
            return;
        }
        out.wrapped(INDENT, INDENT, paragraph.text());
    }

    private void dates() {
        if (article.dates().isEmpty()) {
            return;
        }
        section("Dates");
        for (DateMention date : article.dates()) {
            date(out, date.span().of(article.raw()), date.value(), date.mod());
        }
    }

    /**
     * Writes a time expression.
     *
     * @param out where to write
     * @param words how it is printed
     * @param value what it means
     * @param mod the part of the interval that it names
     */
    public static void date(Prose out, String words, DateValue value, Optional<Mod> mod) {
        String part =
                mod.map(m -> " (" + m.name().toLowerCase(Locale.ROOT) + ")").orElse("");
        String meaning = value.timex3().orElse("?") + part;
        out.line(INDENT + words.replaceAll("\\s+", " ") + " = " + out.styled(Style.fg_cyan, meaning));
    }

    /** Writes who said what, and the sources. */
    public void whoSaidWhat() {
        if (!article.quotes().isEmpty()) {
            section("Who said what (\u201C\u201D in their own words, ~ reported)");
            bySpeaker().forEach(this::speaker);
        }
        Set<String> sources = new LinkedHashSet<>();
        for (SourceMention source : article.sources()) {
            sources.add(source.name() + " (" + source.kind().name().toLowerCase(Locale.ROOT) + ")");
        }
        if (!sources.isEmpty()) {
            section("Sources");
            out.wrapped(INDENT, INDENT, String.join(", ", sources));
        }
    }

    private Map<String, List<Quote>> bySpeaker() {
        return article.quotes().stream()
                .collect(Collectors.groupingBy(ArticleText::name, LinkedHashMap::new, Collectors.toList()));
    }

    private static String name(Quote quote) {
        return quote.speaker().flatMap(Speaker::name).orElse("(not named)");
    }

    private void speaker(String name, List<Quote> quotes) {
        String details = quotes.stream()
                .flatMap(quote -> quote.speaker().stream())
                .flatMap(speaker ->
                        Stream.of(speaker.role(), speaker.affiliation()).flatMap(Optional::stream))
                .distinct()
                .collect(Collectors.joining(", "));
        out.line(INDENT + out.styled(Style.fg_green, name) + (details.isEmpty() ? "" : " (" + details + ")"));
        for (Quote quote : quotes) {
            String mark = switch (quote.type()) {
                case DIRECT -> "\u201C\u201D ";
                case MIXED -> "\u201C~ ";
                case INDIRECT -> "~  ";
            };
            out.wrapped("    " + mark, "       ", quote.text());
        }
    }

    private void removed() {
        if (article.removed().isEmpty()) {
            return;
        }
        Map<RemovalKind, Integer> counts = new EnumMap<>(RemovalKind.class);
        for (Removed piece : article.removed()) {
            counts.merge(piece.kind(), 1, Integer::sum);
        }
        section("Removed");
        out.wrapped(
                INDENT,
                INDENT,
                counts.entrySet().stream()
                        .map(entry ->
                                entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private void section(String name) {
        out.line("").line(out.styled(Style.bold, name));
    }
}
