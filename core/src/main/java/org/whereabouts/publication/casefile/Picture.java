package org.whereabouts.publication.casefile;

/// The picture in the file, made anew from the source's picture so that nothing that was hidden in
/// the original (place, camera, names) comes along.
///
/// @param mediaType `image/png` or `image/jpeg`
/// @param base64 the bytes of the new picture in Base64, as a page or a JSON file carries them
/// @param depicted the line that says whom the picture shows: its provenance
public record Picture(String mediaType, String base64, int width, int height, Line depicted) {

    /// Size and kind, never the content.
    @Override
    public String toString() {
        return "Picture[" + mediaType + ", " + width + " x " + height + "]";
    }
}
