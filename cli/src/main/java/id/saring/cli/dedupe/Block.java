package id.saring.cli.dedupe;

import java.util.ArrayList;
import java.util.List;

/** Whole lines of one file, as bytes, and what was found in them. */
final class Block {
    final long number;
    final String file;

    /** True for the first block of a file. */
    final boolean opensFile;

    final byte[] bytes;
    final int length;
    final List<Line> lines = new ArrayList<>();

    /** Lines of the file in this block, with those that are blank. */
    int lineCount;

    Block(long number, String file, boolean opensFile, byte[] bytes, int length) {
        this.number = number;
        this.file = file;
        this.opensFile = opensFile;
        this.bytes = bytes;
        this.length = length;
    }
}
