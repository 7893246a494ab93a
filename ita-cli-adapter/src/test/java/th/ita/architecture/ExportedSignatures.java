package th.ita.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an embedder's compiler sees: public classes of exported packages, and all that their members name. */
final class ExportedSignatures {
    private static final Set<String> EXPORTED_PACKAGES = ModuleLayer.boot().modules().stream()
            .filter(module -> module.getName().startsWith("th.ita."))
            .flatMap(module -> module.getDescriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(toUnmodifiableSet());

    static final DescribedPredicate<JavaClass> ARE_EXPORTED =
            describe("are public in an exported package", ExportedSignatures::isExported);

    private ExportedSignatures() {}

    private static boolean isExported(JavaClass type) {
        return EXPORTED_PACKAGES.contains(type.getPackageName())
                && type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ExportedSignatures::isExported).orElse(true);
    }

    static ArchCondition<JavaClass> nameOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("name only classes that " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                named(type)
                        .filter(named -> !named.isPrimitive() && !allowed.test(named))
                        .distinct()
                        .forEach(named -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " names " + named.getName() + " in its exported signatures")));
            }
        };
    }

    private static Stream<JavaClass> named(JavaClass type) {
        return Stream.of(
                        supertypes(type),
                        membersSeenThrough(type).flatMap(member -> member.getAllInvolvedRawTypes().stream()),
                        membersSeenThrough(type)
                                .filter(JavaMethod.class::isInstance)
                                .flatMap(member -> ((JavaMethod) member).getThrowsClause().getTypes().stream()))
                .flatMap(named -> named)
                .map(JavaClass::getBaseComponentType);
    }

    /** The product's own supertypes may be hidden, as builders that Immutables writes are; others may not. */
    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .filter(named -> !named.getPackageName().startsWith("th.ita."));
    }

    /** Its own public and protected members, and those it inherits from hidden classes. */
    private static Stream<JavaMember> membersSeenThrough(JavaClass type) {
        Optional<JavaClass> hidden = type.getRawSuperclass()
                .filter(parent -> parent.getPackageName().startsWith("th.ita.") && !isExported(parent));
        return Stream.concat(
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(PUBLIC)
                                || member.getModifiers().contains(PROTECTED))
                        .filter(member -> !member.getModifiers().contains(SYNTHETIC)),
                hidden.stream().flatMap(ExportedSignatures::membersSeenThrough));
    }
}
