package org.whereabouts.reader.corenlp.install;

/// A file of the installation, and where its bytes stand in a published file.
///
/// @param file its name in the folder of the installation
/// @param artifact name of the published file that holds it
/// @param offset first byte in the published file
/// @param length bytes there
/// @param packed whether they are deflated there (RFC 1951)
/// @param size bytes of the file itself
/// @param sha256 of the file itself, in hexadecimal
public record Piece(
        String file,
        String artifact,
        long offset,
        long length,
        boolean packed,
        long size,
        String sha256) {

    /// After the last byte in the published file.
    long end() {
        return offset + length;
    }
}
