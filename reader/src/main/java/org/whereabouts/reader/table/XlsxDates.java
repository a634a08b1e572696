package org.whereabouts.reader.table;

import static org.whereabouts.reader.table.PackedTable.attribute;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// Which formats of a workbook show dates, and how finely. A date cell holds a count of days; what
/// it shows decides how much of the date somebody gave: a cell that shows "May 2017" says no day.
final class XlsxDates {
    private final List<String> formats;
    private final boolean from1904;

    private XlsxDates(List<String> formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    static XlsxDates read(PackedTable workbook, ZipFile zip, boolean from1904) throws IOException {
        var formats = new ArrayList<String>();
        String part = "xl/styles.xml";
        if (zip.getEntry(part) == null) {
            return new XlsxDates(formats, from1904);
        }
        Map<String, String> own = new HashMap<>();
        XMLStreamReader xml = workbook.xml(zip, part, workbook.limits().sharedBytesMax());
        boolean inCells = false;
        while (PackedTable.has(xml)) {
            int event = PackedTable.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                            own.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            formats.add(code(attribute(xml, "numFmtId"), own));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
        return new XlsxDates(formats, from1904);
    }

    private static String code(String id, Map<String, String> own) {
        if (own.containsKey(id)) {
            return own.get(id);
        }
        String builtin =
                id.matches("[0-9]{1,3}")
                        ? BuiltinFormats.getBuiltinFormat(Integer.parseInt(id))
                        : null;
        return builtin == null ? "General" : builtin;
    }

    /// The date that a number shows in a style, as EDTF; empty where the style shows no date.
    Optional<String> shown(String style, double serial) {
        int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
        if (index >= formats.size() || !(serial >= 1) || serial > 2_958_465) {
            return Optional.empty();
        }
        String format = formats.get(index);
        if (!DateUtil.isADateFormat(-1, format)) {
            return Optional.empty();
        }
        String plain =
                format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        boolean year = plain.contains("y") || plain.contains("e");
        boolean day = plain.contains("d");
        boolean month = plain.replaceAll("h+[^a-z]*m+|m+[^a-z]*s+", "").contains("m");
        if (!year && !day && !month) {
            return Optional.empty();
        }
        LocalDate date = DateUtil.getLocalDateTime(serial, from1904).toLocalDate();
        String y = year ? "%04d".formatted(date.getYear()) : "XXXX";
        if (!month && !day) {
            return Optional.of(y);
        }
        String ym = y + "-%02d".formatted(date.getMonthValue());
        return Optional.of(day ? ym + "-%02d".formatted(date.getDayOfMonth()) : ym);
    }
}
