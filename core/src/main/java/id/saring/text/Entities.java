package id.saring.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes HTML entities, also where they were encoded twice. */
final class Entities {
    private static final int MAX_LENGTH = 10;
    private static final int LAYERS = 4;
    private static final int LAST_CODE_POINT = 0x10FFFF;
    private static final Map<String, Integer> NAMES = load();

    /** A decoded entity: its code point and the unit behind it. */
    private record Decoded(int codePoint, int end) {}

    private Entities() {}

    /** Whether some ampersand starts an entity. */
    static boolean mayHold(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            for (int end = at + 1; end < text.length() && end <= at + MAX_LENGTH; end++) {
                if (text.charAt(end) == ';') {
                    return true;
                }
            }
        }
        return false;
    }

    static Rewrite decode(Rewrite text) {
        Rewrite decoded = text.fresh();
        int at = 0;
        while (at < text.size()) {
            Decoded entity = text.at(at) == '&' ? entity(text, at) : null;
            if (entity == null) {
                decoded.copy(text, at++);
            } else {
                decoded.replace(entity.codePoint, text, at, entity.end);
                at = entity.end;
            }
        }
        return decoded;
    }

    private static @Nullable Decoded entity(Rewrite text, int at) {
        Decoded entity = null;
        int name = at + 1;
        for (int layer = 0; layer < LAYERS; layer++) {
            Decoded next = named(text, name);
            if (next == null) {
                return entity;
            }
            entity = next;
            if (entity.codePoint != '&') {
                return entity;
            }
            name = entity.end;
        }
        return entity;
    }

    /** The entity whose name starts here, without its ampersand. */
    private static @Nullable Decoded named(Rewrite text, int from) {
        int end = from;
        while (end - from < MAX_LENGTH && isNamePart(text.around(end))) {
            end++;
        }
        if (end == from || text.around(end) != ';') {
            return null;
        }
        String name = text.string(from, end);
        Integer codePoint = name.charAt(0) == '#' ? number(name) : NAMES.get(name);
        return codePoint == null ? null : new Decoded(codePoint, end + 1);
    }

    private static boolean isNamePart(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#';
    }

    private static @Nullable Integer number(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int codePoint =
                    hex ? Integer.parseInt(name, 2, name.length(), 16) : Integer.parseInt(name, 1, name.length(), 10);
            boolean letter = codePoint > 0
                    && codePoint <= LAST_CODE_POINT
                    && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
            return letter ? Integer.valueOf(codePoint) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> names = new HashMap<>();
        for (Table.Row row : Table.read(Entities.class, "entities.tsv", 2)) {
            row.put(names, Integer.parseInt(row.cell(1), 16));
        }
        return Map.copyOf(names);
    }
}
