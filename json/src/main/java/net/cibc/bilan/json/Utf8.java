package net.cibc.bilan.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * Checks that bytes are UTF-8, which Jackson's parser does not do strictly: it accepts overlong forms, halves of
 * characters and what lies above U+10FFFF.
 */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i += i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & NOT_ASCII) == 0 ? Long.BYTES : 1;
            } else {
                int length = length(bytes, i, to);
                if (length == 0) {
                    return false;
                }
                i += length;
            }
        }
        return true;
    }

    /** Gets the number of bytes of a character beyond ASCII; 0 if it is none. */
    private static int length(byte[] bytes, int i, int to) {
        int lead = bytes[i] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > to) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int k = i + 2; k < i + length; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Decodes bytes up to the first that is not UTF-8. */
    static String decode(byte[] bytes, int from, int length) {
        CharBuffer text = CharBuffer.allocate(length);
        UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length), text, true);
        return text.flip().toString();
    }
}
