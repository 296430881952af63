package id.saring.cli.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: UTF-8, UTF-16 or UTF-32 by its mark, UTF-8 with what is broken replaced where most of it
 * is whole, else the encoding that the bytes look like.
 *
 * @param text the text, without a byte order mark
 * @param note what was assumed, if anything had to be
 */
record Decoded(String text, Optional<String> note) {
    /** Below this the detector is guessing. */
    private static final int MIN_CONFIDENCE = 60;

    /** What Indonesian text is that has bytes above ASCII and is not Unicode; the ISO sets are parts of it. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What a detector needs to see. */
    private static final int SAMPLE_BYTES = 1 << 16;

    /** Texts have line feeds, tabs and the odd escape; above one control character in twenty it is something else. */
    private static final int MIN_TEXT_PER_CONTROL = 20;

    static Decoded of(byte[] bytes) throws UnreadableException {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return new Decoded(withoutMark(new String(bytes, marked)), Optional.empty());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean valid = text.indexOf('\uFFFD') < 0 || isStrict(bytes, StandardCharsets.UTF_8);
        if (valid && text.indexOf('\0') < 0) {
            refuseBinary(text);
            return new Decoded(withoutMark(text), Optional.empty());
        }
        return detected(bytes, text, valid);
    }

    private static Decoded detected(byte[] bytes, String lenient, boolean valid) throws UnreadableException {
        byte[] sample = bytes.length > SAMPLE_BYTES ? Arrays.copyOf(bytes, SAMPLE_BYTES) : bytes;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        boolean wide = match != null && match.getName().startsWith("UTF-16") && match.getConfidence() >= MIN_CONFIDENCE;
        if (wide) {
            return assumed(bytes, Charset.forName(match.getName()));
        }
        refuseBinary(lenient);
        if (valid) {
            return new Decoded(withoutMark(lenient), Optional.empty());
        }
        if (isMostlyUtf8(lenient)) {
            return new Decoded(withoutMark(lenient), Optional.of("invalid UTF-8, the broken bytes replaced by U+FFFD"));
        }
        boolean sure = match != null
                && match.getConfidence() >= MIN_CONFIDENCE
                && !match.getName().startsWith("ISO-8859")
                && !match.getName().startsWith("IBM")
                && Charset.isSupported(match.getName());
        return assumed(bytes, sure ? Charset.forName(match.getName()) : WESTERN);
    }

    private static Decoded assumed(byte[] bytes, Charset charset) throws UnreadableException {
        String text = new String(bytes, charset);
        refuseBinary(text);
        return new Decoded(text, Optional.of("not UTF-8, read as " + charset.name()));
    }

    /** Whether more characters came through than were lost. */
    private static boolean isMostlyUtf8(String lenient) {
        long lost = lenient.chars().filter(c -> c == '\uFFFD').count();
        long found = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return found >= lost;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        int b0 = unit(bytes, 0);
        int b1 = unit(bytes, 1);
        int b2 = unit(bytes, 2);
        int b3 = unit(bytes, 3);
        if (b0 == 0xFF && b1 == 0xFE) {
            return b2 == 0 && b3 == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF ? Charset.forName("UTF-32BE") : null;
    }

    private static int unit(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void refuseBinary(String text) throws UnreadableException {
        long controls = text.chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B || c == 0x7F)
                .count();
        if (controls * MIN_TEXT_PER_CONTROL > text.length()) {
            throw new UnreadableException("a binary file, not text");
        }
    }
}
