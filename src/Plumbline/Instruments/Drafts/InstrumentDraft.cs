using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Routing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Instruments.Drafts;

/// <summary>An instrument as it was read, before it has been proved sound.</summary>
public sealed record InstrumentDraft
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    public InstrumentStatus Status { get; init; }

    /// <summary>The languages that every text must be written in; forms open in the first.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English];

    /// <summary>The rules by which judgements become scores and words.</summary>
    public Ruleset Rules { get; init; } = PooledShare.Of([]);

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    public IReadOnlyList<Theme> Themes { get; init; } = [];

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<Choice>>();

    public IReadOnlyList<ProfileField> Profile { get; init; } = [];

    /// <summary>Groups that forms show questions in, beside sections and criteria.</summary>
    public IReadOnlyList<QuestionGroup> Groups { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Aid> Aids { get; init; } = [];

    /// <summary>Answers to scored questions that need evidence or a note before a record is handed over; usually none.</summary>
    public IReadOnlyList<Answer> EvidenceFor { get; init; } = [];

    /// <summary>The groups that a question stands in, the outermost first.</summary>
    public IReadOnlyList<QuestionGroup> GroupsOf(Question question)
    {
        var path = new List<QuestionGroup>();
        for (var name = question.Group; path.Count < Groups.Count && Groups.FirstOrDefault(group => group.Name == name) is { } group; name = group.Within)
        {
            path.Insert(0, group);
        }

        return path;
    }

    /// <summary>The conditions of its groups and its own as one, without those of its phase and its document; null when it has none.</summary>
    public string? ConditionOf(Question question) => ConditionText.Join([.. GroupsOf(question).Select(group => group.Relevant), question.Relevant]);

    /// <summary>The instrument if it is sound, otherwise everything that is wrong with it. Subjects are the names of questions, criteria and so on.</summary>
    public Result<Instrument> Prove() => InstrumentProof.Of(this);
}
