package id.saring.cli.output;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Builds readable text: wrapped, indented, in colour where the terminal has it. */
public final class Prose {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /**
     * An empty text.
     *
     * @param colour true to write escape codes
     */
    public Prose(boolean colour) {
        this.colour = colour;
    }

    /**
     * Adds a line as it is.
     *
     * @param line the line
     * @return this text
     */
    public Prose line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /**
     * Adds text as it is.
     *
     * @param piece the text
     * @return this text
     */
    public Prose add(String piece) {
        text.append(piece);
        return this;
    }

    /**
     * Adds text in a style.
     *
     * @param style the style
     * @param piece the text
     * @return this text
     */
    public Prose add(Style style, String piece) {
        text.append(styled(style, piece));
        return this;
    }

    /**
     * Adds a paragraph, wrapped.
     *
     * @param first what stands before its first line
     * @param indent what stands before its other lines
     * @param paragraph the words
     * @return this text
     */
    public Prose wrapped(String first, String indent, String paragraph) {
        text.append(first);
        int column = first.length();
        boolean begun = false;
        for (String word : paragraph.split("\\s+")) {
            if (begun && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
                begun = false;
            }
            text.append(begun ? " " : "").append(word);
            column += word.length() + (begun ? 1 : 0);
            begun = true;
        }
        text.append('\n');
        return this;
    }

    /**
     * A text in a style.
     *
     * @param style the style
     * @param piece the text
     * @return the text with escape codes, or alone where there is no colour
     */
    public String styled(Style style, String piece) {
        return colour ? ((IStyle) style).on() + piece + style.off() : piece;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
