package org.whereabouts.reader.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Fault.TableCode;

/// The shared texts of a workbook, within the limit of their size. Readings that stand above the
/// characters (phonetic runs) are not part of a text.
final class XlsxTexts {
    private final List<String> texts;

    private XlsxTexts(List<String> texts) {
        this.texts = texts;
    }

    String get(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new PackedTable.Stopped(TableCode.BROKEN);
        }
        return texts.get(index);
    }

    static XlsxTexts read(PackedTable workbook, ZipFile zip) throws IOException {
        var texts = new ArrayList<String>();
        String part = "xl/sharedStrings.xml";
        if (zip.getEntry(part) == null) {
            return new XlsxTexts(texts);
        }
        XMLStreamReader xml = workbook.xml(zip, part, workbook.limits().unpackedBytesMax());
        long held = 0;
        while (PackedTable.has(xml)) {
            if (PackedTable.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = item(xml, "si", workbook.limits().cellCharsMax());
                held += 2L * text.length() + 48;
                if (held > workbook.limits().sharedBytesMax()) {
                    throw new PackedTable.Stopped(TableCode.SIZE);
                }
                texts.add(text);
            }
        }
        return new XlsxTexts(texts);
    }

    /// The text of one item up to the end of the element; no longer than one character beyond the
    /// limit.
    static String item(XMLStreamReader xml, String element, int charsMax) {
        var text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        while (true) {
            switch (PackedTable.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(element)) {
                        return text.toString();
                    }
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0 && text.length() <= charsMax) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT ->
                        throw new PackedTable.Stopped(TableCode.BROKEN);
                default -> {}
            }
        }
    }
}
