/** The assessment's documents: composed once and written as pages and data, and read back. */
module th.ita.export {
    requires transitive th.ita.rules;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.xml;
    // PDFBox, which names no modules, logs through it.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.jsoup;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports th.ita.export.chart;
    exports th.ita.export.batch;
    exports th.ita.export.audit;
    exports th.ita.export.archive;
    exports th.ita.export.calendar;
    exports th.ita.export.compose;
    exports th.ita.export.costs;
    exports th.ita.export.csv;
    exports th.ita.export.document;
    exports th.ita.export.docx;
    exports th.ita.export.html;
    exports th.ita.export.input;
    exports th.ita.export.json;
    exports th.ita.export.keys;
    exports th.ita.export.markdown;
    exports th.ita.export.pdf;
    exports th.ita.export.publishing;
    exports th.ita.export.near;
    exports th.ita.export.office;
    exports th.ita.export.questions;
    exports th.ita.export.reading;
    exports th.ita.export.resume;
    exports th.ita.export.signing;
    exports th.ita.export.site;
    exports th.ita.export.survey;
    exports th.ita.export.thai;
    exports th.ita.export.wording;
    exports th.ita.export.xlsx;

    provides th.ita.domain.port.RevisionStoreProvider with
            th.ita.export.archive.ArchiveStoreProvider;
}
