package th.ita.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls whose outcome depends on the machine they run on rather than on their arguments. */
final class MachineDefaults {
    /** What an overload takes when it wants to be told instead of asking the machine. */
    private static final Set<String> TOLD = Set.of(
            Charset.class.getName(),
            Clock.class.getName(),
            DecimalFormatSymbols.class.getName(),
            Locale.class.getName(),
            TimeZone.class.getName(),
            ZoneId.class.getName());

    /** Those that ask and have no such overload. */
    private static final Set<String> ASKING = Set.of(
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.Clock.systemDefaultZone()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()");

    private static final Set<String> TELLING_THE_TIME = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    static final ArchCondition<JavaClass> NOT_BE_USED = not(calling(
            "what asks the machine for its locale, zone or charset",
            target -> ASKING.contains(target.getFullName()) || couldBeTold(target)));

    static final ArchCondition<JavaClass> NOT_ASK_FOR_THE_TIME = not(calling(
            "what tells the time without a clock",
            target -> !takes(target.getRawParameterTypes(), Set.of(Clock.class.getName()))
                    && (TELLING_THE_TIME.contains(name(target))
                            || (name(target).startsWith("java.time.")
                                    && target.getName().equals("now")))));

    /** The user's own settings, which the outermost layer alone may ask for and hands inwards. */
    static final ArchCondition<JavaClass> ASK_FOR_THE_USERS_SETTINGS = calling(
            "for the user's locale or a running clock",
            target -> name(target).equals("java.util.Locale.getDefault")
                    || name(target).startsWith("java.time.Clock.system")
                    || name(target).startsWith("java.time.Clock.tick"));

    private MachineDefaults() {}

    private static ArchCondition<JavaClass> calling(String what, Predicate<CodeUnitAccessTarget> asking) {
        return new ArchCondition<>("call " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // A method reference is as good as a call.
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitAccessTarget target && asking.test(target)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }

    private static String name(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    /** Whether the same owner has the same method with one parameter more that settles what is asked here. */
    private static boolean couldBeTold(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        // Files reads and writes UTF-8 unless told otherwise, whatever the machine says; Charset.forName refuses a name
        // it
        // does not know, for which later JDKs have an overload that is told what to take instead.
        return owner.getPackageName().startsWith("java.")
                && !owner.isEquivalentTo(Files.class)
                && !owner.isEquivalentTo(Charset.class)
                && !takes(target.getRawParameterTypes(), TOLD)
                && Stream.concat(owner.getAllMethods().stream(), owner.getConstructors().stream())
                        .filter(overload -> overload.getName().equals(target.getName()))
                        .anyMatch(overload -> isToldMore(overload, names(target.getRawParameterTypes())));
    }

    private static boolean isToldMore(JavaCodeUnit overload, List<String> asked) {
        List<String> told = names(overload.getRawParameterTypes());
        return told.size() == asked.size() + 1
                && told.stream()
                        .anyMatch(type ->
                                TOLD.contains(type) && without(type, told).equals(asked));
    }

    private static List<String> without(String type, List<String> types) {
        List<String> rest = new ArrayList<>(types);
        rest.remove(type);
        return rest;
    }

    private static boolean takes(List<JavaClass> parameters, Set<String> types) {
        return names(parameters).stream().anyMatch(types::contains);
    }

    private static List<String> names(List<JavaClass> parameters) {
        return parameters.stream().map(JavaClass::getName).toList();
    }
}
