using Plumbline.Statistics;

namespace Plumbline.Findings.Words;

/// <summary>A word that compares one share with another, such as a similar proportion.</summary>
/// <param name="Key">As a narrative names it.</param>
/// <param name="Low">The least difference, this share minus the other, in hundredths of a percentage point.</param>
/// <param name="High">The greatest.</param>
public sealed record Relation(string Key, LocalText Text, int Low, int High)
{
    /// <summary>A similar share lies within three points of the other; a smaller or larger one beyond that.</summary>
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("a-similar-proportion", new LocalText("a similar proportion", "cyfran debyg"), -300, 300),
        new("similar-proportion", new LocalText("similar proportion", "cyfran debyg"), -300, 300),
        new("a-similar-level", new LocalText("a similar level", "lefel debyg"), -300, 300),
        new("similar-level", new LocalText("similar level", "lefel debyg"), -300, 300),
        new("a-smaller-proportion", new LocalText("a smaller proportion", "cyfran lai"), -10_000, -301),
        new("smaller-proportion", new LocalText("smaller proportion", "cyfran lai"), -10_000, -301),
        new("a-larger-proportion", new LocalText("a larger proportion", "cyfran uwch"), 301, 10_000),
        new("larger-proportion", new LocalText("larger proportion", "cyfran uwch"), 301, 10_000),
    ];

    public static Relation? Find(string key) => All.FirstOrDefault(relation => relation.Key == key);

    /// <summary>Whether it is fair to say of <paramref name="share"/> beside <paramref name="other"/>; both need a base.</summary>
    public bool IsFair(Share share, Share other)
    {
        var difference = 10_000L * (((long)share.Part * other.Base) - ((long)other.Part * share.Base));
        var scale = (long)share.Base * other.Base;
        return difference >= Low * scale && difference <= High * scale;
    }
}
