package io.calo.parser;

import io.calo.parser.internal.InspectWriter;
import io.calo.parser.internal.JsonWriter;
import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Errors of the JSON log format, as the text format has them. */
final class JsonErrorText {
    private static final String TYPE = "errorType";
    private static final String MESSAGE = "errorMessage";
    private static final String STACK = "stackTrace";
    private static final String CODE = "code";
    private static final String NAME = "name";

    private static final String RUNTIMES = "Runtime.";
    private static final String UNHANDLED = "UnhandledPromiseRejection";

    /** Classes of the runtime itself whose names say less than the errors' own names, which JSON does not state. */
    private static final Set<String> RUNTIMES_OWN = Set.of(
            "ImportModuleError",
            "HandlerNotFound",
            "MalformedHandlerName",
            "UserCodeSyntaxError",
            "MalformedStreamingHandler",
            "InvalidStreamingOperation",
            UNHANDLED);

    private JsonErrorText() {}

    static boolean isError(LogValue.Obj object) {
        return object.get(TYPE) instanceof LogValue.Text
                && object.get(MESSAGE) instanceof LogValue.Text
                && object.get(STACK) instanceof LogValue.Arr;
    }

    /**
     * As the runtime prints an error that was not caught.
     *
     * @param request the request id as logged; null where there is none
     */
    static String ofRuntime(LogValue.Obj error, @Nullable String request) {
        return words(error, request) + " \t" + JsonWriter.write(named(error));
    }

    /** The words that JSON does not state: beside the type, only the request tells them. */
    private static String words(LogValue.Obj error, @Nullable String request) {
        if ((RUNTIMES + UNHANDLED).equals(name(error))) {
            return RuntimeError.UNHANDLED_PREFIX;
        }
        if (request == null) {
            return RuntimeError.UNCAUGHT_PREFIX;
        }
        return request.equals(JsonApplicationText.NO_REQUEST) ? RuntimeError.INIT_PREFIX : RuntimeError.INVOKE_PREFIX;
    }

    /** The error's name, where JSON has its class unless the name is the error's own. */
    private static @Nullable String name(LogValue.Obj error) {
        String own = Members.text(error, NAME);
        String type = Members.text(error, TYPE);
        return own != null ? own : type != null && RUNTIMES_OWN.contains(type) ? RUNTIMES + type : type;
    }

    /** All errors in it with the names and in the order that the text format has. */
    private static LogValue named(LogValue value) {
        if (value instanceof LogValue.Arr array) {
            List<LogValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(named(element)));
            return new LogValue.Arr(elements);
        }
        if (!(value instanceof LogValue.Obj object)) {
            return value;
        }
        Map<String, LogValue> members = new LinkedHashMap<>();
        object.members().forEach((member, held) -> members.put(member, named(held)));
        return new LogValue.Obj(null, isError(object) ? ordered(members, name(object)) : members);
    }

    private static Map<String, LogValue> ordered(Map<String, LogValue> members, @Nullable String name) {
        Map<String, LogValue> ordered = new LinkedHashMap<>();
        LogValue stack = members.remove(STACK);
        if (name != null) {
            members.put(TYPE, new LogValue.Text(name));
        }
        for (String first : List.of(TYPE, MESSAGE, CODE)) {
            LogValue value = members.remove(first);
            if (value != null) {
                ordered.put(first, value);
            }
        }
        ordered.putAll(members);
        if (stack != null) {
            ordered.put("stack", stack);
        }
        return ordered;
    }

    /** As Node prints an error that is logged alone: its stack, and what else it carries. */
    static String ofConsole(LogValue.Obj error) {
        Map<String, LogValue> members = new LinkedHashMap<>(error.members());
        String stack =
                lines((LogValue.Arr) Objects.requireNonNull(error.members().get(STACK)));
        List.of(TYPE, MESSAGE, STACK).forEach(members::remove);
        String name = Members.text(error, NAME);
        if (name != null && stack.contains(name)) {
            members.remove(NAME);
        }
        return InspectWriter.write(stack, new LogValue.Obj(null, members));
    }

    private static String lines(LogValue.Arr stack) {
        return stack.elements().stream()
                .map(line -> line instanceof LogValue.Text text ? text.value() : line.toJson())
                .collect(Collectors.joining("\n"));
    }
}
