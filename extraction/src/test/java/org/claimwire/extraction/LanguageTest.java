package org.claimwire.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in other languages pass through: named, and without a claim. */
class LanguageTest {

    private static ItemReading read(@Nullable String title, String text, @Nullable String tag) {
        return Reading.of(new ItemText(
                        "item:test/1", "Isle Wire", title, text, StatedTime.of(LocalDate.of(2022, 1, 6)), tag, null))
                .reading();
    }

    private static void assertPassesThrough(String text, String language) {
        ItemReading reading = Reading.of(text).reading();
        assertThat(reading.language()).as(text).isEqualTo(language);
        assertThat(reading.wasRead()).isFalse();
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "de | Die Polizei sagte am Donnerstag, dass zwölf Menschen bei dem Brand im Hafen ums Leben gekommen sind.",
                "nl | De politie zei donderdag dat twaalf mensen zijn omgekomen bij de brand in de haven en dat de brug dicht is.",
                "af | Die polisie het Donderdag gesê dat twaalf mense in die brand by die hawe dood is en dat die brug nie oop is nie.",
                "da | Politiet siger, at tolv mennesker blev dræbt ved branden i havnen, og at broen ikke er åben efter torsdag.",
                "nb | Politiet sier at tolv mennesker ble drept i brannen i havnen, og at broen ikke blir åpnet etter torsdag.",
                "sv | Polisen säger att tolv människor dog i branden vid hamnen och att bron inte är öppen för bilar från torsdag.",
                "is | Lögreglan segir að tólf hafi látist í eldinum við höfnina og að brúin sé ekki opin fyrir umferð.",
                "fr | La police a déclaré jeudi que douze personnes sont mortes dans un incendie et que le pont est fermé.",
                "es | La policía dijo el jueves que doce personas murieron en el incendio y que el puente está cerrado.",
                "pt | A polícia disse na quinta-feira que doze pessoas morreram no incêndio e que a ponte não está aberta.",
                "it | La polizia ha detto giovedì che dodici persone sono morte nell'incendio e che il ponte è chiuso.",
                "ro | Poliția a spus joi că doisprezece oameni au murit în incendiu și că podul nu este deschis.",
                "ca | La policia va dir dijous que dotze persones han mort en un incendi i que el pont no és obert.",
                "pl | Policja podała w czwartek, że w pożarze zginęło dwanaście osób i że most nie jest otwarty dla ruchu.",
                "cs | Policie ve čtvrtek uvedla, že při požáru zemřelo dvanáct lidí a že most je po požáru zavřený.",
                "hr | Policija je rekla da je u požaru poginulo dvanaest ljudi i da most nije otvoren za promet.",
                "hu | A rendőrség csütörtökön azt mondta, hogy tizenkét ember meghalt a tűzben, és hogy a híd nem járható.",
                "fi | Poliisi kertoi torstaina, että tulipalossa kuoli kaksitoista ihmistä ja että silta ei ole auki.",
                "tr | Polis perşembe günü yangında on iki kişinin öldüğünü ve köprünün kapalı olduğunu bildirdi, dedi ve bir daha gelmedi.",
                "id | Polisi mengatakan bahwa dua belas orang tewas dalam kebakaran itu dan jembatan tersebut tidak akan dibuka karena rusak.",
                "ms | Polis berkata dua belas orang maut dalam kebakaran itu dan jambatan itu tidak akan dibuka kerana rosak selepas kejadian.",
                "fil | Sinabi ng pulisya na labindalawang tao ang namatay sa sunog at hindi bukas ang tulay para sa mga tao.",
                "sw | Polisi walisema kwamba watu kumi na wawili waliuawa katika moto huo na daraja la mji hiyo halijafunguliwa baada ya moto.",
                "so | Booliska ayaa sheegay in laba iyo toban qof ay ku dhinteen dabka oo uu xiran yahay buundada ka dib.",
                "vi | Cảnh sát cho biết có mười hai người đã chết trong vụ cháy và cây cầu không được mở cho người dân.",
                "sq | Policia tha se dymbëdhjetë njerëz kanë vdekur në zjarr dhe se ura nuk është e hapur për të gjithë.",
                "pcm | Police don tok say twelve pesin don die for di fire wey happun for di market and dem never sabi who dey inside.",
                "sco | The polis hae sayed that twal fowk wis killt in the fire an that the brig isna open tae naebody, wi mair rain tae come frae the wast an nae boats oot.",
                "ru | Полиция сообщила в четверг, что в городе погибли двенадцать человек и ещё тридцать ранены.",
                "uk | Поліція повідомила у четвер, що внаслідок пожежі загинули дванадцять людей і що міст не є відкритий.",
                "bg | Полицията съобщи, че дванадесет души са загинали при пожара и че мостът не е отворен за коли.",
                "el | Η αστυνομία είπε την Πέμπτη ότι δώδεκα άνθρωποι πέθαναν στη φωτιά.",
                "ar | قالت الشرطة يوم الخميس إن اثني عشر شخصا قتلوا في الحريق وإن الجسر لا يزال مغلقا.",
                "fa | پلیس گفت که دوازده نفر در آتش سوزی کشته شده اند و پل برای خودروها باز نیست.",
                "ur | پولیس نے کہا ہے کہ آگ میں بارہ افراد ہلاک ہوئے ہیں اور پل بند ہے۔",
                "he | המשטרה אמרה ביום חמישי כי שנים עשר בני אדם נהרגו בשריפה.",
                "hi | पुलिस ने गुरुवार को कहा कि आग में बारह लोगों की मौत हो गई है और पुल बंद है।",
                "bn | পুলিশ বৃহস্পতিবার বলেছে যে আগুনে বারো জন মারা গেছেন।",
                "ta | தீ விபத்தில் பன்னிரண்டு பேர் இறந்ததாக காவல்துறை கூறியது.",
                "th | ตำรวจกล่าวเมื่อวันพฤหัสบดีว่ามีผู้เสียชีวิตสิบสองคนจากเหตุไฟไหม้",
                "ka | პოლიციამ ხუთშაბათს თქვა, რომ ხანძარში თორმეტი ადამიანი დაიღუპა.",
                "hy | Ոստիկանությունը հինգշաբթի ասաց, որ հրդեհից տասներկու մարդ է զոհվել։",
                "am | ፖሊስ ሐሙስ ዕለት በእሳቱ አሥራ ሁለት ሰዎች መሞታቸውን ተናግሯል።",
                "zh | 警方周四表示，火灾造成十二人死亡，三十人受伤。",
                "ja | 警察は木曜日、火災で十二人が死亡したと発表した。",
                "ko | 경찰은 목요일 화재로 열두 명이 숨졌다고 밝혔다."
            })
    void passesOtherLanguagesThroughByName(String language, String text) {
        assertPassesThrough(text, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Zwei Tote bei Brand in der Stadt",
                "fr | Douze morts dans un incendie",
                "es | Policía: doce muertos en el puerto, según la alcaldía",
                "nl | Twaalf doden bij brand in de haven",
                "de | Polizei: zwei Tote",
                "und | Roe: mwisho"
            })
    void takesNoShortForeignTextForEnglish(String language, String text) {
        ItemReading reading = read(text, "", null);
        assertThat(reading.language()).isEqualTo(language);
        assertThat(reading.claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police: two dead in ferry fire",
                "Kenya floods kill 44",
                "INTERIOR MINISTRY SAYS 44 KILLED",
                "Coast guard rescues crew after storm",
                "Dozens hurt, toll uncertain"
            })
    void readsShortEnglishHeadlines(String title) {
        assertThat(read(title, "", null).language()).isEqualTo("en");
    }

    @Test
    void believesTheItemsTagOnlyWhereTheWordsShowNothing() {
        assertThat(read("Roe triumphs", "", "en-GB").wasRead()).isTrue();
        assertThat(read("Roe triumphs", "", null).language()).isEqualTo("und");
        assertThat(read("Douze morts dans un incendie", "", "en").language()).isEqualTo("fr");
        assertThat(read("Police: two dead in ferry fire", "", "de").wasRead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34 56 78 90 1,234 5.6 78%",
                "",
                "*** --- ***",
                "for (int i = 0; i < n; i++) { sum += values[i]; count = count + 1; print(sum); return sum; }",
                "Northport 12 4\nSouthmark 3 0\nVarland 9 1\nMarlow 7 7\nQuill 8 2\nRidge 5 1\nHolm 4 4\nBay 3 3\nTarn 2 2\nFell 1 0\nGill 6 6\nBeck 7 1"
            })
    void readsNoProseInNumbersTablesAndCode(String text) {
        assertPassesThrough(text, "und");
    }

    @Test
    void readsAnEnglishStoryAroundALongForeignQuotation() {
        Reading read = Reading.of(
                "The baker spoke to the crowd on Monday. “Nous avons tout perdu dans cette nuit, et personne n'est venu nous"
                        + " aider, ni les pompiers ni la police, et nous ne savons pas où dormir avec les enfants,” he said. The"
                        + " mayor said that the bridge was closed.");
        assertThat(read.reading().wasRead()).isTrue();
        assertThat(read.attributed()).hasSize(2);
    }

    @Test
    void passesAForeignStoryUnderAnEnglishHeadlineThrough() {
        ItemReading reading = read(
                "Police: two dead in Lyon",
                "La police a déclaré jeudi que deux personnes sont mortes dans un incendie et que le pont est fermé pour les"
                        + " voitures.",
                "en");
        assertThat(reading.language()).isEqualTo("fr");
        assertThat(reading.claims()).isEmpty();
    }

    @Test
    void passesAForeignStoryWithAnEnglishQuotationThrough() {
        assertPassesThrough(
                "Die Ministerin sagte am Donnerstag: “We have lost the bridge and we do not know when it will be built again,”"
                        + " und sie fügte hinzu, dass die Stadt auf Hilfe von außen wartet.",
                "de");
    }
}
