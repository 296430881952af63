package id.saring.cli.dedupe;

import id.saring.cli.input.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Names a run by what it reads: the same files, unchanged since, give the same name. */
final class RunName {
    private RunName() {}

    /** The name, or an empty one where standard input is read, which nothing can tell from another. */
    static String of(List<String> files, String kind) throws IOException {
        StringBuilder all = new StringBuilder(kind);
        for (String file : files) {
            if (file.equals(Inputs.STDIN)) {
                return "";
            }
            Path path = Path.of(file);
            if (!Files.exists(path)) {
                throw new IOException(file + ": no such file");
            }
            all.append('\n')
                    .append(path.toRealPath())
                    .append('\n')
                    .append(Files.size(path))
                    .append('\n')
                    .append(Files.getLastModifiedTime(path).toMillis());
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
