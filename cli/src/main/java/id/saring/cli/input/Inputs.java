package id.saring.cli.input;

import id.saring.cli.input.Item.Entry;
import id.saring.cli.input.Item.Form;
import id.saring.cli.input.Item.Unreadable;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The articles of files and of standard input, in order, one at a time. What cannot be read is an item too, and the rest
 * follows. For one thread.
 */
public final class Inputs implements Iterator<Item>, AutoCloseable {
    /** The name that stands for standard input. */
    public static final String STDIN = "-";

    private static final String STDIN_ID = "stdin";
    private static final Set<String> JSON = Set.of("jsonl", "ndjson", "json");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

    private final List<String> names;
    private final List<String> ids;
    private final InputStream stdin;
    private final boolean html;
    private final AtomicLong bytesRead = new AtomicLong();
    private int nextFile;
    private @Nullable Lines lines;
    private String current = "";
    private @Nullable InputStream open;
    private @Nullable Item next;

    /**
     * Prepares the inputs; opens nothing yet.
     *
     * @param names file names, {@code -} for standard input; none means standard input
     * @param stdin standard input
     * @param html true to take every text for a page
     */
    public Inputs(List<String> names, InputStream stdin, boolean html) {
        this.names = names.isEmpty() ? List.of(STDIN) : List.copyOf(names);
        this.ids = Names.ids(this.names);
        this.stdin = stdin;
        this.html = html;
    }

    /**
     * How much was read, before decompression.
     *
     * @return the bytes; may be asked from any thread
     */
    public long bytesRead() {
        return bytesRead.get();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || nextFile < names.size())) {
            next = lines != null ? line(lines) : file(nextFile++);
        }
        return next != null;
    }

    @Override
    public Item next() {
        Item item = hasNext() ? next : null;
        next = null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        return item;
    }

    @Override
    public void close() {
        lines = null;
        try {
            if (open != null && open != stdin) {
                open.close();
            }
        } catch (IOException e) {
            // Everything that was wanted from it has been read.
        }
        open = null;
    }

    /** The next article of JSON Lines; null at an empty line and at the end. */
    private @Nullable Item line(Lines lines) {
        try {
            byte[] bytes = lines.next();
            if (bytes == null) {
                close();
                return null;
            }
            if (isBlank(bytes)) {
                return null;
            }
            String place = current + ":" + lines.number();
            return new Entry(place, place, html ? Form.JSON_HTML : Form.JSON_LINE, bytes);
        } catch (IOException e) {
            close();
            return new Unreadable(current + ":" + (lines.number() + 1), reason(e));
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Opens a file; null where it holds JSON Lines, which are then read one by one. */
    private @Nullable Item file(int index) {
        String name = names.get(index);
        boolean standard = name.equals(STDIN);
        current = standard ? STDIN_ID : name;
        try {
            InputStream raw = standard ? stdin : openFile(name);
            open = raw;
            BufferedInputStream in = Unpacking.open(new Counting(raw, bytesRead));
            String extension = standard ? "" : Names.extension(Names.unpacked(name));
            if (JSON.contains(extension) || extension.isEmpty() && Unpacking.beginsWithObject(in)) {
                lines = new Lines(Unpacking.asUtf8(in));
                return null;
            }
            Form form = html || HTML.contains(extension) ? Form.HTML : Form.TEXT;
            Entry entry = new Entry(current, standard ? STDIN_ID : ids.get(index), form, in.readAllBytes());
            close();
            return entry;
        } catch (IOException | InvalidPathException | OutOfMemoryError e) {
            close();
            return new Unreadable(current, reason(e));
        }
    }

    private static InputStream openFile(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "a folder, not a file");
        }
        return Files.newInputStream(path);
    }

    private static String reason(Throwable e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof OutOfMemoryError) {
            return "too large for the memory given to Java";
        }
        String message = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return message == null
                ? e.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                : e instanceof FileSystemException ? message : "cannot be read: " + message;
    }
}
