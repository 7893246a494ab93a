/** Documents as PDF files that can be published, archived and read aloud: PDF/A-2a and PDF/UA-1. */
@NullMarked
package th.ita.export.pdf;

import org.jspecify.annotations.NullMarked;
