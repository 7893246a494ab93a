package th.ita.export.html;

import java.util.List;
import java.util.stream.Collectors;
import th.ita.domain.measures.WebAddress;
import th.ita.domain.text.Numerals;
import th.ita.export.chart.ChartSvg;
import th.ita.export.document.Figure;
import th.ita.export.document.Inline;

/** Renders runs of text. */
final class HtmlInlines {
    private final Numerals numerals;

    HtmlInlines(Numerals numerals) {
        this.numerals = numerals;
    }

    String render(List<Inline> runs) {
        return runs.stream().map(this::render).collect(Collectors.joining());
    }

    String render(Inline run) {
        String text = Escape.text(run.text(numerals));
        if (run instanceof Inline.Strong) {
            return "<strong>" + text + "</strong>";
        }
        if (run instanceof Inline.Label) {
            return "<small class=\"label\">(" + text + ")</small>";
        }
        if (run instanceof Inline.Verbatim) {
            return "<span class=\"verbatim\" translate=\"no\">" + text + "</span>";
        }
        if (run instanceof Inline.Foreign foreign) {
            return "<span lang=\"" + HtmlRenderer.tag(foreign.language()) + "\">" + text + "</span>";
        }
        if (run instanceof Inline.Link link) {
            String address = Escape.text(WebAddress.ascii(link.address()).toASCIIString());
            return "<a href=\"" + address + "\" rel=\"noopener noreferrer\">" + text + "</a>";
        }
        return text;
    }

    /** A figure as a drawing in the digits of the document. */
    String svg(Figure figure) {
        return ChartSvg.draw(figure, numerals);
    }

    /** The words of runs alone, for an attribute. */
    String plain(Inline run) {
        return Escape.text(run.text(numerals));
    }
}
