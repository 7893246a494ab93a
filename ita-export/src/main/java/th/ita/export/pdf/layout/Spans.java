package th.ita.export.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import th.ita.domain.text.Numerals;
import th.ita.export.document.Inline;
import th.ita.export.pdf.structure.Element;
import th.ita.export.pdf.structure.Owner;
import th.ita.export.pdf.structure.Role;

/** Runs of a document's text as spans in the digits of the document. */
record Spans(Numerals numerals) {
    /** The runs as parts of an owner; links and words of other languages become parts of their own in an element. */
    List<Span> of(List<Inline> runs, TextStyle style, Owner owner) {
        return runs.stream().map(run -> span(run, style, owner)).toList();
    }

    /** The words alone. */
    String text(List<Inline> runs) {
        return runs.stream().map(this::text).collect(Collectors.joining());
    }

    /** The words of a run as they are printed. */
    String text(Inline run) {
        String text = run.text(numerals);
        return run instanceof Inline.Label ? "(" + text + ")" : text;
    }

    private Span span(Inline run, TextStyle style, Owner owner) {
        if (run instanceof Inline.Strong) {
            return new Span(text(run), style.strong(), owner);
        }
        if (run instanceof Inline.Label) {
            return new Span(text(run), style.in(Ink.SOFT), owner, Optional.empty(), true);
        }
        if (owner instanceof Element element) {
            if (run instanceof Inline.Link link) {
                return new Span(
                        text(run), style.in(Ink.LINK), element.within(Role.LINK), Optional.of(link.address()), false);
            }
            if (run instanceof Inline.Foreign foreign) {
                return new Span(text(run), style, element.within(Role.SPAN).in(foreign.language()));
            }
        }
        return new Span(text(run), style, owner);
    }
}
