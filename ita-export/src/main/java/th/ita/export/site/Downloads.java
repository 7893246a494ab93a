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

    static String link(String address, String name, int size, SiteWords words) {
        return "<li><a href=\"" + address + "\" type=\"" + MediaType.of(name) + "\">"
                + name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)
                + "</a> <span class=\"remark\">" + words.verbatim(name) + " · "
                + words.text("size", Integer.toString((size + KILOBYTE - 1) / KILOBYTE)) + "</span></li>\n";
    }
}
