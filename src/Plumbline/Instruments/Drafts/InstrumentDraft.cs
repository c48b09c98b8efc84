using Plumbline.Instruments.Aids;

namespace Plumbline.Instruments.Drafts;

/// <summary>An instrument as it was read, before it has been proved sound.</summary>
public sealed record InstrumentDraft
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required LocalText Title { get; init; }

    public InstrumentStatus Status { get; init; }

    /// <summary>The languages that every text must be written in.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English];

    public string Ruleset { get; init; } = "pooled-share";

    /// <summary>The rules behind that name; null for pooled share, which needs none beyond its comments.</summary>
    public Rulesets.Ruleset? Rules { get; init; }

    public IReadOnlyList<Comment> Comments { get; init; } = [];

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    public IReadOnlyList<Theme> Themes { get; init; } = [];

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<Choice>>();

    public IReadOnlyList<ProfileField> Profile { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Aid> Aids { get; init; } = [];

    /// <summary>The instrument if it is sound, otherwise everything that is wrong with it. Subjects are the names of questions, criteria and so on.</summary>
    public Result<Instrument> Prove() => InstrumentProof.Of(this);
}
