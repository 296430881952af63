package id.saring.cli.dedupe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What an index folder holds: the state after each of the last two runs can be had from it.
 *
 * @param generation the number of runs so far
 * @param run which run was the last, see {@link IndexFolder}
 * @param matching what its index counts as a repeat
 * @param ids the files of ids, one a run, the oldest first
 */
record Manifest(int generation, String run, String matching, List<Ids> ids) {
    private static final String FORM = "saring dedupe index 1";

    /**
     * A file of ids.
     *
     * @param length its bytes
     * @param checksum their CRC-32C
     */
    record Ids(long length, long checksum) {}

    static Manifest empty(String matching) {
        return new Manifest(0, "", matching, List.of());
    }

    static Manifest read(Path file, String matching) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return empty(matching);
        }
        int end = text.lastIndexOf("sum\t");
        String[] lines = text.split("\n", -1);
        if (end < 0 || !lines[0].equals(FORM)) {
            throw new IOException(file + ": not the manifest of an index");
        }
        if (!text.substring(end).equals("sum\t" + sum(text.substring(0, end)) + "\n")) {
            throw new IOException(file + ": damaged: the checksum does not agree");
        }
        List<Ids> ids = new ArrayList<>();
        for (int i = 4; lines[i].startsWith("ids\t"); i++) {
            String[] columns = lines[i].split("\t", -1);
            ids.add(new Ids(Long.parseLong(columns[1]), Long.parseLong(columns[2])));
        }
        return new Manifest(Integer.parseInt(value(lines[1])), value(lines[2]), value(lines[3]), List.copyOf(ids));
    }

    private static String value(String line) {
        return line.substring(line.indexOf('\t') + 1);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        text.append("generation\t").append(generation).append('\n');
        text.append("run\t").append(run).append('\n');
        text.append("matching\t").append(matching).append('\n');
        for (Ids part : ids) {
            text.append("ids\t")
                    .append(part.length())
                    .append('\t')
                    .append(part.checksum())
                    .append('\n');
        }
        long sum = sum(text.toString());
        text.append("sum\t").append(sum).append('\n');
        try (Unfinished out = Unfinished.create(file)) {
            out.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.complete();
            out.publish();
        }
    }

    private static long sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
