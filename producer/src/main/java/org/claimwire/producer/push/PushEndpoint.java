package org.claimwire.producer.push;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.claimwire.producer.Causes;
import org.claimwire.producer.Document;
import org.claimwire.producer.Given;
import org.claimwire.producer.Limits;
import org.claimwire.producer.LiveSource;
import org.claimwire.producer.ParsedItem;
import org.claimwire.producer.Refusal;
import org.claimwire.producer.intake.DocumentReader;
import org.claimwire.producer.intake.Formats;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * An address that items are pushed to: {@code POST /items}, in any format, told by {@code Content-Type} or by the content.
 *
 * <p>It answers when the brokers have acknowledged: 202 with how many items were accepted and what was refused, or 400 if
 * all of it was refused. 401: no token, or another one. 403: a foreign host or origin. 413: more than {@link #MAX_BYTES} or
 * {@link #MAX_PIECES}. 415: no format of ours. 429: too many requests wait. 503: the brokers are away. After the last two the
 * same may be sent again, after as many seconds as {@code Retry-After} says.
 */
public final class PushEndpoint implements LiveSource, AutoCloseable {

    /** The longest body of a request. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** The most items, and pieces that are none, of a request. */
    public static final int MAX_PIECES = 10_000;

    static final Answer TOO_LARGE =
            Answer.error(413, "a request has at most " + MAX_BYTES + " bytes; send several, one after the other");

    private static final Answer TOO_MANY_PIECES =
            Answer.error(413, "a request has at most " + MAX_PIECES + " items; send several, one after the other");
    static final Answer FULL = Answer.error(429, "too many requests wait; send it again", 1);
    private static final Answer AWAY =
            Answer.error(503, "the brokers are away, or the producer stops; send it again", 10);
    private static final int MAX_CONNECTIONS = 1024;
    private static final int MAX_NOT_YET_ACCEPTED = 1024;
    private static final int MAX_THREADS = 16;

    private final PushSettings settings;
    private final DocumentReader reader;
    private final BooleanSupplier away;
    private final Semaphore room;
    private final BlockingQueue<Push> queue;
    private final SlowClients slow;
    private final ScheduledExecutorService clock;
    private final Javalin server;
    private volatile boolean stops;

    /**
     * Listens; what comes is held until the source {@link #run runs}.
     *
     * @param settings where, and who may come
     * @param formats those that count
     * @param away whether the brokers are away, so that there is no use in waiting for them
     * @throws IOException if the address cannot be listened at; the message says why
     */
    public PushEndpoint(PushSettings settings, Formats formats, BooleanSupplier away) throws IOException {
        this.settings = settings;
        this.reader = new DocumentReader(formats);
        this.away = away;
        room = new Semaphore(settings.maxRequests());
        queue = new ArrayBlockingQueue<>(settings.maxRequests());
        slow = new SlowClients(settings.requestWithin());
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "push-clock");
            thread.setDaemon(true);
            return thread;
        });
        server = Javalin.create(config -> configure(config, formats));
        try {
            server.start();
        } catch (RuntimeException taken) {
            clock.shutdownNow();
            throw new IOException(
                    "cannot listen at " + settings.host() + ":" + settings.port() + ": "
                            + Causes.rootOf(taken).getMessage(),
                    taken);
        }
        clock.scheduleWithFixedDelay(slow::cut, 250, 250, TimeUnit.MILLISECONDS);
    }

    /** Where items are pushed to. */
    @Override
    public String name() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/items";
    }

    /** The port that it listens at. */
    public int port() {
        return server.port();
    }

    @Override
    public void run(Delivery delivery) throws InterruptedException {
        List<Push> batch = new ArrayList<>();
        stops = false;
        try {
            while (true) {
                batch.add(queue.take());
                queue.drainTo(batch);
                for (Push push : batch) {
                    hand(push, delivery);
                }
                delivery.await();
                batch.forEach(Push::settled);
                batch.clear();
            }
        } finally {
            stops = true;
            queue.drainTo(batch);
            batch.forEach(push -> push.giveUp("the producer stops"));
            batch.clear();
        }
    }

    private static void hand(Push push, Delivery delivery) throws InterruptedException {
        if (push.begin()) {
            for (ParsedItem piece : push.pieces()) {
                delivery.accept(piece);
            }
        }
    }

    private void configure(JavalinConfig config, Formats formats) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 2L * MAX_BYTES; // what the handlers in front let pass
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS);
        Guard guard = new Guard(settings);
        config.jetty.modifyServer(jetty -> jetty.setHandler(new Requests(guard, formats, slow).handlers()));
        config.jetty.addConnector(this::connector);
        config.routes.post("/items", this::take);
    }

    private ServerConnector connector(Server jetty, HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setHeaderCacheCaseSensitive(true); // else a token is taken for one of other case that came before it
        http.setIdleTimeout(settings.answerWithin().plusSeconds(5).toMillis());
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.requestWithin().toMillis());
        connector.setAcceptQueueSize(MAX_NOT_YET_ACCEPTED);
        connector.addBean(slow);
        connector.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, connector));
        return connector;
    }

    private void take(Context request) {
        if (stops || away.getAsBoolean()) {
            answer(request, AWAY);
        } else if (!room.tryAcquire()) {
            answer(request, FULL);
        } else {
            takeInto(request);
        }
    }

    private void takeInto(Context request) {
        boolean queued = false;
        try {
            byte[] body = request.bodyAsBytes();
            if (body.length > MAX_BYTES) {
                answer(request, TOO_LARGE);
                return;
            }
            Push push = new Push(read(request, body));
            queue.add(push); // there is room: see the semaphore
            queued = true;
            push.answer().whenComplete((answer, never) -> room.release());
            clock.schedule(
                    () -> push.giveUp("the brokers have not answered in time"),
                    settings.answerWithin().toMillis(),
                    TimeUnit.MILLISECONDS);
            request.future(() -> push.answer().thenAccept(answer -> answer(request, answer)));
        } catch (TooManyPieces tooMany) {
            answer(request, TOO_MANY_PIECES);
        } catch (IOException broken) {
            answer(request, Answer.error(400, "the body cannot be read: " + broken.getMessage()));
        } finally {
            if (!queued) {
                room.release();
            }
        }
    }

    private List<ParsedItem> read(Context request, byte[] body) throws IOException {
        Charset charset = MediaTypes.charset(request.contentType());
        Given given = new Given(null, null, null, List.of(), null, charset);
        Document document = new Document(
                "pushed from " + request.ip(), null, body.length, given, () -> new ByteArrayInputStream(body));
        List<ParsedItem> pieces = new ArrayList<>();
        String name = MediaTypes.fileName(request.contentType()).orElseThrow();
        reader.read(document, name, piece -> {
            if (pieces.size() == MAX_PIECES) {
                throw new TooManyPieces();
            }
            pieces.add(withContent(piece, body));
        });
        return pieces;
    }

    /** A body that is refused as a whole is at hand. */
    private static ParsedItem withContent(ParsedItem piece, byte[] body) {
        return piece instanceof Refusal refusal && refusal.origin().line() == 0 && body.length <= Limits.REFUSED_BYTES
                ? Refusal.of(refusal.origin(), refusal.reason(), body)
                : piece;
    }

    private static void answer(Context request, Answer answer) {
        if (answer.retryAfter() > 0) {
            request.header("Retry-After", Integer.toString(answer.retryAfter()));
        }
        request.status(answer.status()).contentType("application/json").result(answer.json());
    }

    /** Answers what still waits, and stops listening. */
    @Override
    public void close() {
        server.stop();
        clock.shutdownNow();
    }

    /** Ends the reading of a request. */
    private static final class TooManyPieces extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooManyPieces() {
            super(null, null, false, false);
        }
    }
}
