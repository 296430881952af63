package id.saring.text;

import id.saring.model.ParagraphKind;
import id.saring.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The kept paragraphs as one text, joined by line feeds: what dates, quotations and sources are read from. Knows the way
 * back to the raw text. Immutable and thread-safe.
 *
 * <p>Within a paragraph a unit of the body is a unit of the normalised view; line breaks inside it are blanks here.
 */
public final class Body {
    /**
     * A kept stretch of the normalised view.
     *
     * @param start offset in the view
     * @param end offset in the view, exclusive
     * @param kind what it is
     * @param afterWall true where something was removed between the paragraph before and this one
     */
    public record Block(int start, int end, ParagraphKind kind, boolean afterWall) {}

    private static final ParagraphKind[] KINDS = ParagraphKind.values();
    /** The bit of a paragraph behind a wall. */
    private static final int WALL = 1 << 6;

    private final AlignedText view;
    private final String text;
    /** Where each paragraph starts in the body. */
    private final int[] starts;
    /** Where each paragraph starts in the view. */
    private final int[] inView;
    /** The kind of each paragraph, in the low bits, and the wall. */
    private final byte[] kinds;

    private Body(AlignedText view, List<Block> blocks, String text, int[] starts) {
        this.view = view;
        this.text = text;
        this.starts = starts;
        this.inView = new int[starts.length];
        this.kinds = new byte[starts.length];
        for (int i = 0; i < starts.length; i++) {
            Block block = blocks.get(i);
            inView[i] = block.start();
            kinds[i] = (byte) (block.kind().ordinal() | (block.afterWall() ? WALL : 0));
        }
    }

    /** Joins the kept blocks of a view, which are in the order of their text. */
    public static Body of(AlignedText view, List<Block> blocks) {
        int[] starts = new int[blocks.size()];
        int end = -1;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = end + 1;
            end = starts[i] + blocks.get(i).end() - blocks.get(i).start();
        }
        char[] text = new char[Math.max(end, 0)];
        int feed = -1;
        for (int i = 0; i < starts.length; i++) {
            Block block = blocks.get(i);
            view.text().getChars(block.start(), block.end(), text, starts[i]);
            feed = feed < block.start() ? nextFeed(view, block.start()) : feed;
            while (feed < block.end()) {
                text[starts[i] + feed - block.start()] = ' ';
                feed = nextFeed(view, feed + 1);
            }
            if (i > 0) {
                text[starts[i] - 1] = '\n';
            }
        }
        return new Body(view, blocks, new String(text), starts);
    }

    /** The first line feed of a view from a place on, or the end. */
    private static int nextFeed(AlignedText view, int from) {
        int feed = view.text().indexOf('\n', from);
        return feed < 0 ? view.text().length() : feed;
    }

    /** The paragraphs joined by line feeds. */
    public String text() {
        return text;
    }

    /** The number of paragraphs. */
    public int size() {
        return starts.length;
    }

    /** Where a paragraph starts in the body. */
    public int start(int paragraph) {
        return starts[paragraph];
    }

    /** Where a paragraph starts in the view. */
    int startInView(int paragraph) {
        return inView[paragraph];
    }

    /** Where a paragraph ends in the body, exclusive, without its line feed. */
    public int end(int paragraph) {
        return paragraph + 1 < starts.length ? starts[paragraph + 1] - 1 : text.length();
    }

    /** What a paragraph is. */
    public ParagraphKind kind(int paragraph) {
        return KINDS[kinds[paragraph] & ~WALL];
    }

    /** Whether something was removed between the paragraph before and this one: no quotation crosses it. */
    public boolean afterWall(int paragraph) {
        return (kinds[paragraph] & WALL) != 0;
    }

    /** The paragraph that holds an offset of the body; a line feed belongs to the paragraph before it. */
    public int paragraphAt(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : -i - 2;
    }

    /**
     * The raw stretch behind a stretch of the body, with tight ends.
     *
     * @param start offset in the body, not at a line feed
     * @param end offset in the body, exclusive, after the start and not behind a line feed
     */
    public Span toRaw(int start, int end) {
        return view.toRaw(toView(start), toView(end - 1) + 1);
    }

    private int toView(int offset) {
        int paragraph = paragraphAt(offset);
        return inView[paragraph] + offset - starts[paragraph];
    }
}
