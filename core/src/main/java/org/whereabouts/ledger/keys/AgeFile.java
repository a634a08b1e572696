package org.whereabouts.ledger.keys;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/// Files in the age format, by jagged. The command `age` reads them too: nobody depends on this
/// program to get at a vault or an attachment.
public final class AgeFile {
    private AgeFile() {}

    /// A channel that encrypts what is written to it. Closing it ends the file and closes the
    /// target.
    public static WritableByteChannel encrypting(WritableByteChannel target, AgeIdentity recipient)
            throws IOException {
        try {
            var stanza =
                    X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(
                            recipient.recipient());
            return new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(target, List.of(stanza));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("X25519 refused its own key", impossible);
        }
    }

    /// A channel that decrypts. What it gives was authenticated piece by piece; that the file was
    /// not cut short is known when its end was reached.
    ///
    /// @throws GeneralSecurityException if the identity does not open it
    public static ReadableByteChannel decrypting(ReadableByteChannel source, AgeIdentity identity)
            throws IOException, GeneralSecurityException {
        var stanza = X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity.secret());
        return new StandardDecryptingChannelFactory().newDecryptingChannel(source, List.of(stanza));
    }

    /// Encrypts a small content.
    static byte[] encrypt(byte[] plain, AgeIdentity recipient) {
        var file = new ByteArrayOutputStream();
        try (var channel = encrypting(Channels.newChannel(file), recipient);
                var out = Channels.newOutputStream(channel)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory refused to be written", impossible);
        }
        return file.toByteArray();
    }

    /// Decrypts a small file; empty if it is damaged or meant for another identity.
    static Optional<byte[]> decrypt(byte[] file, AgeIdentity identity) {
        try (var source = Channels.newChannel(new ByteArrayInputStream(file));
                var in = Channels.newInputStream(decrypting(source, identity))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | GeneralSecurityException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
