package id.saring.dates;

import java.time.ZoneOffset;

/** The zone behind a clock time: "WIB", "(WITA)", "+07:00", "GMT+7", "waktu setempat", "waktu Minsk". */
final class TimeZones {
    /** The zones WIB, WITA and WIT spelt out behind "waktu". */
    private static final String[] INDONESIAN = {" indonesia barat", " indonesia tengah", " indonesia timur"};

    private TimeZones() {}

    /** Reads "WIB", "(WIB)", "+07:00", "waktu setempat", "waktu Minsk" at the draft's end. */
    static boolean join(Tokens t, Draft draft) {
        int i = draft.next;
        if (!t.near(i) || draft.zone != null) {
            return false;
        }
        if (t.is(i, WordClass.ZONE)) {
            draft.zone = ofMinutes(t.value(i));
            draft.next = offset(t, i + 1, draft);
            return true;
        }
        if (t.mark(i) == '(' && t.near(i + 1, WordClass.ZONE) && t.nearMark(i + 2, ')')) {
            draft.zone = ofMinutes(t.value(i + 1));
            draft.next = i + 3;
            return true;
        }
        if (t.is(i, WordClass.ISO_Z) && t.glued(i) && draft.hasClock()) {
            draft.zone = ZoneOffset.UTC;
            draft.next = i + 1;
            return true;
        }
        draft.next = draft.hasClock() && t.glued(i) ? offset(t, i, draft) : i;
        return draft.next > i || t.is(i, WordClass.LOCAL) && local(t, draft);
    }

    /** The zone of a number of minutes east of Greenwich, as {@code words.tsv} counts. */
    static ZoneOffset ofMinutes(int minutes) {
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }

    /** "+07:00" and "+7" after a zone or a clock. */
    private static int offset(Tokens t, int i, Draft draft) {
        if ((t.mark(i) != '+' && (t.mark(i) != '-' || !t.glued(i))) || !t.near(i) || !t.glued(i + 1)) {
            return i;
        }
        int hours = t.number(i + 1);
        if (hours < 0 || hours > 14 || t.digits(i + 1) > 2) {
            return i;
        }
        int sign = t.mark(i) == '-' ? -1 : 1;
        if (t.mark(i + 2) == ':' && t.glued(i + 2) && t.digits(i + 3) == 2 && t.number(i + 3) < 60) {
            draft.zone = ofMinutes(sign * (hours * 60 + t.number(i + 3)));
            return i + 4;
        }
        if (sign < 0) {
            return i;
        }
        draft.zone = ZoneOffset.ofHours(hours);
        return i + 2;
    }

    /** "waktu setempat", "waktu Indonesia Barat", "waktu Minsk". */
    private static boolean local(Tokens t, Draft draft) {
        int i = draft.next;
        if (t.near(i + 1, WordClass.SETEMPAT)) {
            draft.next = i + 2;
            return true;
        }
        int end = placeEnd(t.text(), t.end(i));
        for (int zone = 0; zone < INDONESIAN.length; zone++) {
            if (t.text().regionMatches(true, t.end(i), INDONESIAN[zone], 0, INDONESIAN[zone].length())) {
                draft.zone = ZoneOffset.ofHours(7 + zone);
                end = t.end(i) + INDONESIAN[zone].length();
            }
        }
        if (end < 0) {
            return false;
        }
        draft.next = i + 1;
        while (draft.next < t.size() && t.start(draft.next) < end) {
            draft.next++;
        }
        draft.end = end;
        return true;
    }

    /** The end of at most three capitalised words after an offset, or -1. */
    private static int placeEnd(String text, int from) {
        int end = -1;
        int at = from;
        for (int words = 0; words < 3; words++) {
            if (at >= text.length() || text.charAt(at) != ' ' && text.charAt(at) != '\u00A0') {
                break;
            }
            at++;
            if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
                break;
            }
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            end = at;
        }
        return end;
    }
}
