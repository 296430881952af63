package id.saring.seeds;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A hostile or tiny input that a parser must take without failing. Immutable. */
public final class SeedCrash {
    private final String name;
    private final byte[] content;

    SeedCrash(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * What it is called.
     *
     * @return the file's name
     */
    public String name() {
        return name;
    }

    /**
     * The bytes, which need not be valid UTF-8.
     *
     * @return a copy of the content
     */
    public byte[] bytes() {
        return Arrays.copyOf(content, content.length);
    }

    /**
     * The content read as UTF-8, with U+FFFD in the place of what is not.
     *
     * @return the text
     */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
