package id.saring.dates;

/** A part of the interval that a value names, the TIMEX3 attribute {@code mod}. */
public enum Mod {
    /** "awal Mei". */
    START,
    /** "pertengahan Mei", "medio Mei". */
    MID,
    /** "akhir Mei". */
    END
}
