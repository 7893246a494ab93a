package th.ita.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Scores are exact fractions; floating point in a declaration is where they would stop being so. */
final class FloatingPoint {
    static final ArchCondition<JavaClass> NOT_BE_DECLARED = new ArchCondition<>("not declare a float or a double") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMembers().stream()
                    .filter(FloatingPoint::isDeclaredIn)
                    .forEach(member -> events.add(
                            SimpleConditionEvent.violated(type, member.getFullName() + " declares floating point")));
        }
    };

    private FloatingPoint() {}

    private static boolean isDeclaredIn(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> type.isEquivalentTo(double.class)
                        || type.isEquivalentTo(Double.class)
                        || type.isEquivalentTo(float.class)
                        || type.isEquivalentTo(Float.class));
    }
}
