package io.calo.simulator;

/** Invented names, dishes and messages, in the two languages of the Gulf's logs. */
final class Words {
    private static final String[] FIRST_NAMES = {
        "Lulwa", "Tariq", "Noor", "Idris", "Hessa", "Omar", "Reem", "Salman", "Dana", "Yusuf", "Maha", "Fares", "ليلى",
        "جاسم"
    };
    private static final String[] FAMILY_NAMES = {
        "Al Marjan",
        "Bin Sahil",
        "Al Nakheel",
        "Haddad",
        "Al Safa",
        "Mansoor",
        "D'Souza",
        "Al Bahar",
        "النخيل",
        "Rahimi"
    };
    private static final String[][] DISHES = {
        {"Saffron Lentil Soup", "شوربة العدس بالزعفران"},
        {"Za'atar Roast Chicken", "دجاج مشوي بالزعتر"},
        {"Date and Oat Bars", "ألواح التمر والشوفان"},
        {"Chef's Green Bowl", "طبق الشيف الأخضر"},
        {"Smoked Aubergine Wrap", "لفافة الباذنجان المدخن"},
        {"Cardamom Rice Pudding", "أرز بالحليب والهيل"},
        {"Harissa Prawns", "روبيان بالهريسة"},
        {"Mint Yoghurt Salad", "سلطة اللبن بالنعناع"},
        {"Tamarind Beef Stew", "يخنة اللحم بالتمر الهندي"},
        {"Pistachio Porridge", "عصيدة الفستق"}
    };
    private static final String[][] ADDONS = {
        {
            "JUICE_OF_THE_DAY",
            "Juice of the Day",
            "عصير اليوم",
            "A bottle of juice, pressed in the morning. You'll find a new one every day: pomegranate, carrot, or whatever the"
                    + " market's stalls hold.",
            "زجاجة عصير طازجة كل صباح. كل يوم نكهة جديدة: رمان أو جزر أو ما يأتي به السوق."
        },
        {
            "KIDS_BOX",
            "Box for Kids",
            "صندوق الأطفال",
            "Small portions for small eaters, with fruit and a biscuit. The box changes each week, and nothing in it is spicy.",
            "وجبات صغيرة للصغار مع فاكهة وبسكويت. يتغير الصندوق كل أسبوع وليس فيه أي طعام حار."
        },
        {
            "EVENING_TEA",
            "Evening Tea",
            "شاي المساء",
            "Two cups of karak and something sweet.",
            "كوبان من شاي الكرك وقطعة حلوى."
        }
    };
    private static final String[] GIFT_MESSAGES = {
        "Get well soon! \uD83C\uDF3F",
        "Happy birthday, enjoy\nand don't share",
        "Thank you for everything",
        "تهانينا \"يا بطل\"",
        "It's on us"
    };

    private Words() {}

    static String fullName(Dice dice) {
        return dice.oneOf(FIRST_NAMES) + " " + dice.oneOf(FAMILY_NAMES);
    }

    /** English, Arabic. */
    static String[] dish(Dice dice) {
        return dice.oneOf(DISHES);
    }

    /** Category, name in English and Arabic, description in English and Arabic. */
    static String[] addon(Dice dice) {
        return dice.oneOf(ADDONS);
    }

    static String giftMessage(Dice dice) {
        return dice.oneOf(GIFT_MESSAGES);
    }
}
