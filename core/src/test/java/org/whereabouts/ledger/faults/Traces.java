package org.whereabouts.ledger.faults;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Looks for markers in files, in every form in which text gets written: UTF-8, UTF-16 of both byte
/// orders, and base64 of it at each of the three positions that a text can have in base64.
final class Traces {
    private static final int KEY_BYTES = 6;

    /// The first bytes of a form, to all forms that begin so: one pass over a file finds all.
    private final Map<Long, List<Form>> forms = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    private record Form(String marker, String how, byte[] bytes) {
        @Override
        public String toString() {
            return marker + " as " + how;
        }
    }

    /// @param markers texts of at least 16 ASCII characters that occur nowhere else
    Traces(List<String> markers) {
        for (String marker : markers) {
            for (Charset charset :
                    List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE)) {
                byte[] bytes = marker.getBytes(charset);
                add(marker, charset.name(), bytes);
                for (int before = 0; before < 3; before++) {
                    add(
                            marker,
                            "base64 of " + charset.name() + " +" + before,
                            base64(bytes, before));
                }
            }
        }
    }

    /// What base64 makes of the bytes when `before` other bytes stand before them: only the
    /// characters that depend on nothing else.
    private static byte[] base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        byte[] text = Base64.getEncoder().withoutPadding().encode(shifted);
        int from = (before * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return Arrays.copyOfRange(text, from, to);
    }

    private void add(String marker, String how, byte[] bytes) {
        forms.computeIfAbsent(key(bytes, 0), _ -> new ArrayList<>())
                .add(new Form(marker, how, bytes));
    }

    /// Every marker that is found in a file of the folders, by file and form.
    List<String> in(List<Path> folders) throws IOException {
        var found = new TreeSet<String>();
        for (Path folder : folders) {
            List<Path> all;
            try (var files = Files.walk(folder)) {
                all = files.filter(Files::isRegularFile).toList();
            }
            for (Path file : all) {
                byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
                search("the name of " + file, name, found);
                search(file.toString(), content(file), found);
            }
        }
        return List.copyOf(found);
    }

    /// A database removes files of its own while it is open: a file that is gone has no content.
    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return new byte[0];
        }
    }

    private void search(String where, byte[] bytes, Set<String> found) {
        for (int at = 0; at + KEY_BYTES <= bytes.length; at++) {
            var candidates = forms.get(key(bytes, at));
            if (candidates == null) {
                continue;
            }
            for (Form form : candidates) {
                int end = at + form.bytes.length;
                if (end <= bytes.length
                        && Arrays.equals(bytes, at, end, form.bytes, 0, form.bytes.length)) {
                    found.add(form + " in " + where);
                }
            }
        }
    }

    private static long key(byte[] bytes, int at) {
        long key = 0;
        for (int i = 0; i < KEY_BYTES; i++) {
            key = key << 8 | (bytes[at + i] & 0xff);
        }
        return key;
    }
}
