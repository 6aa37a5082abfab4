package org.claimwire.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.claimwire.dashboard.DashboardSettings;
import org.claimwire.dashboard.http.DashboardServer;
import org.claimwire.dashboard.view.Limits;
import org.claimwire.dashboard.view.Progress;
import org.claimwire.dashboard.view.View;
import org.claimwire.schemas.Settings;

/**
 * A desk: a view, the server that shows it, and a browser's window in front of it.
 *
 * <p>Whatever the browser complains of, a breach of the content security policy or an error of a script, fails the test when the
 * desk is closed.
 */
final class Desk implements AutoCloseable {

    private static final Progress LIVE = new Progress(Progress.State.LIVE, null, List.of(), null, 0);

    private static final double PATIENCE_MS = 10_000;

    final View view = new View(Limits.of(Settings.load()));
    final DashboardServer server;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> forgiven = new ArrayList<>();
    private final BrowserContext context;
    final Page page;

    /** A desk of 1280 x 900 in light colours. */
    Desk() throws IOException {
        this("");
    }

    /** @param token what the API asks for */
    Desk(String token) throws IOException {
        this(token, UnaryOperator.identity());
    }

    /** @param change what is other than at a usual desk */
    Desk(UnaryOperator<Browser.NewContextOptions> change) throws IOException {
        this("", change);
    }

    private Desk(String token, UnaryOperator<Browser.NewContextOptions> change) throws IOException {
        Browser browser = Chromium.running();
        server = new DashboardServer(settings(token), view, () -> LIVE, "test");
        context = browser.newContext(change.apply(new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Asia/Tbilisi")));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript("addEventListener('securitypolicyviolation', e =>"
                + " console.error('CSP refused ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));"
                + "addEventListener('error', e => console.error(e.message));");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The settings of a server at any free port. */
    private static DashboardSettings settings(String token) {
        DashboardSettings usual = DashboardSettings.of(Settings.load());
        return new DashboardSettings(
                usual.host(),
                0,
                usual.hosts(),
                token,
                usual.maxStreams(),
                usual.maxExports(),
                usual.maxConnections(),
                usual.requestWithin(),
                usual.idleTimeout());
    }

    /** Opens the page and waits until it shows its situations. */
    Desk open(String query) {
        return open(server.address(), query);
    }

    /** Opens the page at another address of the same server. */
    Desk open(URI address, String query) {
        page.navigate(address + query);
        page.locator("#status .lamp.good").waitFor();
        page.locator("#situation svg.chart, #situation .none").first().waitFor();
        return this;
    }

    /** The query that opens a situation. */
    static String of(String situation) {
        return "?situation=" + situation.replace("/", "%2F");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Lets the complaints of something that was done on purpose go. */
    void forgive(String about) {
        forgiven.add(about);
    }

    @Override
    public void close() {
        context.close();
        server.close();
        complaints.removeIf(complaint -> forgiven.stream().anyMatch(complaint::contains));
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }
}
