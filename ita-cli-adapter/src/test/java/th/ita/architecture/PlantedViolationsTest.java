package th.ita.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of {@link ItaRules} blames what is planted against it, and nothing beside. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedViolationsTest {
    @TempDir
    private Path folder;

    @Test
    void every_rule_has_a_test_of_its_name_here() {
        assertThat(Arrays.stream(PlantedViolationsTest.class.getDeclaredMethods())
                        .map(Method::getName))
                .containsAll(Arrays.stream(ItaRules.class.getDeclaredFields())
                        .filter(field -> field.getType() == ArchRule.class)
                        .map(Field::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void the_domain_stands_on_itself() {
        Plants.in("th.ita.domain")
                .guilty(
                        "class ReadsAStream { java.io.InputStream in; }",
                        "class NamesAFile { java.nio.file.Path path; }",
                        "class Connects { java.net.Socket socket; }",
                        "class AsksADatabase { java.sql.Connection connection; }",
                        "class Prints { void print() { System.out.println(); } }",
                        "class KnowsJson { com.fasterxml.jackson.core.JsonParser json; }",
                        "class KeepsAVavrList { io.vavr.collection.List<String> list; }",
                        "class KnowsTheRules extends th.ita.rules.Other {}")
                .innocent(
                        "class NamesAnAddress { java.net.URI address; }",
                        "class Travels implements java.io.Serializable { static final long serialVersionUID = 1; }",
                        "class Refuses { io.vavr.control.Either<String, java.math.BigInteger> either; }",
                        "class MayBeNull { @org.jspecify.annotations.Nullable String name; }")
                .with("th.ita.rules", "public class Other {}")
                .judgedBy(ItaRules.THE_DOMAIN_STANDS_ON_ITSELF, folder);
    }

    @Test
    void the_rules_add_only_the_domain_and_their_resources() {
        Plants.in("th.ita.rules.scoring")
                .guilty(
                        "class NamesAFile { java.io.File file; }",
                        "class ListsAFolder { void list() throws Exception { java.nio.file.Files.list(null); } }",
                        "class Prints { void print() { System.out.println(); } }",
                        "class TakesOptions { picocli.CommandLine commandLine; }",
                        "class KnowsTheExport extends th.ita.export.Other {}")
                .innocent(
                        "class ReadsItsResource { java.io.InputStream in = getClass().getResourceAsStream(\"a\"); }",
                        "class KnowsTheDomain { th.ita.domain.ItaException fault; }")
                .with("th.ita.export", "public class Other {}")
                .judgedBy(ItaRules.THE_RULES_ADD_ONLY_THE_DOMAIN_AND_THEIR_RESOURCES, folder);
    }

    @Test
    void the_check_of_scores_shares_no_code_with_scoring() {
        Plants.in("th.ita.rules.checking")
                .guilty(
                        "class AsksTheScorer { th.ita.rules.scoring.Scorer scorer; }",
                        "class AsksTheCompiledScorer { th.ita.rules.compiled.CompiledScorer scorer; }",
                        "class RefusesAsScoringDoes { Object code = th.ita.rules.scoring.ScoringRefusal.NO_WEIGHTS; }")
                .innocent(
                        "class ReadsTheTree { th.ita.rules.scoring.Explanation node; }",
                        "class ReadsTheSheet { String digest(th.ita.rules.scoring.ScoreSheet s) { return s.digest(); } }",
                        "class ReadsFindings { th.ita.rules.finding.Finding finding; }")
                .judgedBy(ItaRules.THE_CHECK_OF_SCORES_SHARES_NO_CODE_WITH_SCORING, folder);
    }

    @Test
    void the_check_of_scores_has_its_own_arithmetic() {
        Plants.in("th.ita.rules.checking")
                .guilty(
                        "class Adds { Object add(th.ita.domain.score.Fraction f) { return f.plus(f); } }",
                        "class Compares { int compare(th.ita.domain.score.Fraction f) { return f.compareTo(f); } }")
                .innocent("class Reads { String read(th.ita.domain.score.Fraction f) { return f.toString(); } }")
                .judgedBy(ItaRules.THE_CHECK_OF_SCORES_HAS_ITS_OWN_ARITHMETIC, folder);
    }

    @Test
    void no_scoring_knows_its_check() {
        Plants.in("th.ita.rules.scoring")
                .guilty("class ChecksItself { th.ita.rules.checking.SheetCheck check; }")
                .innocent("class KnowsFindings { th.ita.rules.finding.Finding finding; }")
                .with("th.ita.cli", "class ShowsFlaws { th.ita.rules.checking.Flaw flaw; }")
                .judgedBy(ItaRules.NO_SCORING_KNOWS_ITS_CHECK, folder);
    }

    @Test
    void exported_signatures_name_only_what_embedders_see() {
        Plants.in("th.ita.domain")
                .guilty(
                        "public class GivesJson { public com.fasterxml.jackson.core.JsonParser json; }",
                        "public class TakesSqlDates { public void take(java.util.List<java.sql.Date> dates) {} }",
                        "public class LetsHeirsSeeOptions { protected picocli.CommandLine[] options; }",
                        "public interface GivesASeq { io.vavr.control.Validation<io.vavr.collection.Seq<String>, String> all(); }",
                        "public class GivesAnOption { public io.vavr.control.Option<String> name() { return null; } }",
                        "public class Throws { public void run() throws com.fasterxml.jackson.core.JacksonException {} }",
                        "public class IsAVavrList extends java.util.ArrayList<io.vavr.Tuple0> {}",
                        "public class GivesTheHidden { public Hidden hidden() { return null; } }",
                        "public class InheritsATuple extends Base {}")
                .innocent(
                        "class Hidden { public com.fasterxml.jackson.core.JsonParser json; }",
                        "class Base { public io.vavr.Tuple0 nothing() { return null; } }",
                        "public class KeepsJsonToItself { private com.fasterxml.jackson.core.JsonParser json; }",
                        "public interface Refuses { io.vavr.control.Either<java.net.URI, int[]> either(); }")
                .with("th.ita.domain.hidden", "public class InNoExportedPackage { public io.vavr.Tuple0 nothing; }")
                .judgedBy(ItaRules.EXPORTED_SIGNATURES_NAME_ONLY_WHAT_EMBEDDERS_SEE, folder);
    }

    @Test
    void the_core_knows_no_floating_point() {
        Plants.in("th.ita.rules.scoring")
                .guilty(
                        "class KeepsADouble { double score; }",
                        "class TakesFloats { void take(float[][] weights) {} }",
                        "record BoxesDoubles(java.util.List<Double> scores) {}",
                        "interface GivesAFloat { Float score(); }")
                .innocent("class CountsExactly { long numerator; java.math.BigDecimal printed; }")
                .with("th.ita.export", "public class Draws { double width; }")
                .judgedBy(ItaRules.THE_CORE_KNOWS_NO_FLOATING_POINT, folder);
    }

    @Test
    void nothing_leans_on_defaults_of_the_machine() {
        Plants.in("th.ita.export")
                .guilty(
                        "class Formats { String s = String.format(\"%d\", 1); }",
                        "class IsFormatted { String s = \"%d\".formatted(1); }",
                        "class Lowers { String s = \"I\".toLowerCase(); }",
                        "class LowersByReference { java.util.function.UnaryOperator<String> f = String::toLowerCase; }",
                        "class Encodes { byte[] b = \"a\".getBytes(); }",
                        "class Decodes { String s = new String(new byte[0]); }",
                        "class Reads { Object o = new java.io.InputStreamReader(System.in); }",
                        "class Collates { Object o = java.text.Collator.getInstance(); }",
                        "class BreaksLines { Object o = java.text.BreakIterator.getLineInstance(); }",
                        "class PrintsDecimals { Object o = new java.text.DecimalFormat(\"0.00\"); }",
                        "class PrintsDates { Object o = java.time.format.DateTimeFormatter.ofPattern(\"MMM\"); }",
                        "class SpeaksAnyLanguage { Object o = java.util.ResourceBundle.getBundle(\"words\"); }",
                        "class SaysAnything { String s = java.text.MessageFormat.format(\"{0}\", 1); }",
                        "class LivesAnywhere { Object o = java.time.ZoneId.systemDefault(); }",
                        "class TicksAnywhere { Object o = java.time.Clock.systemDefaultZone(); }",
                        "class WritesAnyhow { Object o = java.nio.charset.Charset.defaultCharset(); }")
                .innocent(
                        "class FormatsForAll { String s = String.format(java.util.Locale.ROOT, \"%d\", 1); }",
                        "class LowersForAll { String s = \"I\".toLowerCase(java.util.Locale.ROOT); }",
                        "class EncodesThai { byte[] b = \"ก\".getBytes(java.nio.charset.StandardCharsets.UTF_8); }",
                        "class ReadsAFile { Object o(java.nio.file.Path p) throws Exception {"
                                + " return java.nio.file.Files.readString(p); } }",
                        "class SaysItInThai { String s = new java.text.MessageFormat(\"{0}\", java.util.Locale.ROOT)"
                                + ".format(new Object[] {1}); }",
                        "class LowersALetter { char c = Character.toLowerCase('I'); }",
                        "class ListsThings { Object o = java.util.List.of(1, 2); }")
                .judgedBy(ItaRules.NOTHING_LEANS_ON_DEFAULTS_OF_THE_MACHINE, folder);
    }

    @Test
    void only_the_command_line_asks_for_the_users_settings() {
        Plants.in("th.ita.export")
                .guilty(
                        "class AsksForTheLocale { Object o = java.util.Locale.getDefault(); }",
                        "class StartsAClock { Object o = java.time.Clock.systemUTC(); }")
                .innocent("class IsGivenAClock { java.time.Clock clock; }")
                .with("th.ita.cli", "class Outermost { Object o = java.util.Locale.getDefault(); }")
                .judgedBy(ItaRules.ONLY_THE_COMMAND_LINE_ASKS_FOR_THE_USERS_SETTINGS, folder);
    }

    @Test
    void time_comes_from_a_clock() {
        Plants.in("th.ita.rules")
                .guilty(
                        "class AsksForToday { Object o = java.time.LocalDate.now(); }",
                        "class AsksForTodayThere { Object o = java.time.LocalDate.now(java.time.ZoneOffset.UTC); }",
                        "class AsksForTheInstant { java.util.function.Supplier<?> s = java.time.Instant::now; }",
                        "class AsksForAThaiDate { Object o = java.time.chrono.ThaiBuddhistDate.now(); }",
                        "class AsksForMillis { long t = System.currentTimeMillis(); }",
                        "class AsksForADate { Object o = new java.util.Date(); }",
                        "class AsksForACalendar { Object o = java.util.Calendar.getInstance(java.util.Locale.ROOT); }")
                .innocent("class ReadsTheClock { Object o(java.time.Clock c) { return java.time.LocalDate.now(c); } }")
                .judgedBy(ItaRules.TIME_COMES_FROM_A_CLOCK, folder);
    }

    @Test
    void packages_form_no_cycle() {
        Plants.in("th.ita.rules.there")
                .guilty("public class AndBackAgain extends th.ita.rules.here.Start {}")
                .with("th.ita.rules.here", "public class Start { th.ita.rules.there.AndBackAgain goal; }")
                .with("th.ita.rules.aside", "public class Aside extends th.ita.rules.here.Start {}")
                .judgedBy(ItaRules.PACKAGES_FORM_NO_CYCLE, folder);
    }

    @Test
    void nothing_depends_on_an_adapter() {
        Plants.in("th.ita.export")
                .guilty("class Commands extends th.ita.cli.Command {}")
                .innocent("class Obeys {}")
                .with("th.ita.cli", "public class Command {}", "class Other extends Command {}")
                .judgedBy(ItaRules.NOTHING_DEPENDS_ON_AN_ADAPTER, folder);
    }

    @Test
    void only_the_command_line_knows_stores() {
        Plants.in("th.ita.export.archive")
                .guilty("class CopiesToMemory { th.ita.storage.memory.MemoryStore store; }")
                .innocent("class CopiesToAny { th.ita.domain.port.RevisionStore store; }")
                .with("th.ita.cli", "class Opens { th.ita.storage.memory.MemoryStore store; }")
                .judgedBy(ItaRules.ONLY_THE_COMMAND_LINE_KNOWS_STORES, folder);
    }

    @Test
    void stores_know_no_documents() {
        Plants.in("th.ita.storage.memory")
                .guilty(
                        "class KnowsJson { th.ita.export.json.PlanJson json; }",
                        "class KnowsPlans { th.ita.domain.measures.MeasuresPlan plan; }",
                        "class ChecksChains { th.ita.rules.history.StoreCheck check; }")
                .innocent("class KnowsBytes { th.ita.domain.revision.Payload payload; }")
                .judgedBy(ItaRules.STORES_KNOW_NO_DOCUMENTS, folder);
    }

    @Test
    void each_kind_of_store_stands_alone() {
        Plants.in("th.ita.storage.sqlite")
                .guilty("class Borrows { th.ita.storage.memory.Other other; }")
                .innocent("class Shares { th.ita.storage.jdbc.Table table; }")
                .with("th.ita.storage.memory", "public class Other {}")
                .with("th.ita.storage.jdbc", "public class Table {}")
                .judgedBy(ItaRules.EACH_KIND_OF_STORE_STANDS_ALONE, folder);
    }

    @Test
    void sql_stays_in_stores() {
        Plants.in("th.ita.export.json")
                .guilty("class Queries { java.sql.Connection connection; }")
                .with("th.ita.storage.jdbc", "class Rows { java.sql.Connection connection; }")
                .judgedBy(ItaRules.SQL_STAYS_IN_STORES, folder);
    }

    @Test
    void sqlite_stays_in_its_store() {
        Plants.in("th.ita.storage.postgresql")
                .guilty("class Mistakes { org.sqlite.SQLiteConfig config; }")
                .with("th.ita.storage.sqlite", "class Configures { org.sqlite.SQLiteConfig config; }")
                .judgedBy(ItaRules.SQLITE_STAYS_IN_ITS_STORE, folder);
    }

    @Test
    void postgresql_stays_in_its_store() {
        Plants.in("th.ita.storage.sqlite")
                .guilty("class Wanders { org.postgresql.PGConnection connection; }")
                .with("th.ita.storage.postgresql", "class Stays { org.postgresql.PGConnection connection; }")
                .judgedBy(ItaRules.POSTGRESQL_STAYS_IN_ITS_STORE, folder);
    }

    @Test
    void hikari_stays_with_postgresql() {
        Plants.in("th.ita.storage.sqlite")
                .guilty("class Pools { com.zaxxer.hikari.HikariConfig config; }")
                .with("th.ita.storage.postgresql", "class Pooled { com.zaxxer.hikari.HikariConfig config; }")
                .judgedBy(ItaRules.HIKARI_STAYS_WITH_POSTGRESQL, folder);
    }

    @Test
    void flyway_stays_with_postgresql() {
        Plants.in("th.ita.storage.sqlite")
                .guilty("class Migrates { org.flywaydb.core.Flyway flyway; }")
                .with("th.ita.storage.postgresql", "class Migrated { org.flywaydb.core.Flyway flyway; }")
                .judgedBy(ItaRules.FLYWAY_STAYS_WITH_POSTGRESQL, folder);
    }

    @Test
    void the_suites_need_junit_and_the_domain_alone() {
        Plants.in("th.ita.storage.tck")
                .guilty(
                        "class TriesMany { net.jqwik.api.Arbitrary<String> texts; }",
                        "class Asserts { Object o = org.assertj.core.api.Assertions.assertThat(1); }",
                        "class KnowsAStore { th.ita.storage.memory.MemoryStore store; }")
                .innocent("class Tests { @org.junit.jupiter.api.Test void a() {} th.ita.domain.port.RevisionStore s; }")
                .judgedBy(ItaRules.THE_SUITES_NEED_JUNIT_AND_THE_DOMAIN_ALONE, folder);
    }

    @Test
    void jackson_stays_where_json_is_read_and_written() {
        Plants.in("th.ita.rules.scoring")
                .guilty("class KnowsJson { com.fasterxml.jackson.core.JsonParser json; }")
                .innocent("class KnowsNone {}")
                .with("th.ita.rules.json", "class ReadsJson { com.fasterxml.jackson.core.JsonParser json; }")
                .with("th.ita.export.json", "class WritesJson { com.fasterxml.jackson.core.JsonGenerator json; }")
                .judgedBy(ItaRules.JACKSON_STAYS_WHERE_JSON_IS_READ_AND_WRITTEN, folder);
    }

    @Test
    void fastcsv_stays_where_tables_are_read() {
        Plants.in("th.ita.export.reading")
                .guilty("class KnowsCsv { de.siegmar.fastcsv.reader.CsvRecord row; }")
                .innocent("class KnowsNone {}")
                .with("th.ita.export.csv", "class ReadsCsv { de.siegmar.fastcsv.reader.CsvRecord row; }")
                .judgedBy(ItaRules.FASTCSV_STAYS_WHERE_TABLES_ARE_READ, folder);
    }

    @Test
    void pdfbox_stays_where_pdf_files_are_written() {
        Plants.in("th.ita.export.pdf.layout")
                .guilty(
                        "class KnowsPdfBox { org.apache.pdfbox.cos.COSDictionary dictionary; }",
                        "class KnowsFontBox { org.apache.fontbox.ttf.TTFParser parser; }")
                .innocent("class KnowsNone {}")
                .with("th.ita.export.pdf.writing", "class Writes { org.apache.pdfbox.cos.COSDictionary page; }")
                .judgedBy(ItaRules.PDFBOX_STAYS_WHERE_PDF_FILES_ARE_WRITTEN, folder);
    }

    @Test
    void the_desktop_stays_where_pdf_files_are_made() {
        Plants.in("th.ita.export.html")
                .guilty("class MeasuresText { java.awt.Font font; }")
                .innocent("class KnowsNone {}")
                .with("th.ita.export.pdf.font", "class Shapes { java.awt.Font font; }")
                .judgedBy(ItaRules.THE_DESKTOP_STAYS_WHERE_PDF_FILES_ARE_MADE, folder);
    }

    @Test
    void poi_stays_where_office_files_are_read() {
        Plants.in("th.ita.export.reading")
                .guilty("class KnowsPoi { org.apache.poi.openxml4j.opc.OPCPackage file; }")
                .innocent("class KnowsNone {}")
                .with(
                        "th.ita.export.reading.office",
                        "class ReadsWord { org.apache.poi.openxml4j.opc.OPCPackage file; }")
                .judgedBy(ItaRules.POI_STAYS_WHERE_OFFICE_FILES_ARE_READ, folder);
    }

    @Test
    void jsoup_stays_where_web_pages_are_read() {
        Plants.in("th.ita.export.reading")
                .guilty("class KnowsPages { org.jsoup.nodes.Element element; }")
                .innocent("class KnowsNone {}")
                .with("th.ita.export.reading.html", "class ReadsPages { org.jsoup.nodes.Element element; }")
                .judgedBy(ItaRules.JSOUP_STAYS_WHERE_WEB_PAGES_ARE_READ, folder);
    }

    @Test
    void only_the_command_line_knows_how_links_are_looked_at() {
        Plants.in("th.ita.export")
                .guilty("class Looks extends th.ita.links.Other {}")
                .innocent("class KnowsThePort { th.ita.domain.port.EvidenceProbe probe; }")
                .with("th.ita.links", "public class Other {}")
                .with("th.ita.cli", "class PutsTogether extends th.ita.links.Other {}")
                .judgedBy(ItaRules.ONLY_THE_COMMAND_LINE_KNOWS_HOW_LINKS_ARE_LOOKED_AT, folder);
    }

    @Test
    void looking_at_links_adds_the_network_to_the_domain() {
        Plants.in("th.ita.links")
                .guilty(
                        "class KnowsTheRules { th.ita.rules.finding.Finding finding; }",
                        "class KnowsPages { org.jsoup.nodes.Element element; }")
                .innocent("class Connects { java.net.Socket socket; javax.net.ssl.SSLSocket secure; }")
                .judgedBy(ItaRules.LOOKING_AT_LINKS_ADDS_THE_NETWORK_TO_THE_DOMAIN, folder);
    }

    @Test
    void the_check_of_a_proof_shares_nothing_with_the_search() {
        Plants.in("th.ita.rules.planning.certificate")
                .guilty(
                        "class AsksTheSearch extends th.ita.rules.planning.solver.Other {}",
                        "class AsksThePlanner extends th.ita.rules.planning.Plans {}")
                .innocent("class AsksTheTask extends th.ita.rules.planning.task.Given {}")
                .with("th.ita.rules.planning.task", "public class Given {}")
                .with("th.ita.rules.planning.solver", "public class Other {}")
                .with("th.ita.rules.planning", "public class Plans {}")
                .judgedBy(ItaRules.THE_CHECK_OF_A_PROOF_SHARES_NOTHING_WITH_THE_SEARCH, folder);
    }

    @Test
    void picocli_stays_in_the_command_line() {
        Plants.in("th.ita.export")
                .guilty("class TakesOptions { @picocli.CommandLine.Option(names = \"-a\") String a; }")
                .innocent("class TakesNone {}")
                .with("th.ita.cli", "class Command { @picocli.CommandLine.Option(names = \"-a\") String a; }")
                .judgedBy(ItaRules.PICOCLI_STAYS_IN_THE_COMMAND_LINE, folder);
    }

    @Test
    void every_exception_is_an_ita_exception() {
        Plants.in("th.ita.export")
                .guilty(
                        "class Stray extends RuntimeException {}",
                        "class Checked extends Exception {}",
                        "class Fatal extends Error {}")
                .innocent("class Ours extends th.ita.domain.ItaException { Ours() { super(\"\"); } }", "class Plain {}")
                .judgedBy(ItaRules.EVERY_EXCEPTION_IS_AN_ITA_EXCEPTION, folder);
    }

    @Test
    void every_package_is_null_marked() {
        Plants.in("th.ita.export.unmarked")
                .guiltyPackage()
                .innocent("class Lonely {}")
                .with("th.ita.export.marked", "class Safe {}")
                .withPackageInfo("th.ita.export.marked", "@org.jspecify.annotations.NullMarked")
                .judgedBy(ItaRules.EVERY_PACKAGE_IS_NULL_MARKED, folder);
    }
}
