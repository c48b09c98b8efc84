using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Testing;

/// <summary>Things that a test needs, in the words of inspection, with sound defaults.</summary>
public static partial class Given
{
    /// <summary>The comments of the core case.</summary>
    public static Bands Comments { get; } = PooledShare.Of(
    [
        new Band("MINIMUM", new LocalText("MINIMUM"), 75),
        new Band("MODERATE", new LocalText("MODERATE"), 60),
        new Band("SUBSTANTIAL", new LocalText("SUBSTANTIAL"), 45),
        new Band("DRASTIC", new LocalText("DRASTIC"), 0),
    ]).Comments;

    public static Case ACase(string id, params IEnumerable<(string Field, string Value)> profile) =>
        new(id, profile.ToDictionary(pair => pair.Field, pair => pair.Value));

    /// <summary>A question that scores criterion 1.1 in every case.</summary>
    public static Question AQuestion(string name, string criterion = "1.1") =>
        new(name, new LocalText(name), QuestionRole.Scored) { Criterion = criterion, MayBeNotApplicable = true };

    /// <summary>A small instrument: sections 1 and 2, criteria 1.1, 1.2 and 2.1, one theme, custody as a field and a phase.</summary>
    public static InstrumentDraft ADraft(params IReadOnlyList<Question> questions) => new()
    {
        Id = "small",
        Version = "1",
        Title = new LocalText("A small instrument"),
        Rules = new PooledShare(Comments),
        Sections = [new Section("1", new LocalText("Planning")), new Section("2", new LocalText("Delivery"))],
        Criteria =
        [
            new Criterion("1.1", "1", new LocalText("Harm"), new LocalText("Good work")),
            new Criterion("1.2", "1", new LocalText("Reoffending"), new LocalText("Good work")),
            new Criterion("2.1", "2", new LocalText("Delivery"), new LocalText("Good work")),
        ],
        Themes = [new Theme("safeguarding", new LocalText("Safeguarding"), new LocalText("What it says"), true)],
        Phases = [new Phase("all", new LocalText("All"), null), new Phase("custody", new LocalText("Custody"), "${custody} = 'yes'")],
        Choices = new Dictionary<string, IReadOnlyList<Choice>>
        {
            ["judgement"] = [.. Answers.Codes.Select(code => new Choice(code, new LocalText(code)))],
            ["yes_no"] = [new Choice("yes", new LocalText("Yes")), new Choice("no", new LocalText("No"))],
        },
        Profile = [new ProfileField("custody", new LocalText("Custody"), "yes_no", false)],
        Questions = questions,
    };

    public static Instrument AnInstrument(params IReadOnlyList<Question> questions) => ADraft(questions).Prove().Value;

    /// <summary>Cases C1, C2 ... each answered in the order of the questions.</summary>
    public static Readings SomeReadings(Instrument instrument, params IEnumerable<Answer[]> answers) =>
        new(instrument, [.. answers.Select((given, index) => CaseAssessment.Of(ACase($"C{index + 1}", ("custody", "no")), instrument, given))]);
}
