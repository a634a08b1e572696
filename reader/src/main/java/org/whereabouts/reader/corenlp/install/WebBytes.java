package org.whereabouts.reader.corenlp.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Bytes of a file on the net.
final class WebBytes {
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final Duration ANSWER_MAX = Duration.ofSeconds(60);

    private WebBytes() {}

    static InputStream of(URI file, long from, long end) throws IOException {
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(ANSWER_MAX)
                        .build();
        var request =
                HttpRequest.newBuilder(file)
                        .timeout(ANSWER_MAX)
                        .header("Range", "bytes=" + from + "-" + (end - 1))
                        .build();
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        InputStream body = answer.body();
        if (answer.statusCode() == PARTIAL && starts(answer, from)) {
            return body;
        }
        if (answer.statusCode() == OK) {
            // A place that does not cut files sends the whole: what stands before is read past.
            body.skipNBytes(from);
            return body;
        }
        body.close();
        throw new IOException("the answer was " + answer.statusCode());
    }

    private static boolean starts(HttpResponse<?> answer, long from) {
        return answer.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + from + "-"))
                .isPresent();
    }
}
