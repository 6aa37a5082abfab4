package org.claimwire.dashboard.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.claimwire.dashboard.view.Change;
import org.claimwire.dashboard.view.EventId;
import org.claimwire.dashboard.view.View;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/**
 * One client of the stream. It holds nothing but its place in the changes, which it follows as fast as it takes them: at most
 * one piece is on its way, and the next is made when that is gone. One that falls behind what is known of the changes is
 * disconnected.
 */
final class StreamClient extends IteratingCallback {

    private static final String OPENING = "retry: 2000\n\n";
    private static final String HEARTBEAT = ": still here\n\n";
    private static final String RESET = "{\"reason\":\"what was missed is no longer known; load the lists anew\"}";
    private static final int CHANGES_IN_A_PIECE = 64;
    private static final int CHARACTERS_IN_A_PIECE = 128 * 1024;

    private final View view;
    private final Events events;
    private final Supplier<String> status;
    private final Subscription subscription;
    private final Response response;
    private final Callback callback;
    private final Runnable onEnd;
    private final AtomicBoolean statusIsDue = new AtomicBoolean();
    private final AtomicBoolean heartbeatIsDue = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final StringBuilder piece = new StringBuilder(OPENING);
    private EventId place;
    private volatile boolean ends;

    /**
     * Begins with what it has missed.
     *
     * @param status says how the dashboard stands, as JSON
     * @param onEnd told once when it is gone
     */
    StreamClient(
            View view,
            Events events,
            Supplier<String> status,
            Subscription subscription,
            Response response,
            Callback callback,
            Runnable onEnd) {
        this.view = view;
        this.events = events;
        this.status = status;
        this.subscription = subscription;
        this.response = response;
        this.callback = callback;
        this.onEnd = onEnd;
        EventId now = view.lastChange();
        EventId seen = subscription.seen();
        boolean isKnown = seen != null && view.changes(seen, 1).isPresent();
        place = isKnown && seen != null ? seen : now;
        if (subscription.isLost() || (seen != null && !isKnown)) {
            piece.append(Events.event("reset", now, RESET));
        }
        statusIsDue.set(true);
    }

    /** It is time to say how the dashboard stands. */
    void statusIsDue() {
        statusIsDue.set(subscription.status());
    }

    /** It is time for a sign of life. */
    void heartbeatIsDue() {
        heartbeatIsDue.set(true);
    }

    /** Ends it after what is on its way. */
    void end() {
        ends = true;
        iterate();
    }

    @Override
    protected Action process() {
        if (ends || !addChanges()) {
            return Action.SUCCEEDED;
        }
        if (statusIsDue.getAndSet(false) && subscription.status()) {
            piece.append(Events.event(Subscription.STATUS, place, status.get()));
        }
        if (heartbeatIsDue.getAndSet(false) && piece.isEmpty()) {
            piece.append(HEARTBEAT);
        }
        if (piece.isEmpty()) {
            return Action.IDLE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(piece.toString().getBytes(StandardCharsets.UTF_8));
        piece.setLength(0);
        response.write(false, bytes, this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        gone();
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        gone();
        callback.failed(cause);
    }

    private void gone() {
        if (ended.compareAndSet(false, true)) {
            onEnd.run();
        }
    }

    /** False if some of what it has missed is no longer known. */
    private boolean addChanges() {
        boolean isMore = true;
        while (isMore && piece.isEmpty()) {
            Optional<List<Change>> missed = view.changes(place, CHANGES_IN_A_PIECE);
            if (missed.isEmpty()) {
                return false;
            }
            missed.get().forEach(this::add);
            isMore = missed.get().size() == CHANGES_IN_A_PIECE;
        }
        return true;
    }

    private void add(Change change) {
        if (piece.length() < CHARACTERS_IN_A_PIECE) {
            place = new EventId(place.run(), change.number());
            if (subscription.kinds().contains(change.ref().kind())) {
                piece.append(events.of(change, subscription.query(), place));
            }
        }
    }
}
