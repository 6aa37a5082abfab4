package org.claimwire.dashboard.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.claimwire.dashboard.view.Kind;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/**
 * Writes a list piece by piece, as fast as the client takes it. Each value is looked up when its turn comes, so that what is
 * killed meanwhile is not written; what is gone is left out.
 */
public final class Export extends IteratingNestedCallback {

    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final int CHARACTERS_IN_A_PIECE = 64 * 1024;

    private final View view;
    private final Kind kind;
    private final ExportFormat format;
    private final Iterator<String> keys;
    private final Response response;
    private final long began = System.nanoTime();
    private boolean begun;

    /**
     * An export that is still to be {@link #iterate begun}.
     *
     * @param keys what is written, in this order
     * @param response its headers are set
     * @param callback told when all is written, or cannot be
     */
    public Export(View view, Kind kind, ExportFormat format, List<String> keys, Response response, Callback callback) {
        super(callback);
        this.view = view;
        this.kind = kind;
        this.format = format;
        this.keys = keys.iterator();
        this.response = response;
    }

    @Override
    protected Action process() throws TimeoutException {
        if (System.nanoTime() - began > LONGEST) {
            throw new TimeoutException("an export takes at most " + Duration.ofNanos(LONGEST));
        }
        if (begun && !keys.hasNext()) {
            return Action.SUCCEEDED;
        }
        StringBuilder piece = new StringBuilder(begun ? "" : format.head(kind));
        begun = true;
        while (keys.hasNext() && piece.length() < CHARACTERS_IN_A_PIECE) {
            view.get(kind, keys.next()).ifPresent(entry -> piece.append(format.lines(entry)));
        }
        ByteBuffer bytes = ByteBuffer.wrap(piece.toString().getBytes(StandardCharsets.UTF_8));
        response.write(!keys.hasNext(), bytes, this);
        return Action.SCHEDULED;
    }
}
