using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Voices;

namespace Plumbline.Testing;

public static partial class Given
{
    /// <summary>A short report in both languages that holds every kind of block and run at least once. Its area, cases and figures are invented.</summary>
    public static Report AReport(bool withCases = true, int smallestCount = 0)
    {
        var instrument = AnInstrument(
            AQuestion("q11_full_done"), AQuestion("q11_full_good"), AQuestion("q12_plan_done", "1.2"), AQuestion("q21_visits", "2.1"));
        var readings = SomeReadings(
            instrument,
            [Answer.Yes, Answer.No, Answer.Yes, Answer.Yes],
            [Answer.Yes, Answer.Yes, Answer.No, Answer.NotApplicable],
            [Answer.No, Answer.NotApplicable, Answer.Yes, Answer.Unknown],
            [Answer.Yes, Answer.Yes, Answer.Missing, Answer.Yes]);
        var scores = PooledScores.Of(readings);
        var survey = new Responses(
            new Questionnaire(
                "children",
                new LocalText("Children and young people", "Plant a phobl ifanc"),
                [new QuestionnaireQuestion("s_expect", new LocalText("=I knew what was expected of me", "Roeddwn yn gwybod beth a ddisgwylid gennyf"))]),
            [.. Enumerable.Range(0, 21).Select(number => new Response($"R{number}", "s_expect", number < 18))]);
        var data = new PublishedData(
            "seaport-2026",
            new LocalText("Case inspection of Seaport", "Arolygiad achosion Porth y Môr"),
            new LocalText("Example Inspectorate", "Arolygiaeth Enghreifftiol"),
            new DateOnly(2026, 3, 12),
            instrument,
            scores,
            PublishedCounts.Of(readings, [survey], scores, smallestCount))
        {
            Notice = new LocalText("All cases here are invented.", "Mae pob achos yma wedi’i ddyfeisio."),
            SmallestCount = smallestCount,
            CaseCount = readings.Cases.Count,
            InstrumentText = InstrumentFile.Write(instrument.Draft),
            Design = CaseDesign.Simple(readings.Cases.Count, 40),
            Cases = withCases ? readings : null,
        };
        return new Report("seaport-2026", [.. Languages.All.Select(ADocument)], data);
    }

    public static Document ADocument(Language language)
    {
        string L(string english, string welsh) => language == Language.Welsh ? welsh : english;
        var full = new PrintedFigure(L("26 out of 38 cases (68%)", "26 allan o 38 achos (68%)"), "q11_full_done", "judged-q11-full-done")
        {
            Label = "F064", Share = new Share(26, 38),
        };
        var score = new PrintedFigure("65%", "criterion:1.1", "judged-criterion-1-1") { Share = new Share(313, 483) };
        var moderate = new Band(L("MODERATE", "CYMEDROL"), 1);
        return new Document(
            language,
            L("Case inspection of Seaport, March 2026", "Arolygiad achosion Porth y Môr, Mawrth 2026"),
            new Cover(
                L("Core Case Inspection of youth offending work", "Arolygiad Achosion Craidd o waith troseddau ieuenctid"),
                L("Report on youth offending work in:", "Adroddiad ar waith troseddau ieuenctid yn:"),
                L("Seaport", "Porth y Môr"),
                L("Example Inspectorate", "Arolygiaeth Enghreifftiol"),
                L("March 2026", "Mawrth 2026"),
                new DateOnly(2026, 3, 12),
                "978-0-00-000000-2")
            {
                Notice = L(
                    "Sample text: the area, the cases and the figures are invented.", "Testun enghreifftiol: dyfeisiwyd yr ardal, yr achosion a’r ffigurau."),
            },
            [
                new Heading(1, "foreword", L("Foreword", "Rhagair")) { Listed = false },
                new Paragraph(
                    L("We looked at 38 cases. A full assessment was made in ", "Edrychwyd ar 38 o achosion. Gwnaed asesiad llawn mewn "),
                    full,
                    ".",
                    new Footnote(L("See the scoring approach in ", "Gweler y dull sgorio yn "), new Link("#appendix-1", L("Appendix 1", "Atodiad 1")), ".")),
                new Notice(
                    L("Do not compare areas by these scores alone", "Peidiwch â chymharu ardaloedd yn ôl y sgorau hyn yn unig"),
                    L("Each score rests on a ", "Mae pob sgôr yn seiliedig ar "),
                    new Strong(L("sample", "sampl")),
                    L(" of cases.", " o achosion.")),
                new DataTable("benchmark", L("Scores so far", "Sgorau hyd yn hyn"), [
                    new Column(L("Theme", "Thema")), new Column(L("Lowest", "Isaf"), Alignment.End), new Column(L("Seaport", "Porth y Môr"), Alignment.End),
                ],
                [
                    new Row([new Emphasis(L("Safeguarding", "Diogelu"))], ["38%"], [new PrintedFigure("65%", "headline:safeguarding", "judged-criterion-1-1")]),
                    new Row([new Emphasis(L("Risk of Harm", "Risg o Niwed")), L(" to others", " i eraill")], ["36%"], [score]),
                ]),
                new PageBreak(),
                new Contents(),
                new PageBreak(),
                new Heading(1, "recommendations", L("Recommendations", "Argymhellion")),
                new RecommendationList(L("Rests on criterion", "Yn seiliedig ar faen prawf"),
                    new RecommendationItem(
                        [L(
                            "a full assessment of ",
                            "gwneir asesiad llawn o’r "), new Emphasis(L("Risk of Harm", "Risg o Niwed")), L(
                                " is made when the case starts", " pan fydd yr achos yn dechrau")],
                        [L("YOT Manager", "Rheolwr y TTI")],
                        [new Link("#criterion-1-1", "1.1")]),
                    new RecommendationItem(
                        [L("plans are reviewed when circumstances change", "adolygir cynlluniau pan fydd amgylchiadau’n newid")],
                        [L("YOT Manager", "Rheolwr y TTI")],
                        [])),
                new Heading(2, "perspective", L("What children told us", "Yr hyn a ddywedodd plant wrthym")),
                new BulletList(
                    [L("Eighteen of the 21 knew what was expected.", "Roedd 18 o’r 21 yn gwybod beth a ddisgwylid.")],
                    [L("One wrote: ", "Ysgrifennodd un: "), new InLanguage(Language.English, "“My worker lisened to me.” (sic)")]),
                new PracticeBox(
                    "practice-1",
                    L("A plan that was listened to", "Cynllun y gwrandawyd arno"),
                    L("Criterion 1.2", "Maen prawf 1.2"),
                    [L(
                        "Sam had missed three meetings. The worker moved them to the boat club.",
                        "Roedd Sam wedi colli tri chyfarfod. Symudodd y gweithiwr nhw i’r clwb cychod.")],
                    [L("Sam has missed none since.", "Nid yw Sam wedi colli’r un ers hynny.")]),
                new PageBreak(),
                new Heading(1, "section-1", L("Assessment and sentence planning", "Asesu a chynllunio dedfrydau")) { Number = "1." },
                new Heading(2, "criterion-1-1", L("Risk of Harm to others", "Risg o Niwed i eraill")) { Number = "1.1" },
                new ScoreBox(
                    "score-1-1",
                    L("General criterion", "Maen prawf cyffredinol"),
                    [L("The risk is assessed well and in time.", "Asesir y risg yn dda ac mewn pryd.")],
                    L("Score", "Sgôr"),
                    score,
                    L("Comment", "Sylw"),
                    moderate,
                    L("improvement required", "angen gwelliant"))
                {
                    Interval = [
                        L(
                            "Had every case been read, the score would very likely lie between 57% and 72%.",
                            "Pe bai pob achos wedi’i ddarllen, byddai’r sgôr yn debygol iawn o fod rhwng 57% a 72%."),
                    ],
                },
                new Heading(3, "strengths-1-1", L("Strengths", "Cryfderau")),
                new NumberedList(
                    [L("The screening was right in ", "Roedd y sgrinio’n gywir mewn "), full with { }, "."],
                    [L(
                        "It was timely & clear in ",
                        "Roedd yn brydlon ac yn glir mewn "), new PrintedFigure("63%", "q11_full_good", null), L(" of cases.", " o achosion.")]),
                new PageBreak(),
                new Heading(1, "appendix-1", L("Appendix 1: Scores", "Atodiad 1: Sgorau")),
                ScoreChart(language),
                CaseChart(language),
                new Heading(2, "glossary", L("Glossary", "Geirfa")),
                new DefinitionTable(
                    L("Terms used", "Termau a ddefnyddir"),
                    L("Term", "Term"),
                    L("Meaning", "Ystyr"),
                    [new Definition(
                        "Asset",
                        L("The assessment tool of the time", "Offeryn asesu’r cyfnod")), new Definition(
                            L("YOT", "TTI"), L("Youth Offending Team", "Tîm Troseddau Ieuenctid"))]),
                new PageBreak(),
                new Heading(1, "judgements", L("The judgements behind the figures", "Y barnau y tu ôl i’r ffigurau")),
                Entries(language),
            ]);
    }

    private static Chart ScoreChart(Language language)
    {
        string L(string english, string welsh) => language == Language.Welsh ? welsh : english;
        (string Label, int Score, Band Band, double Low, double High)[] rows =
        [
            (L("1.1 Risk of Harm to others", "1.1 Risg o Niwed i eraill"), 65, new Band(L("MODERATE", "CYMEDROL"), 1), 57.2, 71.8),
            (L(
                "1.2 Likelihood of Reoffending: assessment and planning",
                "1.2 Tebygolrwydd o Aildroseddu: asesu a chynllunio"), 78, new Band(L("MINIMUM", "LLEIAF"), 0), 70, 84.5),
            (L(
                "2.1 Protecting the public by minimising Risk of Harm to others",
                "2.1 Diogelu’r cyhoedd drwy leihau’r Risg o Niwed i eraill"), 53, new Band(L("SUBSTANTIAL", "SYLWEDDOL"), 2), 43.1, 62),
            (L("3.1 Outcomes", "3.1 Canlyniadau"), 31, new Band(L("DRASTIC", "SYLFAENOL"), 3), 20.5, 44),
        ];
        return new Chart(
            "chart-scores",
            L("Criterion scores", "Sgorau’r meini prawf"),
            L("In per cent of the judgements that count", "Fel canran o’r barnau sy’n cyfrif"),
            L(
                "Lying bars of four criterion scores with their intervals. Criterion 1.2 is highest at 78%, criterion 3.1 lowest at 31%.",
                "Barrau gorweddol o bedair sgôr maen prawf gyda’u cyfyngau. Maen prawf 1.2 yw’r uchaf, 78%, a maen prawf 3.1 yr isaf, 31%."),
            ChartKind.Bars,
            100,
            "%",
            [.. rows.Select(row => new Bar(row.Label, row.Score, $"{row.Score}%") { Comment = row.Band, Low = row.Low, High = row.High })],
            new DataTable("chart-scores-table", L("Criterion scores and their intervals", "Sgorau’r meini prawf a’u cyfyngau"), [
                new Column(L("Criterion", "Maen prawf")), new Column(L("Score", "Sgôr"), Alignment.End), new Column(L("Comment", "Sylw")),
            ],
                [.. rows.Select(row => new Row([row.Label], [$"{row.Score}%"], [row.Band.Word]))]));
    }

    private static Chart CaseChart(Language language)
    {
        string L(string english, string welsh) => language == Language.Welsh ? welsh : english;
        (string Label, int Count)[] rows = [("13", 2), ("14", 5), ("15", 9), ("16", 12), ("17", 10), (L("not recorded", "heb ei gofnodi"), 0)];
        return new Chart(
            "chart-age",
            L("Age at the start", "Oedran ar y dechrau"),
            L("Number of cases", "Nifer yr achosion"),
            L("Columns of the number of cases by age. Most were 16 or 17.", "Colofnau o nifer yr achosion yn ôl oedran. Roedd y rhan fwyaf yn 16 neu’n 17."),
            ChartKind.Groups,
            12,
            "",
            [.. rows.Select(row => new Bar(row.Label, row.Count, $"{row.Count}"))],
            new DataTable(
                "chart-age-table",
                L("Cases by age", "Achosion yn ôl oedran"),
                [new Column(L("Age", "Oedran")), new Column(L("Cases", "Achosion"), Alignment.End)],
                [.. rows.Select(row => new Row([row.Label], [$"{row.Count}"]))]));
    }

    private static JudgementAnnex Entries(Language language)
    {
        string L(string english, string welsh) => language == Language.Welsh ? welsh : english;
        string[] sufficient = [.. Enumerable.Range(1, 26).Select(number => $"C{number:00}")];
        string[] insufficient = [.. Enumerable.Range(27, 12).Select(number => $"C{number:00}")];
        return new JudgementAnnex(L("Criterion 1.1", "Maen prawf 1.1"),
        [
            new JudgementEntry(
                "judged-criterion-1-1",
                "criterion:1.1",
                L("Criterion 1.1: all scored questions", "Maen prawf 1.1: pob cwestiwn a sgoriwyd"),
                L("all cases", "pob achos"),
                new Share(313, 483))
            {
                Answers = [new AnswerGroup(L("sufficient", "digonol"), 313, []), new AnswerGroup(L("insufficient", "annigonol"), 170, [])],
                Parts = [
                    new EntryPart(L("A full assessment was made", "Gwnaed asesiad llawn"), new Share(26, 38), "judged-q11-full-done"),
                    new EntryPart(L("It was good enough", "Roedd yn ddigon da"), new Share(5, 8), null),
                ],
            },
            new JudgementEntry(
                "judged-q11-full-done",
                "q11_full_done",
                L("A full assessment was made", "Gwnaed asesiad llawn"),
                L("all cases", "pob achos"),
                new Share(26, 38))
            {
                Answers = [
                    new AnswerGroup(L("yes", "ie"), 26, sufficient),
                    new AnswerGroup(L("no", "na"), 12, insufficient),
                    new AnswerGroup(L("not applicable", "amherthnasol"), 0, []),
                    new AnswerGroup(L("could not be assessed", "ni ellid asesu"), 0, []),
                    new AnswerGroup(L("missing", "ar goll"), 0, []),
                ],
            },
            new JudgementEntry(
                "judged-benchmark",
                "benchmark:safeguarding:lowest",
                L("Lowest score so far", "Y sgôr isaf hyd yn hyn"),
                L("areas inspected", "ardaloedd a arolygwyd"),
                null)
            {
                Source = L("The programme’s list of areas, March 2026", "Rhestr ardaloedd y rhaglen, Mawrth 2026"),
            },
            new JudgementEntry("judged-nothing", "q11_none", L("Nothing to judge", "Dim i’w farnu"), L("custody cases", "achosion carchar"), new Share(0, 0)),
        ]);
    }
}
