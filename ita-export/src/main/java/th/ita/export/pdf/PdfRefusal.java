package th.ita.export.pdf;

import th.ita.domain.refusal.RefusalCode;

/** Why no PDF file can be written. */
public enum PdfRefusal implements RefusalCode {
    /** The JDK finds no font engine, which Thai cannot be set without; argument: what the JDK said. */
    PDF_NO_FONT_LIBRARIES
}
