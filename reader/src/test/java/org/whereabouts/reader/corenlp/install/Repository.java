package org.whereabouts.reader.corenlp.install;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// A repository on this computer that serves parts of files, or does not, or breaks off.
final class Repository implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> files;
    private final boolean cuts;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private int breaks;
    private final int breakAfter;

    /// @param cuts whether it serves parts of files
    /// @param breaks how many answers break off
    /// @param breakAfter after how many bytes
    Repository(Map<String, byte[]> files, boolean cuts, int breaks, int breakAfter)
            throws IOException {
        this.files = files;
        this.cuts = cuts;
        this.breaks = breaks;
        this.breakAfter = breakAfter;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI base() {
        return URI.create(
                "http://"
                        + InetAddress.getLoopbackAddress().getHostAddress()
                        + ":"
                        + server.getAddress().getPort()
                        + "/m");
    }

    /// The ranges that were asked for.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] file = files.get(path.substring(path.lastIndexOf('/') + 1));
            if (file == null || !path.startsWith("/m/" + Pieces.PATH)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String range = exchange.getRequestHeaders().getFirst("Range");
            asked.add(range);
            String[] ends = range.replace("bytes=", "").split("-", 2);
            int from = cuts ? Integer.parseInt(ends[0]) : 0;
            int end = cuts ? Integer.parseInt(ends[1]) + 1 : file.length;
            if (cuts) {
                exchange.getResponseHeaders()
                        .add(
                                "Content-Range",
                                "bytes " + from + "-" + (end - 1) + "/" + file.length);
            }
            exchange.sendResponseHeaders(cuts ? 206 : 200, end - from);
            int to = breaks-- > 0 ? Math.min(end, from + breakAfter) : end;
            exchange.getResponseBody().write(Arrays.copyOfRange(file, from, to));
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
