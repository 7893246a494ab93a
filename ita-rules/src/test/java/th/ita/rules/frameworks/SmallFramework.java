package th.ita.rules.frameworks;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import th.ita.domain.framework.Framework;
import th.ita.domain.refusal.Refusal;

/** The smallest file that is a framework, with one of everything, for tests that spoil it. */
final class SmallFramework {
    static final String NAME = "2572.json";

    static final String TEXT = """
        {
          "formatVersion": 1,
          "fiscalYear": 2572,
          "instruments": [
            {
              "code": "OIT",
              "name": { "th": "เครื่องมือ", "provenance": { "confidence": "unconfirmed", "sources": [] } },
              "weight": { "percent": "100", "provenance": { "confidence": "official", "sources": ["BOOK"] } }
            }
          ],
          "indicators": [
            {
              "code": "9",
              "instrument": "OIT",
              "name": { "th": "ตัวชี้วัด", "provenance": { "confidence": "unconfirmed", "sources": [] } }
            }
          ],
          "subIndicators": [
            {
              "code": "9.1",
              "indicator": "9",
              "name": { "th": "ตัวชี้วัดย่อย", "provenance": { "confidence": "unconfirmed", "sources": [] } }
            }
          ],
          "items": [
            {
              "code": "O1",
              "subIndicator": "9.1",
              "topics": ["structure"],
              "name": { "th": "โครงสร้าง", "en": "Structure", "provenance": { "confidence": "official", "sources": ["BOOK"] } },
              "period": "CURRENT",
              "required": {
                "elements": [{ "th": "ผังโครงสร้าง" }],
                "provenance": { "confidence": "derived", "sources": ["BOOK"], "note": { "th": "หมายเหตุ", "en": "note" } }
              }
            }
          ],
          "scoring": {
            "item": { "rule": "ALL_OR_NOTHING", "provenance": { "confidence": "derived", "sources": ["BOOK"] } },
            "subIndicator": { "rule": "MEAN", "provenance": { "confidence": "derived", "sources": ["BOOK"] } },
            "indicator": { "rule": "MEAN", "provenance": { "confidence": "derived", "sources": ["BOOK"] } },
            "instrument": { "rule": "MEAN", "provenance": { "confidence": "derived", "sources": ["BOOK"] } },
            "total": { "rule": "WEIGHTED_SUM", "provenance": { "confidence": "derived", "sources": ["BOOK"] } }
          },
          "rounding": { "decimals": 2, "mode": "HALF_UP", "provenance": { "confidence": "derived", "sources": ["BOOK"] } },
          "gradeScale": {
            "grades": [
              { "code": "A", "name": { "en": "Good" }, "from": "85.00" },
              { "code": "F", "from": "0.00" }
            ],
            "provenance": { "confidence": "unconfirmed", "sources": [] }
          },
          "sources": {
            "BOOK": { "th": "คู่มือ", "en": "Handbook", "address": "https://example.go.th/" }
          }
        }
        """;

    /** The same with the surveys and everything else that a file may leave out. */
    static final String RICH = TEXT.replace("\"100\"", "\"40\"")
            .replace(
                    "\"instruments\": [",
                    "\"instruments\": [{ \"code\": \"IIT\", \"name\": { \"th\": \"แบบ\", \"provenance\": UNSURE },"
                            + " \"weight\": { \"percent\": \"60\", \"provenance\": UNSURE } },")
            .replace("\"indicators\": [", "\"indicators\": [{ \"code\": \"1\", \"instrument\": \"IIT\" },")
            .replace(
                    "\"items\": [",
                    "\"items\": [{ \"code\": \"O2\", \"subIndicator\": \"9.1\", \"topics\": [\"plan\"],"
                            + " \"name\": { \"th\": \"แผน\", \"provenance\": UNSURE },"
                            + " \"dependsOn\": [{ \"item\": \"O1\", \"provenance\": UNSURE }] },")
            .replace("\"from\": \"85.00\" }", "\"from\": \"85.00\", \"conditions\": { \"OIT\": \"85.00\" } }")
            .replace("\"sources\": {\n", """
                    "counts": { "items": { "count": 2, "provenance": UNSURE } },
                    "questions": [{
                      "code": "i1", "indicator": "1", "label": { "th": "ข้อคำถาม", "provenance": UNSURE }, "scale": "YN",
                      "parts": [{ "polarity": "positive" }, { "label": { "th": "ข้อย่อย" }, "polarity": "reversed" }],
                      "hint": { "th": "คำแนะนำ" }
                    }],
                    "answerScales": [{
                      "code": "YN", "provenance": UNSURE, "answers": [
                        { "th": "มี", "en": "Yes", "positive": "100", "reversed": "0" },
                        { "th": "ไม่มี", "positive": "0", "reversed": "100" }
                      ]
                    }],
                    "surveyScoring": {
                      "questionPart": { "rule": "MEAN_OF_ANSWERS", "provenance": UNSURE },
                      "question": { "rule": "MEAN", "provenance": UNSURE },
                      "indicator": { "rule": "MEAN", "provenance": UNSURE }
                    },
                    "minimumSamples": [{
                      "instrument": "IIT", "group": { "th": "อบต." }, "percent": 10, "atLeast": 30, "atMost": 400,
                      "provenance": UNSURE
                    }],
                    "calendar": [{ "th": "ประกาศผล", "from": "2029-08-01", "to": "2029-08-15", "provenance": UNSURE }],
                    "sources": {
                    """)
            .replace("UNSURE", "{ \"confidence\": \"unconfirmed\", \"sources\": [] }");

    private SmallFramework() {}

    /** What reading the file gives after one change to it. */
    static Either<Refusal, Framework> with(String part, String instead) {
        return read(changed(part, instead));
    }

    /** Every error after one change to the file. */
    static List<Refusal> errors(String part, String instead) {
        return check(changed(part, instead)).errors();
    }

    static FrameworkCheck check(String text) {
        return FrameworkFile.check(NAME, text.getBytes(StandardCharsets.UTF_8));
    }

    static String changed(String part, String instead) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("nothing to replace: " + part);
        }
        int at = TEXT.indexOf(part);
        return TEXT.substring(0, at) + instead + TEXT.substring(at + part.length());
    }

    static Either<Refusal, Framework> read(String text) {
        return FrameworkFile.read(NAME, text.getBytes(StandardCharsets.UTF_8));
    }
}
