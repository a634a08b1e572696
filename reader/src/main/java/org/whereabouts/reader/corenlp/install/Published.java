package org.whereabouts.reader.corenlp.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where published files come from.
public sealed interface Published {
    /// Where everybody finds them.
    URI MAVEN_CENTRAL = URI.create("https://repo1.maven.org/maven2/");

    /// Bytes of a published file. There may be more than were asked for, or fewer.
    ///
    /// @param from the first
    /// @param end after the last
    InputStream bytes(String artifact, long from, long end) throws IOException;

    /// A folder that somebody filled elsewhere: the two files as they were published, in it or in
    /// it as in a Maven repository.
    record Folder(Path folder) implements Published {
        @Override
        public InputStream bytes(String artifact, long from, long end) throws IOException {
            Path flat = folder.resolve(artifact);
            Path file =
                    Files.isRegularFile(flat)
                            ? flat
                            : folder.resolve(Pieces.PATH).resolve(artifact);
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(artifact);
            }
            FileChannel channel = FileChannel.open(file);
            channel.position(from);
            return Channels.newInputStream(channel);
        }
    }

    /// A repository in Maven's layout, over the net.
    record Web(URI base) implements Published {
        @Override
        public InputStream bytes(String artifact, long from, long end) throws IOException {
            String root = base.toString().endsWith("/") ? base.toString() : base + "/";
            return WebBytes.of(URI.create(root + Pieces.PATH + artifact), from, end);
        }
    }
}
