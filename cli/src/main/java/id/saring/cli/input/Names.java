package id.saring.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of articles that are files: the name without its extension, with as much of the folder as tells them apart. */
final class Names {
    private static final Set<String> PACKED = Set.of("gz", "zst");

    private Names() {}

    /** The id of each file, in order. */
    static List<String> ids(List<String> files) {
        List<String> ids =
                new ArrayList<>(files.stream().map(file -> id(file, 0)).toList());
        int depth = 0;
        Set<String> clashing = clashing(files, ids);
        while (!clashing.isEmpty() && depth < 64) {
            depth++;
            for (int i = 0; i < ids.size(); i++) {
                if (clashing.contains(ids.get(i))) {
                    ids.set(i, id(files.get(i), depth));
                }
            }
            Set<String> still = clashing(files, ids);
            if (still.equals(clashing)) {
                break;
            }
            clashing = still;
        }
        return ids;
    }

    /** The ids that stand for more than one file. */
    private static Set<String> clashing(List<String> files, List<String> ids) {
        Map<String, String> seen = new HashMap<>();
        Set<String> clashing = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String file = seen.putIfAbsent(ids.get(i), files.get(i));
            if (file != null && !file.equals(files.get(i))) {
                clashing.add(ids.get(i));
            }
        }
        return clashing;
    }

    private static String id(String file, int folders) {
        Path path = Path.of(file).normalize();
        int names = path.getNameCount();
        StringBuilder id = new StringBuilder();
        for (int i = Math.max(0, names - 1 - folders); i < names - 1; i++) {
            id.append(path.getName(i)).append('/');
        }
        return id.append(withoutExtension(unpacked(String.valueOf(path.getFileName()))))
                .toString();
    }

    /** A file name less the extension of its compression. */
    static String unpacked(String name) {
        return PACKED.contains(extension(name)) ? withoutExtension(name) : name;
    }

    /** The extension in lower case, empty without one. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutExtension(String name) {
        String extension = extension(name);
        return extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    }
}
