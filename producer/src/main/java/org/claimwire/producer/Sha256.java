package org.claimwire.producer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which bytes and words are known again. */
public final class Sha256 {

    private Sha256() {}

    /** A digest that bytes are put into piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("every Java has SHA-256", everyJavaHasIt);
        }
    }

    /** The 32 bytes of some words in UTF-8. */
    public static byte[] of(String words) {
        return digest().digest(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The 64 hexadecimal digits of some words in UTF-8. */
    public static String hex(String words) {
        return HexFormat.of().formatHex(of(words));
    }

    /** The 64 hexadecimal digits of some bytes. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }
}
