package org.whereabouts.reader.document;

import java.util.EnumSet;
import java.util.Set;
import org.whereabouts.intake.document.DocumentText.Flag;

/// The common form of a document's text, and what can be seen of it as it stands.
final class TextForm {
    private TextForm() {}

    /// Line ends become `\n`, the byte order mark goes. Nothing else changes: a spelling is
    /// evidence.
    static String normal(String text) {
        String from = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return from.indexOf('\r') < 0 ? from : from.replace("\r\n", "\n").replace('\r', '\n');
    }

    static Set<Flag> flags(String text) {
        var flags = EnumSet.noneOf(Flag.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bidi =
                    (c >= '\u202A' && c <= '\u202E')
                            || (c >= '\u2066' && c <= '\u2069')
                            || c == '\u200E'
                            || c == '\u200F'
                            || c == '\u061C';
            if (bidi) {
                flags.add(Flag.BIDI_CONTROLS);
            } else if (c == '\uFFFD') {
                flags.add(Flag.UNDECODED);
            } else if (c < 0x20 && c != '\n' && c != '\t' && c != '\f') {
                flags.add(Flag.CONTROLS);
            }
        }
        return flags;
    }

    /// The language as far as letters alone tell it, and only where they do: letters that only one
    /// of the languages has.
    static String language(String text) {
        int han = 0;
        int kazakh = 0;
        int uyghur = 0;
        int cyrillic = 0;
        int arabic = 0;
        int latin = 0;
        int end = Math.min(text.length(), 200_000);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                han++;
            } else if ("ӘәҒғҚқҢңӨөҰұҮүҺһІі".indexOf(c) >= 0) {
                kazakh++;
            } else if (c >= '\u0400' && c <= '\u04FF') {
                cyrillic++;
            } else if ("ېۆۈۋ".indexOf(c) >= 0) {
                uyghur++;
            } else if (c >= '\u0600' && c <= '\u06FF') {
                arabic++;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            }
        }
        int most = Math.max(Math.max(han * 2, cyrillic + kazakh), Math.max(arabic + uyghur, latin));
        if (most == 0) {
            return "";
        }
        if (most == han * 2) {
            return "zh";
        }
        if (most == cyrillic + kazakh) {
            return kazakh * 50 > cyrillic ? "kk" : "ru";
        }
        if (most == arabic + uyghur) {
            return uyghur * 50 > arabic ? "ug" : "";
        }
        return "en";
    }
}
