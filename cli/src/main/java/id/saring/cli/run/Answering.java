package id.saring.cli.run;

import id.saring.cli.input.Document;
import id.saring.cli.input.Documents;
import id.saring.cli.input.Item;
import id.saring.cli.input.UnreadableException;
import id.saring.cli.output.Answer;
import id.saring.cli.output.Format;
import id.saring.cli.output.Sink;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns items into results, a batch at a time. Thread-safe if what answers is. */
final class Answering {
    private final Function<List<Document>, List<Answer>> answers;
    private final Optional<LocalDateTime> published;
    private final Format format;
    private final boolean colour;

    Answering(
            Function<List<Document>, List<Answer>> answers,
            Optional<LocalDateTime> published,
            Format format,
            boolean colour) {
        this.answers = answers;
        this.published = published;
        this.format = format;
        this.colour = colour;
    }

    /** What was read of an item: a document, or why there is none. */
    private record Read(String place, Optional<Document> document, String problem) {}

    /** The results of some items, in order. */
    List<Result> results(List<Item> items) {
        try {
            return together(items);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return items.size() == 1 ? List.of(failure(items.get(0).place(), "internal error: " + e)) : alone(items);
        }
    }

    /** An article that cannot be answered does not take the others of its batch with it. */
    private List<Result> alone(List<Item> items) {
        return items.stream().flatMap(item -> results(List.of(item)).stream()).toList();
    }

    private List<Result> together(List<Item> items) {
        List<Read> reads = items.stream().map(this::read).toList();
        Iterator<Answer> found = answers.apply(
                        reads.stream().flatMap(read -> read.document().stream()).toList())
                .iterator();
        return reads.stream()
                .map(read -> read.document()
                        .map(document -> rendered(read.place(), document, found.next()))
                        .orElseGet(() -> failure(read.place(), read.problem())))
                .toList();
    }

    private Read read(Item item) {
        if (item instanceof Item.Unreadable unreadable) {
            return new Read(unreadable.place(), Optional.empty(), unreadable.message());
        }
        Item.Entry entry = (Item.Entry) item;
        try {
            return new Read(entry.place(), Optional.of(withPublished(Documents.read(entry))), "");
        } catch (UnreadableException e) {
            return new Read(entry.place(), Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private Document withPublished(Document document) {
        return document.published().isPresent() || published.isEmpty()
                ? document
                : new Document(document.id(), document.text(), published, document.extracted(), document.notes());
    }

    private Result rendered(String place, Document document, Answer answer) {
        List<String> notes =
                document.notes().stream().map(note -> place + ": " + note).toList();
        return new Result(Sink.render(answer, format, colour), List.of(), notes);
    }

    private static Result failure(String place, String message) {
        return new Result(new byte[0], List.of(place + ": " + message), List.of());
    }
}
