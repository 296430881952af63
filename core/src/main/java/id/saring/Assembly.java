package id.saring;

import id.saring.clean.Page;
import id.saring.dates.DateMatch;
import id.saring.model.DateMention;
import id.saring.model.Dateline;
import id.saring.model.Headline;
import id.saring.model.Paragraph;
import id.saring.model.Published;
import id.saring.model.Quote;
import id.saring.model.Removed;
import id.saring.model.SourceMention;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns what the stages found into an article in raw coordinates. */
final class Assembly {
    private final AlignedText view;
    private final Page page;
    private final Body body;
    private final Coverage coverage;

    Assembly(AlignedText view, Page page, Body body) {
        this.view = view;
        this.page = page;
        this.body = body;
        coverage = Coverage.of(view, page);
    }

    Article of(Optional<Published> published, List<DateMatch> dates, List<Quote> quotes, List<SourceMention> sources) {
        return new Article(
                view.raw(),
                body,
                title(),
                published,
                dateline(),
                paragraphs(),
                removed(),
                mentions(dates),
                quotes,
                sources);
    }

    private Optional<Headline> title() {
        return page.title()
                .map(piece -> new Headline(
                        view.toRaw(piece.start(), piece.end()),
                        view.text().substring(piece.start(), piece.end()).replace('\n', ' ')));
    }

    private Optional<Dateline> dateline() {
        return page.dateline()
                .map(piece -> new Dateline(view.toRaw(piece.start(), piece.end()), piece.place(), piece.outlet()));
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            int start = body.start(i);
            int end = body.end(i);
            paragraphs.add(new Paragraph(
                    coverage.of(page.blocks().get(i).start()), body.text().substring(start, end), body.kind(i)));
        }
        return paragraphs;
    }

    private List<Removed> removed() {
        return page.cuts().stream()
                .map(cut -> new Removed(
                        coverage.of(cut.start()),
                        cut.kind(),
                        cut.rule(),
                        cut.duplicateOf() < 0 ? OptionalInt.empty() : OptionalInt.of(cut.duplicateOf())))
                .toList();
    }

    private List<DateMention> mentions(List<DateMatch> dates) {
        return dates.stream()
                .map(match -> new DateMention(
                        body.toRaw(match.start(), match.end()),
                        match.value(),
                        match.mod(),
                        match.approximate(),
                        match.weekdayConflict(),
                        match.rule()))
                .toList();
    }
}
