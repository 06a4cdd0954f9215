package io.calo.simulator;

import java.time.DayOfWeek;
import java.util.List;

/** What a subscriber has subscribed to. */
record Plan(String name, String goal, String diet, List<String> meals, boolean saturdays, int days) {
    private static final String[] GOALS = {"loseWeight", "stayFit", "gainWeight", "buildMuscle"};
    private static final String[] DIETS = {"balanced", "balanced", "lowCarb", "highProtein", "vegetarian"};
    private static final List<List<String>> MEALS = List.of(
            List.of("breakfast", "lunch", "dinner", "snack"),
            List.of("lunch", "dinner"),
            List.of("lunch", "snack"),
            List.of("breakfast", "lunch", "snack"),
            List.of("breakfast", "breakfast", "lunch", "lunch", "dinner", "dinner"));
    private static final String[] NAMES = {"full", "core", "deskLunch", "light", "custom"};
    private static final int[] DAYS = {20, 20, 20, 16, 12, 8};

    static Plan random(Dice dice) {
        int shape = dice.below(NAMES.length);
        return new Plan(
                NAMES[shape],
                dice.oneOf(GOALS),
                dice.oneOf(DIETS),
                MEALS.get(shape),
                dice.chance(0.15),
                DAYS[dice.below(DAYS.length)]);
    }

    /** Whether meals come on a day of the week. The weekend is Friday and Saturday; some have meals on Saturdays. */
    boolean delivers(DayOfWeek day) {
        return day != DayOfWeek.FRIDAY && (day != DayOfWeek.SATURDAY || saturdays);
    }

    /** The days of delivery as JavaScript numbers them, Sunday being 0. */
    String deliveryDays() {
        return saturdays ? "[0,1,2,3,4,6]" : "[0,1,2,3,4]";
    }
}
