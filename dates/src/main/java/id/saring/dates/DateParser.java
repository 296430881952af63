package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds and resolves Indonesian time expressions. Never consults the clock, the default locale or the default zone.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateParser {
    private final @Nullable LocalDateTime reference;
    /** Whether the text may give the reference. */
    private final boolean fromText;

    private DateParser(@Nullable LocalDateTime reference, boolean fromText) {
        this.reference = reference;
        this.fromText = fromText;
    }

    /**
     * A parser without a reference: relative and yearless expressions stay unresolved unless the text resolves them.
     *
     * @return the parser
     */
    public static DateParser create() {
        return new DateParser(null, false);
    }

    /**
     * A parser that resolves against a reference, usually the moment of publication.
     *
     * @param reference the moment that "hari ini" belongs to
     * @return a new parser
     */
    public DateParser withReference(LocalDateTime reference) {
        return new DateParser(Objects.requireNonNull(reference, "reference"), fromText);
    }

    /**
     * A parser that, where no reference was given, takes it from the text: the first date that is printed with weekday,
     * day, month and year, which in news is the day of a citation or of the report itself. It holds for the whole text.
     *
     * @return a new parser
     */
    public DateParser withReferenceFromText() {
        return new DateParser(reference, true);
    }

    /**
     * Reads a text that is one time expression and nothing else.
     *
     * @param expression the text, such as "Rabu, 21 Desember 2022 - 00:42 WIB"
     * @return what it means, or empty if it is not one expression
     */
    public Optional<DateValue> parse(CharSequence expression) {
        Objects.requireNonNull(expression, "expression");
        String text = expression.toString();
        List<DateMatch> matches = matches(Lexer.read(text), true);
        if (matches.size() != 1) {
            return Optional.empty();
        }
        DateMatch match = matches.get(0);
        return isEdge(text, 0, match.start()) && isEdge(text, match.end(), text.length())
                ? Optional.of(match.value())
                : Optional.empty();
    }

    /** Blanks, dashes and closing marks around an expression do not count. */
    private static boolean isEdge(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds every time expression in running text. Dates resolve in document order; takes linear time.
     *
     * @param text any text; paragraphs are separated by line feeds
     * @return the matches, ordered and disjoint
     */
    public List<DateMatch> findAll(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return matches(Lexer.read(text.toString()), false);
    }

    /**
     * Finds every time expression in a text that is split into words already.
     *
     * @param text the text, of which all stretches were given
     * @return what {@link #findAll(CharSequence)} finds in it, ordered and disjoint
     * @throws IllegalStateException if the text was searched before
     */
    public List<DateMatch> findIn(SplitText text) {
        Objects.requireNonNull(text, "text");
        return matches(text.tokens(), false);
    }

    private List<DateMatch> matches(Tokens tokens, boolean lenient) {
        List<Draft> drafts = new Finder(tokens, lenient).run();
        return new Resolver(reference == null && fromText ? printed(drafts) : reference).resolve(drafts);
    }

    private static @Nullable LocalDateTime printed(List<Draft> drafts) {
        for (Draft draft : drafts) {
            LocalDate day = draft.weekday > 0 && draft.isFull() && draft.shape != Draft.Shape.RANGE
                    ? Resolver.valid(draft.year, draft.month, draft.day)
                    : null;
            if (day != null) {
                return day.atStartOfDay();
            }
        }
        return null;
    }
}
