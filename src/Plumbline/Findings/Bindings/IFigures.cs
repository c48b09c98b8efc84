namespace Plumbline.Findings.Bindings;

/// <summary>Where a narrative gets its figures from.</summary>
public interface IFigures
{
    /// <summary>Every key that can be asked for: <c>q11_rmp_done</c>, <c>criterion:1.2</c>, <c>benchmark:safeguarding:lowest</c>.</summary>
    IReadOnlyCollection<string> Keys { get; }

    /// <summary>The populations beside <c>all</c>, such as <c>custody</c>.</summary>
    IReadOnlyCollection<string> Populations { get; }

    /// <summary>What is known under a key; null when nothing is, or when it cannot be split by population.</summary>
    Fact? Find(string key, string population);
}
