package org.claimwire.producer.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers byte by byte as a test says, one answer after the other; the last one is repeated. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Answering> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<InetAddress> reached = new CopyOnWriteArrayList<>();

    private RawServer(String interfaces, Answering... answers) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getByName(interfaces));
        this.answers = List.of(answers);
        start(this::accept);
    }

    /** What a server does with a connection once the request's head has come. */
    @FunctionalInterface
    public interface Answering {

        /** Answers; the connection is closed afterwards. */
        void answer(String request, OutputStream out) throws IOException;
    }

    /** A server at 127.0.0.1. */
    public static RawServer of(Answering... answers) throws IOException {
        return new RawServer("127.0.0.1", answers);
    }

    /** A server at all addresses of this machine. */
    static RawServer everywhere(Answering... answers) throws IOException {
        return new RawServer("0.0.0.0", answers);
    }

    /** Answers with just these characters. */
    public static Answering raw(String answer) {
        return (request, out) -> out.write(answer.getBytes(ISO_8859_1));
    }

    /** Answers with a status and headers, and no body. */
    public static Answering status(int status, String... headers) {
        return raw("HTTP/1.1 " + status + " Whatever\r\n" + lines(headers) + "Content-Length: 0\r\n\r\n");
    }

    /** Answers with a document. */
    public static Answering ok(byte[] body, String... headers) {
        return (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\n" + lines(headers) + "Content-Length: " + body.length + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            out.write(body);
        };
    }

    /** Begins an answer and repeats something for as long as anybody listens. */
    static Answering endless(String beginning, byte[] repeated) {
        return (request, out) -> {
            out.write(beginning.getBytes(ISO_8859_1));
            while (true) {
                out.write(repeated);
                out.flush();
            }
        };
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The address of a path on it. */
    public HttpAddress at(String path) {
        return HttpAddress.of("http://127.0.0.1:" + port() + path);
    }

    /** The heads of the requests, in order. */
    public List<String> requests() {
        return requests;
    }

    /** The addresses at which it was reached, in order. */
    List<InetAddress> reached() {
        return reached;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = head(connection.getInputStream());
            Answering answer;
            synchronized (requests) {
                answer = answers.get(Math.min(requests.size(), answers.size() - 1));
                requests.add(request);
                reached.add(connection.getLocalAddress());
            }
            answer.answer(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (SocketException left) {
            // The client has heard enough, which is what most of these answers are for.
        } catch (IOException broken) {
            throw new IllegalStateException("the test's own server", broken);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                break;
            }
            head.append((char) octet);
        }
        return head.toString();
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test-server");
        thread.setDaemon(true);
        thread.start();
    }
}
