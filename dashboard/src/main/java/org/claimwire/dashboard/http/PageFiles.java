package org.claimwire.dashboard.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** The files of the page, out of the class path. A client asks each time whether its copy is still the last. */
final class PageFiles {

    private static final String FOLDER = "/org/claimwire/dashboard/page/";
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Optional<Answer>> files = new ConcurrentHashMap<>();

    /**
     * The file, or that a copy of it is still the last.
     *
     * @param path below the page's folder
     * @param ifNoneMatch the tags of the copies that the client has; null for none
     * @throws ProblemException if there is no such file
     */
    Answer answer(String path, @Nullable String ifNoneMatch) {
        Answer file = PATH.matcher(path).matches()
                ? files.computeIfAbsent(path, PageFiles::read).orElse(null)
                : null;
        if (file == null) {
            files.remove(path); // a name that nobody knows must not stay in memory
            throw new ProblemException(404, "the page has no file of this name; it begins at /");
        }
        String tag = String.valueOf(file.headers().get(HttpHeader.ETAG));
        return ifNoneMatch != null && ifNoneMatch.contains(tag)
                ? new Answer(304, file.headers(), ByteBuffer.allocate(0))
                : file;
    }

    private static Optional<Answer> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream file = PageFiles.class.getResourceAsStream(FOLDER + path)) {
            if (file == null || type == null) {
                return Optional.empty();
            }
            byte[] content = file.readAllBytes();
            return Optional.of(new Answer(
                    200,
                    Map.of(
                            HttpHeader.CONTENT_TYPE,
                            type,
                            HttpHeader.CACHE_CONTROL,
                            "no-cache",
                            HttpHeader.ETAG,
                            tag(content)),
                    ByteBuffer.wrap(content).asReadOnlyBuffer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
