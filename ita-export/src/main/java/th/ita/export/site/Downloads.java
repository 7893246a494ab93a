package th.ita.export.site;

import java.util.Locale;
import java.util.Map;

/** The files of a paper as links, each with its format and its size. */
final class Downloads {
    private static final int KILOBYTE = 1024;

    private Downloads() {}

    static String of(PaperFiles paper, String folder, SiteWords words) {
        StringBuilder html = new StringBuilder("<ul class=\"downloads\">\n");
        for (Map.Entry<String, byte[]> file : paper.files().entrySet()) {
            html.append(link(folder + file.getKey(), file.getKey(), file.getValue().length, words));
        }
        return html.append("</ul>\n").toString();
    }

    /** A link by its format, with its name beside it; tables, of which there are many, by their name. */
    static String link(String address, String name, int size, SiteWords words) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean isTable = ending.equals("csv");
        String shown = isTable ? words.verbatim(name) : ending.toUpperCase(Locale.ROOT);
        String beside = isTable ? "" : words.verbatim(name) + " · ";
        return "<li><a href=\"" + address + "\" type=\"" + MediaType.of(name) + "\">" + shown
                + "</a> <span class=\"remark\">" + beside
                + words.text("size", Integer.toString((size + KILOBYTE - 1) / KILOBYTE)) + "</span></li>\n";
    }
}
