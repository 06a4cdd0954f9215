package io.calo.analysis.internal.detect;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks whether a class is plain data, before anything is saved: what can be written but not read back must be found by who
 * writes a rule, not by who restores it at night.
 */
final class StateShape {
    private static final Module READER = ObjectMapper.class.getModule();
    private static final String ADVICE =
            "; a state's fields are numbers, texts, enums, BigDecimal, Instant, Duration, LocalDate, YearMonth, records of"
                    + " calo, own classes of such fields, and lists, sets, deques, maps and arrays of these";

    private final TypeFactory types;
    private final Set<JavaType> seen = new HashSet<>();

    private StateShape(TypeFactory types) {
        this.types = types;
    }

    /** What is wrong with the class, with the path of the field; empty if nothing is. */
    static String problem(Class<?> state, TypeFactory types) {
        if (state.isArray() || state.getName().startsWith("java.") || StateMapping.isText(state)) {
            return "is no class of its own; make one that has a field of this type";
        }
        return new StateShape(types).problemOfClass(types.constructType(state), state.getSimpleName(), true);
    }

    private String problem(JavaType type, String path) {
        Class<?> raw = type.getRawClass();
        if (raw.isPrimitive() || raw.isEnum() || StateMapping.isLeaf(raw)) {
            return "";
        }
        if (type.isArrayType()) {
            return problem(type.getContentType(), path + "[]");
        }
        boolean container = type.isCollectionLikeType() || type.isMapLikeType();
        if (container && raw.getName().startsWith("java.util.")) {
            String problem = type.isMapLikeType() ? problemOfKey(type.getKeyType(), path) : "";
            return problem.isEmpty() ? problem(type.getContentType(), path + "[]") : problem;
        }
        if (container || raw.isInterface() || raw.getName().startsWith("java.") || type.isAbstract()) {
            return "field " + path + " is of " + type.toCanonical() + ", which cannot be restored" + ADVICE;
        }
        return seen.add(type) ? problemOfClass(type, path, false) : "";
    }

    private static String problemOfKey(JavaType key, String path) {
        return key.isEnumType() || StateMapping.isKey(key.getRawClass())
                ? ""
                : "the keys of map " + path + " are of " + key.toCanonical()
                        + "; make them texts, enums, whole numbers, Instant, LocalDate or YearMonth";
    }

    private String problemOfClass(JavaType type, String path, boolean made) {
        Class<?> raw = type.getRawClass();
        if (!raw.getModule().isOpen(raw.getPackageName(), READER)) {
            return path + " is of " + raw.getName() + ", whose fields cannot be reached; add 'opens "
                    + raw.getPackageName() + " to com.fasterxml.jackson.databind;' to the module-info of "
                    + raw.getModule().getName();
        }
        if (raw.getEnclosingClass() != null && !Modifier.isStatic(raw.getModifiers())) {
            return path + " is of " + raw.getName() + ", an inner class; make it static";
        }
        if (!made && !raw.isRecord() && !hasPlainConstructor(raw)) {
            return path + " is of " + raw.getName() + ", which has no constructor without parameters";
        }
        return problemOfFields(type, path);
    }

    private static boolean hasPlainConstructor(Class<?> raw) {
        return Arrays.stream(raw.getDeclaredConstructors()).anyMatch(each -> each.getParameterCount() == 0);
    }

    private String problemOfFields(JavaType type, String path) {
        for (JavaType declaring = type;
                declaring != null && declaring.getRawClass() != Object.class;
                declaring = declaring.getSuperClass()) {
            for (Field field : declaring.getRawClass().getDeclaredFields()) {
                String problem = problemOfField(declaring, field, path + "." + field.getName());
                if (!problem.isEmpty()) {
                    return problem;
                }
            }
        }
        return "";
    }

    private String problemOfField(JavaType declaring, Field field, String path) {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
            return "";
        }
        if (Modifier.isTransient(field.getModifiers())) {
            return "field " + path
                    + " is transient, so it would be lost; what a detector remembers is all in its state";
        }
        return problem(types.resolveMemberType(field.getGenericType(), declaring.getBindings()), path);
    }
}
