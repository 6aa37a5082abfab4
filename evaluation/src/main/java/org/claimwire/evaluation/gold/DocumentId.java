package org.claimwire.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name under which a reader sees an article of an incident: it says nothing of which incident that is. */
final class DocumentId {

    private static final int DIGITS = 16;

    private DocumentId() {}

    /** The first digits of a hash of both names. */
    static String of(String incident, String document) {
        byte[] words = (incident + "/" + document).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
