using Plumbline.Findings.Bindings;
using Plumbline.Statistics;

namespace Plumbline.Tests.Findings.Bindings;

/// <summary>Figures that a test states.</summary>
internal sealed class FiguresGiven(params IReadOnlyList<(string Key, Fact Fact)> facts) : IFigures
{
    private readonly Dictionary<string, Fact> byKey = facts.ToDictionary(pair => pair.Key, pair => pair.Fact);

    public IReadOnlyCollection<string> Keys => byKey.Keys;

    public IReadOnlyCollection<string> Populations { get; } = ["custody", "community", "released"];

    public Fact? Find(string key, string population) => population == "all" ? byKey.GetValueOrDefault(key) : byKey.GetValueOrDefault($"{key}@{population}");

    public static FiguresGiven One(Share share) => new(("q", new Fact.Counted(share)));

    public Result<BoundFigure> Print(string binding, Language language = Language.English, bool startsSentence = false, int smallest = 0) =>
        BindingParser.Parse(binding, new Place("text.md", 3, 5), Populations)
            .Then(parsed => new Binder(this, language) { SmallestPublished = smallest }.Bind(parsed, startsSentence));
}
