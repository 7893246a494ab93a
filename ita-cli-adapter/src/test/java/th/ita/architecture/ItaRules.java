package th.ita.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import th.ita.domain.ItaException;
import th.ita.domain.score.Fraction;
import th.ita.rules.scoring.Absence;
import th.ita.rules.scoring.Basis;
import th.ita.rules.scoring.Explanation;
import th.ita.rules.scoring.Interval;
import th.ita.rules.scoring.ScoreSheet;
import th.ita.rules.scoring.Standing;

/** What holds between the product's packages, one sentence a rule. Each is proved in {@link PlantedViolationsTest}. */
final class ItaRules {
    private static final String DOMAIN = "th.ita.domain..";
    private static final String RULES = "th.ita.rules..";
    private static final String CLI = "th.ita.cli..";
    private static final String WEB = "th.ita.web..";

    /** Where the web adapter is put together; the packages below it are not told apart from any other. */
    private static final String WEB_ROOT = "th.ita.web";

    private static final String WEB_HTTP = "th.ita.web.http";
    private static final String STORAGE = "th.ita.storage..";
    private static final String LINKS = "th.ita.links..";
    private static final String TCK = "th.ita.storage.tck..";

    private static final String JACKSON = "com.fasterxml.jackson..";

    /** An address is a value like any other; nothing is opened through it. */
    private static final DescribedPredicate<JavaClass> ADDRESSES =
            belongToAnyOf(IDN.class, URI.class, URISyntaxException.class);

    /** The mark of a value that may travel as bytes; whoever sends it is somebody else. */
    private static final DescribedPredicate<JavaClass> MARKS = belongToAnyOf(Serializable.class);

    private static final DescribedPredicate<JavaClass> THE_JDK_WITHOUT_INPUT_AND_OUTPUT = resideInAPackage("java..")
            .and(resideOutsideOfPackages("java.io..", "java.nio.file..", "java.net..", "java.sql.."))
            .or(ADDRESSES)
            .or(MARKS);

    /** What it takes to read a resource of one's own module, and no more. */
    private static final DescribedPredicate<JavaClass> STREAMS_OF_RESOURCES = belongToAnyOf(
            InputStream.class,
            InputStreamReader.class,
            Reader.class,
            BufferedReader.class,
            Closeable.class,
            IOException.class,
            UncheckedIOException.class);

    private static final DescribedPredicate<JavaClass> VAVRS_CONTROL_TYPES = resideInAPackage("io.vavr.control..");

    private static final DescribedPredicate<JavaClass> ANNOTATIONS =
            resideInAnyPackage("org.jspecify.annotations", "org.immutables.value");

    private static final DescribedPredicate<JavaClass> PURE =
            THE_JDK_WITHOUT_INPUT_AND_OUTPUT.or(VAVRS_CONTROL_TYPES).or(ANNOTATIONS);

    @ArchTest
    static final ArchRule THE_DOMAIN_STANDS_ON_ITSELF = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(PURE.or(resideInAPackage(DOMAIN)))
            .as("the domain stands on itself, the JDK without input and output, and Vavr's control types");

    @ArchTest
    static final ArchRule THE_RULES_ADD_ONLY_THE_DOMAIN_AND_THEIR_RESOURCES = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat(
                    PURE.or(resideInAnyPackage(DOMAIN, RULES, JACKSON)).or(STREAMS_OF_RESOURCES))
            .as("the rules add only the domain, and streams of their own resources");

    /** What a second look at a score sheet reads: the tree as values, and nothing that works a number out. */
    private static final DescribedPredicate<JavaClass> WHAT_A_CHECK_READS = resideInAnyPackage(
                    "java..", "org.jspecify.annotations", DOMAIN, "th.ita.rules.checking", "th.ita.rules.finding")
            .or(belongToAnyOf(
                    Explanation.class, Standing.class, Absence.class, Basis.class, Interval.class, ScoreSheet.class));

    @ArchTest
    static final ArchRule THE_CHECK_OF_SCORES_SHARES_NO_CODE_WITH_SCORING = classes()
            .that()
            .resideInAPackage("th.ita.rules.checking")
            .should()
            .onlyDependOnClassesThat(WHAT_A_CHECK_READS)
            .as("the check of scores shares no code with scoring");

    @ArchTest
    static final ArchRule THE_CHECK_OF_SCORES_HAS_ITS_OWN_ARITHMETIC = noClasses()
            .that()
            .resideInAPackage("th.ita.rules.checking")
            .should()
            .callMethodWhere(describe(
                    "a fraction does more than print itself",
                    call -> call.getTargetOwner().isAssignableTo(Fraction.class)
                            && !call.getName().equals("toString")))
            .as("the check of scores has its own arithmetic");

    @ArchTest
    static final ArchRule NO_SCORING_KNOWS_ITS_CHECK = noClasses()
            .that()
            .resideInAnyPackage("th.ita.rules.scoring", "th.ita.rules.compiled", "th.ita.rules.batch", DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("th.ita.rules.checking")
            .as("no scoring knows its check");

    @ArchTest
    static final ArchRule EXPORTED_SIGNATURES_NAME_ONLY_WHAT_EMBEDDERS_SEE = classes()
            .that(ExportedSignatures.ARE_EXPORTED)
            .should(ExportedSignatures.nameOnly(resideInAPackage("java..")
                    .and(resideOutsideOfPackages("java.sql.."))
                    .or(belongToAnyOf(Either.class, Validation.class))
                    .or(ExportedSignatures.ARE_EXPORTED)))
            .as("exported signatures name only exported types, the JDK's and Vavr's Either and Validation");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_FLOATING_POINT = classes()
            .that()
            .resideInAnyPackage(DOMAIN, RULES)
            .should(FloatingPoint.NOT_BE_DECLARED)
            .as("the core declares no float and no double");

    @ArchTest
    static final ArchRule NOTHING_LEANS_ON_DEFAULTS_OF_THE_MACHINE = classes()
            .that()
            .resideInAPackage("th.ita..")
            .should(MachineDefaults.NOT_BE_USED)
            .as("nothing leans on the machine's locale, zone or charset");

    @ArchTest
    static final ArchRule ONLY_WHERE_ALL_IS_PUT_TOGETHER_THE_USERS_SETTINGS_ARE_ASKED_FOR = noClasses()
            .that()
            .resideOutsideOfPackages(CLI, WEB_ROOT)
            .should(MachineDefaults.ASK_FOR_THE_USERS_SETTINGS)
            .as("only where all is put together the user's locale or a running clock are asked for");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK =
            classes().should(MachineDefaults.NOT_ASK_FOR_THE_TIME).as("time comes from a clock that is passed in");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("th.ita.(**)").should().beFreeOfCycles().as("packages form no cycle");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .as("nothing depends on the command line");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .as("nothing depends on the web adapter");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_STORES = noClasses()
            .that()
            .resideOutsideOfPackages(STORAGE, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STORAGE)
            .as("only the command line, which puts all together, knows stores");

    @ArchTest
    static final ArchRule STORES_KNOW_NO_DOCUMENTS = noClasses()
            .that()
            .resideInAPackage(STORAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("th.ita.export..", RULES, CLI, "th.ita.domain.measures..", "th.ita.domain.assessment..")
            .as("stores know no documents and nothing above the domain");

    @ArchTest
    static final ArchRule EACH_KIND_OF_STORE_STANDS_ALONE = slices().matching(
                    "th.ita.storage.(memory|sqlite|postgresql)..")
            .should()
            .notDependOnEachOther()
            .as("no kind of store knows another");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORES = library("java.sql..", STORAGE);

    @ArchTest
    static final ArchRule SQLITE_STAYS_IN_ITS_STORE = library("org.sqlite..", "th.ita.storage.sqlite");

    @ArchTest
    static final ArchRule POSTGRESQL_STAYS_IN_ITS_STORE = library("org.postgresql..", "th.ita.storage.postgresql");

    @ArchTest
    static final ArchRule HIKARI_STAYS_WITH_POSTGRESQL = library("com.zaxxer..", "th.ita.storage.postgresql");

    @ArchTest
    static final ArchRule FLYWAY_STAYS_WITH_POSTGRESQL = library("org.flywaydb..", "th.ita.storage.postgresql");

    @ArchTest
    static final ArchRule THE_SUITES_NEED_JUNIT_AND_THE_DOMAIN_ALONE = classes()
            .that()
            .resideInAPackage(TCK)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", DOMAIN, TCK, "io.vavr.control..", "org.junit.jupiter.api..", "org.jspecify.annotations"))
            .as("the suites for stores need JUnit and the domain alone");

    @ArchTest
    static final ArchRule JACKSON_STAYS_WHERE_JSON_IS_READ_AND_WRITTEN =
            library(JACKSON, "th.ita.rules.json", "th.ita.export.json");

    @ArchTest
    static final ArchRule FASTCSV_STAYS_WHERE_TABLES_ARE_READ = library("de.siegmar.fastcsv..", "th.ita.export.csv");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_WHERE_PDF_FILES_ARE_WRITTEN =
            library("org.apache.[pdfbox|fontbox]..", "th.ita.export.pdf.writing");

    /** It takes long to load and needs libraries of the system; who writes no PDF file shall not wait for it. */
    @ArchTest
    static final ArchRule THE_DESKTOP_STAYS_WHERE_PDF_FILES_ARE_MADE = library("java.awt..", "th.ita.export.pdf..");

    @ArchTest
    static final ArchRule POI_STAYS_WHERE_OFFICE_FILES_ARE_READ =
            library("org.apache.poi..", "th.ita.export.reading.office");

    @ArchTest
    static final ArchRule JSOUP_STAYS_WHERE_WEB_PAGES_ARE_READ = library("org.jsoup..", "th.ita.export.reading.html");

    @ArchTest
    static final ArchRule ONLY_WHERE_ALL_IS_PUT_TOGETHER_IT_IS_KNOWN_HOW_LINKS_ARE_LOOKED_AT = noClasses()
            .that()
            .resideOutsideOfPackages(LINKS, CLI, WEB_ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LINKS)
            .as("only where all is put together it is known how links are looked at");

    @ArchTest
    static final ArchRule LOOKING_AT_LINKS_ADDS_THE_NETWORK_TO_THE_DOMAIN = classes()
            .that()
            .resideInAPackage(LINKS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "javax.net.ssl", "io.vavr.control..", "org.jspecify.annotations", DOMAIN, LINKS))
            .as("looking at links adds the network to the domain, and nothing else");

    @ArchTest
    static final ArchRule THE_CHECK_OF_A_PROOF_SHARES_NOTHING_WITH_THE_SEARCH = noClasses()
            .that()
            .resideInAnyPackage("th.ita.rules.planning.certificate..", "th.ita.rules.planning.task..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("th.ita.rules.planning", "th.ita.rules.planning.solver..")
            .as("the check of a proof shares nothing with the search");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = library("picocli..", CLI);

    @ArchTest
    static final ArchRule JAVALIN_STAYS_WHERE_REQUESTS_COME_IN = library("io.javalin..", WEB_ROOT, WEB_HTTP);

    @ArchTest
    static final ArchRule JETTY_STAYS_WHERE_REQUESTS_COME_IN = library("org.eclipse.jetty..", WEB_ROOT, WEB_HTTP);

    @ArchTest
    static final ArchRule SERVLETS_STAY_WHERE_REQUESTS_COME_IN = library("jakarta.servlet..", WEB_ROOT, WEB_HTTP);

    @ArchTest
    static final ArchRule TEMPLATES_STAY_IN_PAGES = library("gg.jte..", "th.ita.web.pages..");

    @ArchTest
    static final ArchRule EVERY_EXCEPTION_IS_AN_ITA_EXCEPTION = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(ItaException.class)
            .as("every exception extends ItaException");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            all(Packages.WITH_CLASSES).should(Packages.BE_NULL_MARKED).as("every package is @NullMarked");

    private ItaRules() {}

    private static ArchRule library(String packages, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .as(packages + " appears only in " + String.join(", ", homes));
    }
}
