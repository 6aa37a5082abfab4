package org.claimwire.producer.http;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache's HttpClient with all that it would do by itself turned off: it follows no redirect, keeps no cookie and no
 * connection, tries nothing twice, unpacks nothing, logs in nowhere, and takes no proxy from the environment.
 */
final class Client {

    /** The longest header, and the most of them. */
    static final int HEADER_BYTES = 16 * 1024;

    static final int HEADERS = 200;

    /** More than there are threads: hosts are asked one request at a time. */
    private static final int CONNECTIONS = 10_000;

    private Client() {}

    /**
     * A client.
     *
     * @param names decides where a connection may lead
     * @param trust whose certificates are believed
     */
    static CloseableHttpClient of(HttpOptions options, GuardedNames names, SSLContext trust) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(options, names, trust))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(options.userAgent())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(options.responseTimeout()))
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            HttpOptions options, GuardedNames names, SSLContext trust) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(options.connectTimeout()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(options.connectTimeout()))
                        .setSocketTimeout(timeout(options.responseTimeout()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(HEADER_BYTES)
                                .setMaxHeaderCount(HEADERS)
                                .build())
                        .build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .build();
    }

    private static Timeout timeout(Duration time) {
        return Timeout.of(time);
    }
}
